/** What can be done about a finding or a citation: fixes, ignore comments, other levels, other ways of writing. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { editionAt } from '../check/edition.ts';
import type { Finding } from '../check/finding.ts';
import { codeOf } from '../check/resolve.ts';
import type { Edit } from '../check/rule.ts';
import type { FixFor, FixVerifier } from '../check/verify-fix.ts';
import type { InSteps } from '../in-steps.ts';
import { flatMapInSteps } from '../in-steps.ts';
import type { Messages } from '../messages/messages.ts';
import type { Span } from '../profile/types.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../settings.ts';
import { firstAtOrAfter } from '../sorted.ts';
import type { IgnoreEdits } from './ignore-comments.ts';
import { createIgnoreEdits } from './ignore-comments.ts';
import { citationAt } from './locate.ts';
import { inHouseStyle } from './house-style.ts';
import { insertDuties } from './insert-duties.ts';
import { stepLevel } from './step-level.ts';
import { listToTable, tableToList } from './tables/list-and-table.ts';
import { sortRows } from './tables/sort-rows.ts';
import type { LevelUse } from './use-level.ts';

export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor';
  readonly edits: readonly Edit[];
  /** The finding it is for. */
  readonly finding?: Finding;
  /** The first choice, which one key may apply. */
  readonly preferred: boolean;
  /** Something the editor shows instead of an edit. */
  readonly command?: {
    readonly name: 'compareLevels';
    readonly code: string;
    readonly edition: string;
    readonly level?: number;
    /** Where it is cited, as an offset. */
    readonly at: number;
  };
}

const MOST_FIXES = 3;

/** Of so many findings in a selection, the menu tells what can be done about them. Nobody reads a longer one. */
const MOST_FINDINGS = 10;

export interface CodeActions {
  at(document: Document, span: Span, settings: Settings, findings: readonly Finding[]): InSteps<readonly CodeAction[]>;
  fixAll(document: Document, settings: Settings, findings: readonly Finding[]): InSteps<readonly Edit[]>;
}

export function createCodeActions(
  catalogue: Catalogue,
  verifier: FixVerifier,
  levelUse: LevelUse,
  messages: Messages,
): CodeActions {
  return {
    *at(document, span, settings, findings) {
      const touches = ({ start, end }: Span): boolean => start <= span.end && end >= span.start;
      const here = findings.filter((finding) => touches(finding) || finding.telling?.some(touches) === true);
      const elsewhere = findings.filter(
        (finding) => !here.includes(finding) && finding.fixedAt?.some(touches) === true,
      );
      const touched = here.slice(0, MOST_FINDINGS);
      const fixable = [...here, ...elsewhere].slice(0, MOST_FINDINGS);
      const edition = editionAt(document.profile, span.start, catalogue, settings);
      const ignoring = createIgnoreEdits(document, settings, verifier, messages);
      // each fix and each comment is tried, which takes as long as it takes to read what it changes
      const fixes = yield* flatMapInSteps(fixable, (finding) => fixActions(document, finding, settings, verifier));
      const ignores = yield* flatMapInSteps(touched, (finding) => ignoreActions(finding, ignoring));
      return [
        ...eachOnce(fixes),
        ...touched.flatMap((finding) => compareAction(finding, edition, messages)),
        ...ignores,
        ...refactorings(document, span, catalogue, levelUse, settings, messages).filter(({ edits }) =>
          verifier.isBetter(document, edits, settings),
        ),
        ...restAction(here.length + elsewhere.length - fixable.length, messages),
      ];
    },
    /** Edits that overlap wait for the next run. */
    *fixAll(document, settings, findings) {
      const taken: Taken = { starts: [], ends: [] };
      const fixes: FixFor[] = [];
      for (const finding of findings) {
        const [fix] = finding.fixes ?? [];
        if (fix?.sure !== true || !fix.edits.every((edit) => isFree(taken, edit))) continue;
        fixes.push({ finding, fix });
        for (const edit of fix.edits) take(taken, edit);
      }
      const right = yield* verifier.together(document, fixes, settings);
      return right.flatMap(({ fix }) => fix.edits).sort((a, b) => a.start - b.start);
    },
  };
}

/** Stretches that edits have taken already, in their order. */
interface Taken {
  readonly starts: number[];
  readonly ends: number[];
}

function isFree({ starts, ends }: Taken, edit: Edit): boolean {
  const next = firstAtOrAfter(starts, edit.start);
  return (ends[next - 1] ?? 0) <= edit.start && (starts[next] ?? Infinity) >= edit.end;
}

function take({ starts, ends }: Taken, edit: Edit): void {
  const at = firstAtOrAfter(starts, edit.start);
  starts.splice(at, 0, edit.start);
  ends.splice(at, 0, edit.end);
}

/** Two findings may be mended by the same edits. */
function eachOnce(fixes: readonly CodeAction[]): CodeAction[] {
  const known = new Set<string>();
  return fixes.filter(({ title, edits }) => {
    const key = JSON.stringify([title, edits]);
    return !known.has(key) && known.add(key);
  });
}

function restAction(more: number, { actions }: Messages): CodeAction[] {
  if (more === 0) return [];
  return [{ title: actions.moreFindings(more), kind: 'quickfix', edits: [], preferred: false }];
}

function fixActions(document: Document, finding: Finding, settings: Settings, verifier: FixVerifier): CodeAction[] {
  return (finding.fixes ?? [])
    .filter((fix) => verifier.isBetter(document, fix.edits, settings, finding))
    .slice(0, MOST_FIXES)
    .map((fix, index) => ({ title: fix.title, kind: 'quickfix', edits: fix.edits, finding, preferred: index === 0 }));
}

/** Findings about duties lead to the levels side by side. */
function compareAction(finding: Finding, edition: string, { actions }: Messages): CodeAction[] {
  if (finding.about === undefined) return [];
  const { code, level, at } = finding.about;
  return [
    {
      title: actions.showLevels(code),
      kind: 'quickfix',
      edits: [],
      finding,
      preferred: false,
      command: { name: 'compareLevels', code, edition, at, ...(level !== undefined && { level }) },
    },
  ];
}

function ignoreActions(finding: Finding, ignoring: IgnoreEdits): CodeAction[] {
  if (finding.rule === 'unused-ignore' || finding.rule === 'unchecked-rest') return [];
  return ignoring(finding).map(({ title, edits }) => ({
    title,
    kind: 'quickfix',
    edits,
    finding,
    preferred: false,
  }));
}

/** What can be done about the citation at an offset, or the list or table around it, whether or not something is wrong. */
function refactorings(
  document: Document,
  { start: offset }: Span,
  catalogue: Catalogue,
  levelUse: LevelUse,
  settings: Settings,
  messages: Messages,
): CodeAction[] {
  const offered = [
    writeInStyle(document, offset, catalogue, settings, messages),
    ...(['up', 'down'] as const).map((by) => {
      const step = stepLevel(document, offset, by, catalogue, levelUse, settings);
      return (
        step && {
          title: by === 'up' ? messages.actions.raise(step.level) : messages.actions.lower(step.level),
          edits: step.edits,
        }
      );
    }),
    insertDuties(document, offset, catalogue, settings, messages),
    listToTable(document, offset, catalogue, settings, messages),
    tableToList(document, offset, catalogue, settings, messages),
    sortRows(document, offset, messages),
  ];
  return offered.flatMap((one) => (one === undefined ? [] : [{ ...one, kind: 'refactor', preferred: false }]));
}

function writeInStyle(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): Pick<CodeAction, 'title' | 'edits'> | undefined {
  const located = citationAt(document.profile, offset);
  if (located?.certain !== true) return undefined;
  const { citation } = located;
  const edition = editionAt(document.profile, offset, catalogue, settings);
  const skill = catalogue.skill(codeOf(citation, catalogue, edition) ?? '', edition);
  const edit = inHouseStyle(document.text, citation, skill, settings);
  return edit && { title: messages.actions.writeCitation(edit.text), edits: [edit] };
}
