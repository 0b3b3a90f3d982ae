/** What can be done about a finding or a citation: fixes, ignore comments, one way of writing. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { editionAt } from '../check/edition.ts';
import type { Finding } from '../check/finding.ts';
import { codeOf } from '../check/resolve.ts';
import type { Edit } from '../check/rule.ts';
import type { VerifyFix } from '../check/verify-fix.ts';
import type { PagedText } from '../paged-text.ts';
import type { Citation, Span } from '../profile/types.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../settings.ts';
import { ignoreEdits } from './ignore-comments.ts';
import { citationAt } from './locate.ts';
import { writeCitation } from './write-citation.ts';

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
  };
}

const MOST_FIXES = 3;

export interface CodeActions {
  at(document: Document, span: Span, settings: Settings, findings: readonly Finding[]): readonly CodeAction[];
  fixAll(document: Document, settings: Settings, findings: readonly Finding[]): readonly Edit[];
}

export function createCodeActions(catalogue: Catalogue, verifyFix: VerifyFix): CodeActions {
  return {
    at(document, span, settings, findings) {
      const touched = findings.filter((finding) => finding.start <= span.end && finding.end >= span.start);
      const edition = editionAt(document.profile, span.start, catalogue, settings);
      return [
        ...touched.flatMap((finding) => fixActions(document, finding, settings, verifyFix)),
        ...touched.flatMap((finding) => compareAction(finding, edition)),
        ...touched.flatMap((finding) => ignoreActions(document, finding)),
        ...normalise(document, span, catalogue, settings).filter((action) =>
          verifyFix(document, action.edits, settings, undefined),
        ),
      ];
    },
    /** Edits that overlap wait for the next run. */
    fixAll(document, settings, findings) {
      const edits: Edit[] = [];
      for (const finding of findings) {
        const [first] = finding.fixes ?? [];
        if (first?.sure !== true || !verifyFix(document, first.edits, settings, finding)) continue;
        if (first.edits.some((edit) => edits.some((other) => edit.start < other.end && other.start < edit.end)))
          continue;
        edits.push(...first.edits);
      }
      return edits.sort((a, b) => a.start - b.start);
    },
  };
}

function fixActions(document: Document, finding: Finding, settings: Settings, verifyFix: VerifyFix): CodeAction[] {
  return (finding.fixes ?? [])
    .filter((fix) => verifyFix(document, fix.edits, settings, finding))
    .slice(0, MOST_FIXES)
    .map((fix, index) => ({ title: fix.title, kind: 'quickfix', edits: fix.edits, finding, preferred: index === 0 }));
}

/** Findings about duties lead to the levels side by side. */
function compareAction(finding: Finding, edition: string): CodeAction[] {
  if (finding.about === undefined) return [];
  const { code, level } = finding.about;
  return [
    {
      title: `Show the levels of ${code} side by side`,
      kind: 'quickfix',
      edits: [],
      finding,
      preferred: false,
      command: { name: 'compareLevels', code, edition, ...(level !== undefined && { level }) },
    },
  ];
}

function ignoreActions(document: Document, finding: Finding): CodeAction[] {
  if (finding.rule === 'unused-ignore') return [];
  return ignoreEdits(document, finding).map(({ title, edits }) => ({
    title,
    kind: 'quickfix',
    edits,
    finding,
    preferred: false,
  }));
}

/** Offered where the citation is one run of words: markup inside it is the author's. */
function normalise(document: Document, span: Span, catalogue: Catalogue, settings: Settings): CodeAction[] {
  const located = citationAt(document.profile, span.start);
  if (located === undefined || !located.certain) return [];
  const { citation } = located;
  if (!isOneRun(document.text, citation)) return [];
  const edition = editionAt(document.profile, span.start, catalogue, settings);
  const skill = catalogue.skill(codeOf(citation, catalogue, edition) ?? '', edition);
  if (skill === undefined || citation.levelSpan === undefined) return [];
  const [only, second] = citation.levels;
  const level =
    second === undefined && only!.from === only!.to
      ? only!.from
      : document.text.slice(citation.levelSpan.start, citation.levelSpan.end);
  const written = writeCitation(skill, level, settings.citationStyle);
  const before = document.text.slice(citation.start, citation.end);
  if (written === undefined || written === before) return [];
  return [
    {
      title: `Write this citation as "${written}"`,
      kind: 'refactor',
      edits: [{ start: citation.start, end: citation.end, text: written }],
      preferred: false,
    },
  ];
}

function isOneRun(text: PagedText, citation: Citation): boolean {
  if (['heading', 'table-row', 'front-matter', 'link'].includes(citation.shape) || citation.levelSpan === undefined)
    return false;
  if (citation.levelSpan.start < citation.start || citation.levelSpan.end > citation.end) return false;
  return !/[*_`~[\]<\n\\]/.test(text.slice(citation.start, citation.end));
}
