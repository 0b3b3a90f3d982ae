/** A field for a file of the user's computer. */
import type { FromUpload } from '../messages.ts';
import { element } from './elements.ts';

/** Larger files are no skill data, and would not fit through. */
const MOST_BYTES = 20 * 1024 * 1024;

/** @param say tells something to the user */
export function showUpload(
  page: Element,
  endings: readonly string[],
  send: (message: FromUpload) => void,
  say: (text: string) => void,
): void {
  const field = element('input', { type: 'file', id: 'file', accept: endings.map((each) => `.${each}`).join(',') });
  field.addEventListener('change', () => void take(field as HTMLInputElement, send, say));
  page.replaceChildren(
    element('h1', {}, 'Add skills data'),
    element('p', {}, 'Choose the workbook that your organisation downloaded from SFIA, or another file of skills.'),
    element('p', {}, element('label', { for: 'file' }, 'File on your computer: '), field),
    element('p', {}, 'The file is kept by this editor and sent nowhere.'),
  );
  field.focus();
}

async function take(
  { files }: HTMLInputElement,
  send: (message: FromUpload) => void,
  say: (text: string) => void,
): Promise<void> {
  const file = files?.[0];
  if (file === undefined) return;
  if (file.size > MOST_BYTES) {
    say(`${file.name} is too large. Files of up to 20 MB are read; a workbook of skills is far smaller.`);
    return;
  }
  try {
    send({ type: 'file', name: file.name, bytes: await file.arrayBuffer() });
  } catch {
    say(`${file.name} cannot be read. Is it open in another program?`);
  }
}
