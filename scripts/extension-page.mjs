// The page of the extension, as VS Code shows it in the Extensions view: the README, and behind it every page that it
// leads to. That view shows no file of the package, so pictures are put into the text, and links lead to places in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';

// Whoever reads that page has installed the extension, and has no copy of the repository.
const NOT_FOR_USERS = /^## (?:Try it|Install it|In your own programs|For developers)$[\s\S]*?(?=^## |$(?![\s\S]))/gm;

const PAGES_FOR_USERS = /^(?:docs|skills-data)\/.*\.md$/;

const FENCED_CODE = /^```[\s\S]*?^```$/gm;
// Code is matched to be passed over.
const CODE_OR_LINK = /^```[\s\S]*?^```$|`[^`\n]+`|(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/gm;

/** Returns the changes as Markdown. VS Code shows them on a page of their own, from which no link leads into the other one. */
export function changesPage(project) {
  return readFileSync(path.join(project, 'CHANGELOG.md'), 'utf8').replace(
    CODE_OR_LINK,
    (all, isPicture, words, target) => (target === undefined || isOfTheWeb(target) ? all : words),
  );
}

/** Returns the page as Markdown; `project` is the folder that holds README.md. */
export function extensionPage(project) {
  const pages = ['README.md'];
  const texts = [];
  for (const page of pages) {
    const text = readFileSync(path.join(project, page), 'utf8').replace(NOT_FOR_USERS, '').trim();
    const shown = text.replace(CODE_OR_LINK, (...match) => link(page, ...match));
    texts.push(page === 'README.md' ? shown : `<a id="${anchorOf(page)}"></a>\n\n${oneLevelDown(shown)}`);
  }
  return `${texts.join('\n\n---\n\n')}\n`;

  function link(from, all, isPicture, words, target) {
    if (target === undefined || isOfTheWeb(target)) return all;
    const [file] = target.split('#');
    const found = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
    if (isPicture) return `![${words}](data:image/webp;base64,${readFileSync(path.join(project, found), 'base64')})`;
    if (!PAGES_FOR_USERS.test(found)) return words;
    if (!pages.includes(found)) pages.push(found);
    return `[${words}](#${anchorOf(found)})`;
  }
}

function isOfTheWeb(target) {
  return /^(https?:|mailto:)/.test(target);
}

/** `docs/rules/unknown-skill.md` -> `docs-rules-unknown-skill` */
function anchorOf(page) {
  return page.replace(/\.md$/, '').replace(/[^A-Za-z0-9]+/g, '-');
}

function oneLevelDown(text) {
  const code = text.match(FENCED_CODE) ?? [];
  return text
    .split(FENCED_CODE)
    .map((words, i) => words.replace(/^#/gm, '##') + (code[i] ?? ''))
    .join('');
}
