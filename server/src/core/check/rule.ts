/**
 * What a rule is. One file, one test and one page each: `rules/x.ts`, `test/unit/rules/x.test.ts`, `docs/rules/x.md`. What it
 * is called and says stands by its id in the tables of messages.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { Citation, Contents, Profile, Span } from '../profile/types.ts';
import type { RuleSetting, Settings } from '../settings.ts';
import type { Ours } from './ours.ts';
import type { TextJudge } from './text-judge.ts';

/** A replacement in the document; offsets in UTF-16 code units of the text that was checked. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  /** What it does, as the menu shows it: "Change the level to 5". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** It cannot be wrong, so "fix all" may apply it. */
  readonly sure?: boolean;
}

/** What a rule found, in the words that the user reads. */
export interface Report extends Span {
  readonly message: string;
  /** The likeliest first, at most three. */
  readonly fixes?: readonly Fix[];
  /**
   * Other places that tell the same as the marked one: pointing at them explains it, and its fixes are offered there. Those
   * that say something of their own are marked as well, with that.
   */
  readonly telling?: readonly (Span & { readonly message?: string })[];
  /** Other places that are as much a part of the mistake as the marked one: its fixes are offered there. */
  readonly fixedAt?: readonly Span[];
  /** Other places that explain it. */
  readonly related?: readonly (Span & { readonly message: string })[];
  /** What it is about, for commands that show the levels of the skill side by side. */
  readonly about?: {
    readonly code: string;
    readonly level?: number;
    /** Where it is cited, as an offset. */
    readonly at: number;
  };
}

/** A citation with what the catalogue knows of it. */
export interface Resolved {
  readonly citation: Citation;
  /** As cited; for a name alone, the code of the skill of that name. */
  readonly code: string;
  /** The skill in the document's edition; missing when that edition has none of that code. */
  readonly skill: Skill | undefined;
  /** The skill in every edition that has it, oldest first. */
  readonly everywhere: readonly Skill[];
}

/** A part of a document, which is all of it where it describes one role. Offsets count from the start of the part. */
export interface RuleContext {
  readonly text: string;
  readonly profile: Contents;
  readonly catalogue: Catalogue;
  /** What is said, in the language of who reads it. */
  readonly messages: Messages;
  /** The edition that the document is checked against. */
  readonly edition: string;
  readonly settings: Settings;
  /** What the organisation has called its own. */
  readonly ours: Ours;
  /** What the catalogue knows of a citation; `undefined` for a name that no skill bears. */
  readonly resolve: (citation: Citation) => Resolved | undefined;
  /** All citations that resolve to a code, in the order of the document. Worked out for the first rule that asks. */
  readonly citations: readonly Resolved[];
  /** Those of each skill that one role cites more than once; worked out for the first rule that asks. */
  readonly repeated: readonly (readonly Resolved[])[];
  /** The judge of duties, where its models are at hand. */
  readonly judge?: TextJudge;
}

/** A document as a whole, with its headings and its front matter. */
export interface DocumentContext {
  readonly text: string;
  readonly profile: Profile;
  readonly messages: Messages;
  readonly settings: Settings;
}

export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly defaultSeverity: RuleSetting;
  /**
   * For rules that judge texts, which takes models and time: they run off the request path. Asks the judge what `check` will
   * ask it, one question a step; a caller may stop in between and go on later.
   */
  ask?(context: RuleContext, judge: TextJudge): Iterable<unknown>;
  /**
   * Looks at one citation by itself, whatever else the document says. A citation that was found clean is not looked at
   * again until its words, the edition or the data change.
   */
  checkCitation?(resolved: Resolved, context: RuleContext): readonly Report[];
  /** Looks at the part as a whole. */
  check?(context: RuleContext): readonly Report[];
  /** Looks at the document as a whole. What it finds is not remembered: it has to be quick. */
  checkDocument?(context: DocumentContext): readonly Report[];
}

/** For rules that found nothing. */
export const NOTHING: readonly Report[] = [];

/** Gives a rule its literal id. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
