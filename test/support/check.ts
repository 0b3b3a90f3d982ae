/**
 * What a user sees of a document: its findings, and the document after a fix. The service stands on the data that
 * ships, and nothing else.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { readEditionIndex } from '../../server/src/core/catalogue/editions.ts';
import { loadFramework } from '../../server/src/core/catalogue/load.ts';
import type { Edit } from '../../server/src/core/check/rule.ts';
import { atOnce, createService, createTextJudge, ruleIds } from '../../server/src/core/service.ts';
import type { Finding, TextJudge } from '../../server/src/core/service.ts';
import { DEFAULT_SETTINGS, mergeSettings, parseSettings } from '../../server/src/core/settings.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { readText } from '../../server/src/formats/text.ts';
import { compareFindings, parseMarks, placeOf } from './marks.ts';
import type { MarkedSettings } from './marks.ts';

export const shippedCatalogue = createCatalogue(
  readEditionIndex(JSON.parse(dataFile('sfia-editions.json')) as Parameters<typeof readEditionIndex>[0]),
  [loadFramework(readText(dataFile('ITOP.txt')).framework!, { layer: 'shipped', name: 'ITOP.txt' }).framework],
);

export const service = createService(shippedCatalogue);

/** With the judge of duties, the rules about texts run as well. */
export const judge = createTextJudge(shippedCatalogue, readFileSync(dataUrl('level-model.bin')));

/** Fails unless the findings are exactly those that the marks in the document expect (see marks.ts). */
export function check(source: string, judge?: TextJudge): void {
  const { text, marks, settings } = parseMarks(dedent(source));
  const findings = findingsIn(text, settingsFrom(settings), judge).map(({ rule, message, ...span }) => ({
    rule,
    message,
    ...placeOf(text, span),
  }));
  const differences = compareFindings(marks, findings);
  if (differences.length > 0) assert.fail(`the findings are not those that are marked\n${differences.join('\n')}`);
}

/** The findings of a document as it stands, without marks. */
export function findingsIn(text: string, settings: Settings = DEFAULT_SETTINGS, judge?: TextJudge): readonly Finding[] {
  return service.check(service.read(text), settings, judge);
}

/**
 * Takes a document, whose settings may stand in the first lines as in marks.ts.
 * @returns what the menu offers, finding by finding: the title of each fix, and the document after it
 */
export function fixes(source: string, judge?: TextJudge): Record<string, string> {
  const { text, settings } = parseMarks(dedent(source));
  const offered = findingsIn(text, settingsFrom(settings), judge).flatMap((finding) => finding.fixes ?? []);
  return Object.fromEntries(offered.map((fix) => [fix.title, applyEdits(text, fix.edits)]));
}

/** The document after "fix all". */
export function fixedAll(source: string): string {
  const { text, settings } = parseMarks(dedent(source));
  return applyEdits(text, allFixes(text, settingsFrom(settings)));
}

/** The edits of "fix all", in the offsets of the document. */
export function allFixes(text: string, settings: Settings = DEFAULT_SETTINGS): readonly Edit[] {
  const document = service.read(text);
  return atOnce(service.fixAll(document, settings, service.check(document, settings)));
}

/** Settings of a test put over the defaults; fails on those that the product would not understand. */
export function settingsFrom(stated: MarkedSettings): Settings {
  const { settings, problems } = parseSettings(stated, ruleIds);
  assert.deepEqual(problems, []);
  return mergeSettings(DEFAULT_SETTINGS, settings);
}

/** Applies replacements that do not overlap, whatever their order. */
export function applyEdits(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    assert.ok(edit.start >= at, 'edits overlap');
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Takes a document written with the indentation of the code around it, and a line break before and after. */
export function dedent(source: string): string {
  if (!source.startsWith('\n')) return source;
  const lines = source
    .slice(1)
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common)).join('\n');
}

function dataFile(name: string): string {
  return readFileSync(dataUrl(name), 'utf8');
}

function dataUrl(name: string): URL {
  return new URL(`../../skills-data/${name}`, import.meta.url);
}
