/** Makes the elements of a page out of plain words. */
import type { TextBlock } from '../../../../server/shared/protocol.ts';
import type { FromPage } from '../messages.ts';
import type { ViewWords } from '../words.ts';

type Attributes = Readonly<Record<string, string>>;

export function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(attributes: Attributes, words: string, pressed: () => void): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', pressed);
  return made;
}

/** The button by which the user's own skills come in. */
export function addSkillsData({ add }: ViewWords, send: (message: FromPage) => void): HTMLElement {
  return button({ id: 'add' }, add, () => send({ type: 'add-skills-data' }));
}

/** Puts a value into words that have a place for it. */
export function filled(words: string, value: string | number): string {
  return words.replace('{0}', () => String(value));
}

export function link(words: string, followed: () => void): HTMLElement {
  const made = element('a', { href: '#' }, words);
  made.addEventListener('click', (event) => {
    event.preventDefault();
    followed();
  });
  return made;
}

export function blocks(text: readonly TextBlock[]): HTMLElement[] {
  return text.map((block) =>
    'list' in block
      ? element('ul', {}, ...block.list.map((item) => element('li', {}, item)))
      : element('p', {}, block.paragraph),
  );
}
