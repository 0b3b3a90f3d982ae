/** A field for a file of the user's computer. */
import type { FromUpload } from '../messages.ts';
import type { UploadWords } from '../words.ts';
import { element, filled } from './elements.ts';

/** Larger files are no skill data, and would not fit through. */
const MOST_BYTES = 20 * 1024 * 1024;

/** @param say tells something to the user */
export function showUpload(
  page: Element,
  endings: readonly string[],
  words: UploadWords,
  send: (message: FromUpload) => void,
  say: (text: string) => void,
): void {
  const field = element('input', { type: 'file', id: 'file', accept: endings.map((each) => `.${each}`).join(',') });
  field.addEventListener('change', () => void take(field as HTMLInputElement, words, send, say));
  page.replaceChildren(
    element('h1', {}, words.title),
    element('p', {}, words.choose),
    element('p', {}, element('label', { for: 'file' }, `${words.file} `), field),
    element('p', {}, words.kept),
  );
  field.focus();
}

async function take(
  { files }: HTMLInputElement,
  words: UploadWords,
  send: (message: FromUpload) => void,
  say: (text: string) => void,
): Promise<void> {
  const file = files?.[0];
  if (file === undefined) return;
  if (file.size > MOST_BYTES) {
    say(filled(words.tooLarge, file.name));
    return;
  }
  try {
    send({ type: 'file', name: file.name, bytes: await file.arrayBuffer() });
  } catch {
    say(filled(words.unreadable, file.name));
  }
}
