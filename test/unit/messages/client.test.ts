/** The words of the extension itself: those of its manifest and those that its code says, in every language. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

const project = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, project), 'utf8');
const words = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;

/** A call that says something: `vscode.l10n.t('...'`. */
const CALL = /vscode\.l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g;

/** What is written for machines though it has words with spaces: policies, kinds of elements, conditions. */
const CODE = /^(?:default-src|width=)/;

describe('the words of the manifest', () => {
  const manifest = read('package.json');
  const named = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, name]) => name!))].sort();

  for (const path of ['package.nls.json', 'package.nls.de.json']) {
    it(`are all there in ${path}, and no others`, () => {
      assert.deepEqual(Object.keys(words(path)).sort(), named);
      for (const [name, text] of Object.entries(words(path))) assert.ok(text.trim() !== '', name);
    });
  }

  it('say something else in German', () => {
    const german = words('package.nls.de.json');
    for (const [name, text] of Object.entries(words('package.nls.json'))) assert.notEqual(german[name], text, name);
  });

  it('stand nowhere in the manifest itself, but for the name of the product and ways to write a citation', () => {
    const shown = [
      ...manifest.matchAll(/"(title|description|markdownDescription|label|patternErrorMessage)": "([^"]*)"/g),
    ];
    const plain = shown.map(([, , text]) => text!).filter((text) => !/^%.*%$/.test(text));
    assert.deepEqual([...new Set(plain)], ['Role Profiles']);
  });
});

describe('the words that the extension says', () => {
  const sources = sourcesBelow('client/src/').map(withoutComments);
  const said = [...new Set(sources.flatMap(wordsSaidIn))].sort();

  it('are all there in German, and no others', () => {
    assert.deepEqual(Object.keys(words('client/l10n/bundle.l10n.de.json')).sort(), said);
  });

  it('keep the places for what is put into them', () => {
    for (const [english, german] of Object.entries(words('client/l10n/bundle.l10n.de.json'))) {
      assert.deepEqual(placesIn(german), placesIn(english), english);
    }
  });

  it('stand nowhere else in its code', () => {
    const literals = sources.flatMap((source) => {
      const rest = source.replace(CALL, '').replace(/^import .*;$/gm, '');
      return [...rest.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text]) => text!);
    });
    const prose = literals.filter((text) => /^\p{Lu}?\p{L}+(?: \p{L}+)+[.?!]?/u.test(text) && !CODE.test(text));
    assert.deepEqual([...new Set(prose)], ['Role Profiles']);
  });
});

function wordsSaidIn(source: string): string[] {
  const found = [...source.matchAll(CALL)].map(([, text]) => text!.replace(/\\'/g, "'"));
  assert.equal(found.length, source.split('l10n.t(').length - 1, 'every call names its words as one text');
  return found;
}

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '$1');
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(new URL(folder, project), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return sourcesBelow(`${folder}${entry.name}/`);
    return entry.name.endsWith('.ts') ? [read(`${folder}${entry.name}`)] : [];
  });
}
