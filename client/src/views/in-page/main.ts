/** The script of every view. It shows what it is sent; nothing is ever read as markup. */
import type { FromPage, FromUpload, ToPage } from '../messages.ts';
import { showChart } from './chart.ts';
import { showLevels } from './levels.ts';
import { showMatrix } from './matrix/matrix.ts';
import type { MatrixState } from './matrix/matrix.ts';
import { showReport } from './report.ts';
import { showTables } from './tables.ts';
import { showUpload } from './upload.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage | FromUpload): void;
  /** What was kept before the view was hidden or the window was loaded again. */
  getState(): MatrixState | undefined;
  setState(state: MatrixState): void;
};

const { postMessage, getState, setState } = acquireVsCodeApi();
const main = document.querySelector('main')!;
const said = document.querySelector('.said')!;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'say') {
    say(data.text);
    return;
  }
  if (data.type === 'choose-file') {
    showUpload(main, data.endings, data.words, postMessage, say);
    return;
  }
  const { view, words } = data;
  document.title = view.title;
  const focused = document.activeElement?.id;
  switch (view.kind) {
    case 'levels':
      showLevels(main, view, words, postMessage);
      break;
    case 'tables':
      showTables(main, view, words, postMessage);
      break;
    case 'matrix':
      showMatrix(main, view, postMessage, { kept: getState(), keep: setState });
      break;
    case 'chart':
      showChart(main, view, postMessage);
      break;
    case 'report':
      showReport(main, view, words, postMessage);
  }
  // What is shown again keeps the focus where it was.
  if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
});
postMessage({ type: 'ready' });

function say(text: string): void {
  said.textContent = text;
}
