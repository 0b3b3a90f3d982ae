/** The script of every view. It shows what it is sent; nothing is ever read as markup. */
import type { FromPage, ToPage } from '../messages.ts';
import { showLevels } from './levels.ts';
import { showReport } from './report.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const { postMessage } = acquireVsCodeApi();
const main = document.querySelector('main')!;
const said = document.querySelector('.said')!;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'say') {
    said.textContent = data.text;
    return;
  }
  const { view } = data;
  document.title = view.title;
  const focused = document.activeElement?.id;
  if (view.kind === 'levels') showLevels(main, view, postMessage);
  else showReport(main, view, postMessage);
  // What is shown again keeps the focus where it was.
  if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
});
postMessage({ type: 'ready' });
