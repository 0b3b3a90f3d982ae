/**
 * Names as people write them, brought to one form, so that "Programme Management", "program management" and
 * "Programme  management" are the same name. Only spelling is evened out; words are never left out.
 */

import { detached } from '../detached.ts';

const WHOLE_WORDS: ReadonlyMap<string, string> = new Map([
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['modeling', 'modelling'],
  ['labeling', 'labelling'],
  ['center', 'centre'],
  ['centered', 'centred'],
  ['catalog', 'catalogue'],
  ['behavior', 'behaviour'],
  ['defense', 'defence'],
  ['artifact', 'artefact'],
]);

/** Splits a text into words of letters and digits, lower-cased, with one spelling. `&` counts as "and". */
export function nameWords(text: string): string[] {
  return text
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/\blife[\s-]cycle/g, 'lifecycle')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(oneSpelling);
}

/** As many names are remembered in their one form: a document and a framework repeat theirs. */
const MOST_NAMES = 4000;
const forms = new Map<string, string>();

/** The form in which two spellings of one name are equal. */
export function normaliseName(text: string): string {
  let form = forms.get(text);
  if (form === undefined) {
    if (forms.size >= MOST_NAMES) forms.clear();
    forms.set(detached(text), (form = nameWords(text).join(' ')));
  }
  return form;
}

function oneSpelling(word: string): string {
  const fixed = WHOLE_WORDS.get(word);
  if (fixed !== undefined) return fixed;
  return word
    .replace(/([a-z]{2})iz(e|ed|es|er|ers|ing|ation|ations|ational)$/, '$1is$2')
    .replace(/yz(e|ed|es|ing)$/, 'ys$1');
}
