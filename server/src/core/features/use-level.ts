/** What a document says of the level of one skill, and how to make it say another: "use this level". */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { createContext } from '../check/context.ts';
import { editionAt } from '../check/edition.ts';
import { levelsOf } from '../check/level-edits.ts';
import { createResolver } from '../check/resolve.ts';
import { changeLevelEverywhere } from '../check/role-levels.ts';
import type { Edit, Resolved, RuleContext } from '../check/rule.ts';
import type { FixVerifier } from '../check/verify-fix.ts';
import { definedLevels } from '../check/wording.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import type { Settings } from '../settings.ts';
import { writeCitation } from './write-citation.ts';

/** A citation in a document that may have been edited since somebody looked at it. */
export interface CitedAt {
  readonly code: string;
  /** Where it was, as an offset; the citation of the skill that is nearest to it now is meant. */
  readonly at: number;
}

export interface LevelUse {
  /**
   * The levels that are cited now, and those that the document can be made to state in their place.
   * @returns `undefined` where it cites the skill no more
   */
  cited(
    document: Document,
    cited: CitedAt,
    settings: Settings,
  ): { readonly levels: readonly number[]; readonly usable: readonly number[] } | undefined;
  /**
   * The edits after which the role of a citation states this level of the skill, wherever it states one.
   * @returns `undefined` where that cannot be written, or where it would bring a mistake
   */
  use(document: Document, cited: CitedAt, level: number, settings: Settings): readonly Edit[] | undefined;
}

/** A citation with the part of the document that it stands in, from whose start it counts. */
interface Found {
  readonly resolved: Resolved;
  readonly context: RuleContext;
  readonly partStart: number;
}

export function createLevelUse(catalogue: Catalogue, verifier: FixVerifier, messages: Messages): LevelUse {
  function editsFor(document: Document, found: Found, level: number, settings: Settings): Edit[] | undefined {
    const { resolved, context, partStart } = found;
    const { levels, levelsFrom } = resolved.citation;
    const edits =
      levels.length > 0 && levelsFrom !== 'role'
        ? changeLevelEverywhere(context, resolved, level)?.edits
        : addLevel(resolved, level, settings.citationStyle);
    if (edits === undefined || edits.length === 0) return undefined;
    const placed = edits.map(({ start, end, text }) => ({ start: partStart + start, end: partStart + end, text }));
    return verifier.isBetter(document, placed, settings) ? placed : undefined;
  }

  return {
    cited(document, cited, settings) {
      const found = findCitation(document, cited, catalogue, settings, messages);
      if (found?.resolved.skill === undefined) return undefined;
      const defined = definedLevels(found.resolved.skill);
      return {
        levels: levelsOf(found.resolved.citation.levels),
        usable: defined.filter((level) => editsFor(document, found, level, settings) !== undefined),
      };
    },
    use(document, cited, level, settings) {
      const found = findCitation(document, cited, catalogue, settings, messages);
      return found && editsFor(document, found, level, settings);
    },
  };
}

function findCitation(
  document: Document,
  { code, at }: CitedAt,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): Found | undefined {
  const edition = editionAt(document.profile, at, catalogue, settings);
  const resolve = createResolver(catalogue, edition);
  let nearest: Found | undefined;
  let least = Infinity;
  for (const { start, end, contents } of document.profile.parts) {
    for (const citation of contents.citations) {
      const distance = distanceTo(at, start + citation.start, start + citation.end);
      if (distance >= least) continue;
      const resolved = resolve(citation);
      if (resolved?.code !== code) continue;
      least = distance;
      const context = createContext(document.text.slice(start, end), contents, catalogue, messages, {
        edition,
        settings,
        resolve,
      });
      nearest = { resolved, context, partStart: start };
    }
  }
  return nearest;
}

/** Behind a code that stands alone. In a table, a heading or front matter the level has a place of its own. */
function addLevel({ citation, skill }: Resolved, level: number, style: Settings['citationStyle']): Edit[] | undefined {
  if (citation.shape !== 'code' || citation.code === undefined || skill === undefined) return undefined;
  const written = writeCitation(skill, level, citation.name === undefined ? style : 'CODE-N');
  return [{ start: citation.code.start, end: citation.code.end, text: written }];
}

function distanceTo(at: number, start: number, end: number): number {
  return at < start ? start - at : at > end ? at - end : 0;
}
