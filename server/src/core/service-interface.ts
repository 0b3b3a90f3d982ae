/** What the service offers, which service.ts makes. Offsets are UTF-16 code units. */
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Skill } from './catalogue/types.ts';
import type { Finding } from './check/finding.ts';
import type { Edit } from './check/rule.ts';
import type { InSteps } from './in-steps.ts';
import type { TextJudge } from './check/text-judge.ts';
import type { Comparing } from './compare/index.ts';
import type { Document, TextChange } from './document.ts';
import type { CodeAction } from './features/code-actions.ts';
import type { LevelChoice, SkillChoice } from './features/choose-skills.ts';
import type { DocumentLink } from './features/document-links.ts';
import type { Asking, CompletionList } from './features/completion/item.ts';
import type { LineExplanation } from './features/explain-line.ts';
import type { Hover } from './features/hover.ts';
import type { InlayHint } from './features/inlay-hints.ts';
import type { Definitions } from './features/cited-definitions.ts';
import type { Inspection } from './features/inspect.ts';
import type { JudgedClaim } from './features/judge-claims.ts';
import type { RoleSkills } from './matrix/role-skills.ts';
import type { NewProfile } from './features/new-profile.ts';
import type { OutlinedRole } from './features/outline.ts';
import type { SkillsNode, SkillsPlace } from '../../shared/skills-view.ts';
import type { AttributeText, SkillLevels } from './features/skill-levels.ts';
import type { SettingsChanges } from './features/settings-changes.ts';
import type { Renamable, SkillUse } from './features/skill-uses.ts';
import type { PreviewOfDocument, PreviewOptions } from './features/preview.ts';
import type { ReadDuties } from './features/read-duties.ts';
import type { LevelStep } from './features/step-level.ts';
import type { Move, Moved } from './features/tables/move.ts';
import type { LevelUse } from './features/use-level.ts';
import type { PagedText } from './paged-text.ts';
import type { Messages } from './messages/messages.ts';
import type { Span } from './profile/types.ts';
import type { Settings } from './settings.ts';

export interface Service {
  readonly catalogue: Catalogue;
  /** What it says things in; others that speak to the same person say them so. */
  readonly messages: Messages;
  /** Reads a document; with the version before and the changes since then, at the cost of the changes. Never throws. */
  read(
    text: string | PagedText,
    previous?: { readonly document: Document; readonly changes: readonly TextChange[] },
  ): Document;
  /** All findings in the order of the document, ignore comments applied. With a judge, those about texts too. */
  check(document: Document, settings: Settings, judge?: TextJudge): readonly Finding[];
  /** The document as if it had no ignore comments. */
  withoutIgnores(document: Document): Document;
  /** False for a text in which nothing can be found, told without reading it; true where something may be. */
  mayHoldFinding(text: string): boolean;
  /** What stands at an offset, and what is found there. With a judge, the level of a role says what its duties read like. */
  hover(
    document: Document,
    offset: number,
    settings: Settings,
    findings?: readonly Finding[],
    judge?: TextJudge,
  ): Hover | undefined;
  /** What may be written at the cursor; documentation comes with `documentation`, item by item. */
  complete(document: Document, offset: number, settings: Settings, asking: Asking): CompletionList;
  /** Where in a table of skills an offset is, if it is in one. */
  cellAt(document: Document, offset: number): 'cell' | 'last-cell' | undefined;
  /** Goes to another cell of a table of skills, and keeps the table in shape. */
  moveInTable(document: Document, offset: number, move: Move): Moved | undefined;
  /** Prepares to search the skills of an edition, in steps, so that the first completion need not wait for it. */
  prepareSearch(edition: string): Iterable<unknown>;
  /** Markdown for one item; `key` is the item's own. */
  documentation(key: string): string | undefined;
  /**
   * Fixes for the findings that touch the span, at most three for each, the ignore comments, and the normaliser. Where more
   * than 10 findings touch it, those of the first ones, and one action that does nothing but say so.
   */
  codeActions(
    document: Document,
    span: Span,
    settings: Settings,
    findings: readonly Finding[],
  ): InSteps<readonly CodeAction[]>;
  /** The citation of a skill that the duty at an offset reads like; at most three actions, and none where that is not clear. */
  citeDuty(document: Document, offset: number, settings: Settings, judge: TextJudge): InSteps<readonly CodeAction[]>;
  /** What can be written into the team's settings about a finding; `undefined` where nothing can. */
  settingsChanges(document: Document, finding: Finding, settings: Settings): SettingsChanges | undefined;
  /** The edits of all fixes that cannot be wrong. */
  fixAll(document: Document, settings: Settings, findings: readonly Finding[]): InSteps<readonly Edit[]>;
  /** What `role-profiles inspect` prints. */
  inspect(document: Document): Inspection;
  /** What was read in one line, counted from 0, and what was passed over; `undefined` where there is no such line. */
  explainLine(document: Document, line: number): LineExplanation | undefined;
  /** What `role-profiles levels` prints: the judgement of each role and each claim. */
  judgeClaims(document: Document, settings: Settings, judge: TextJudge): readonly JudgedClaim[];
  /** Asks a judge that remembers all that `check` would have to ask it, one claim a step: a server answers others in between. */
  askJudge(document: Document, settings: Settings, judge: TextJudge): Iterable<unknown>;
  /** The skill and level cited at an offset, for "go to definition". */
  skillAt(
    document: Document,
    offset: number,
    settings: Settings,
  ): { readonly skill: Skill; readonly level?: number; readonly span: Span } | undefined;
  /** All levels of a skill, to be shown side by side; `undefined` where no edition has the code. */
  skillLevels(code: string, edition: string): SkillLevels | undefined;
  /** What the attributes of the framework of a skill say of a level. */
  attributesAt(code: string, edition: string, level: number): readonly AttributeText[];
  /** The roles of a document with their skills, as a tree; nothing in a document that cites none. */
  outline(document: Document, settings: Settings): readonly OutlinedRole[];
  /** The stretches of a document that are one role each; none where all of it is one. */
  roleSections(document: Document): readonly Span[];
  /** The roles of a document with the skills that they ask for, for a skills matrix. */
  roleSkills(document: Document, settings: Settings): readonly RoleSkills[];
  /** The definitions of the skills that a document cites, to stand behind it. */
  citedDefinitions(document: Document, settings: Settings): Definitions;
  /** What a rendered document shows beside its words. */
  preview(document: Document, settings: Settings, options: PreviewOptions): PreviewOfDocument;
  /** From each citation to the framework's own page of the skill. */
  documentLinks(document: Document, settings: Settings): readonly DocumentLink[];
  /** What citations in a stretch do not say themselves: the name of the skill, the phrase of the level. */
  inlayHints(document: Document, span: Span, settings: Settings): readonly InlayHint[];
  /** What a document says of the level of a skill, and how to make it say another. */
  readonly levelUse: LevelUse;
  readonly comparing: Comparing;
  /** Skills to choose from: those that words find, or all. */
  skillChoices(words: string, settings: Settings): readonly SkillChoice[];
  /** What stands right below a place in the tree of all skills; without a place, the frameworks. */
  skillsBelow(place: SkillsPlace | undefined, settings: Settings): readonly SkillsNode[];
  /** What a skill or one of its levels means, as Markdown; '' for a code that nobody knows. */
  skillText(code: string, level: number | undefined, settings: Settings): string;
  /** A citation in the style of the settings; `undefined` for a code that nobody knows. */
  citationFor(code: string, level: number | undefined, settings: Settings): string | undefined;
  /** The levels that a role as a whole may have. */
  roleLevels(settings: Settings): readonly LevelChoice[];
  /** The skills and levels that duties read like, one duty a step. */
  readDuties(text: string, settings: Settings, judge: TextJudge): InSteps<ReadDuties>;
  /** The first text of a new profile; without a template in a usual one. */
  newProfile(profile: NewProfile, template: string | undefined, settings: Settings): string;
  /** Where a document cites skills. */
  skillUses(document: Document, settings: Settings): readonly SkillUse[];
  /** What can be renamed at an offset: a skill, or the level at which it is cited. */
  renamableAt(document: Document, offset: number, settings: Settings): Renamable | undefined;
  /** The skill that somebody means by a code or a name, in the edition of a document. */
  skillMeant(document: Document, words: string, settings: Settings): Skill | undefined;
  /** The edits after which a document, of which all `skillUses` are given, cites another skill wherever it cites the one. */
  renameSkill(uses: readonly SkillUse[], code: string, skill: Skill): readonly Edit[];
  /** The edits after which such a document cites a skill at another level wherever it cites it at the one. */
  renameLevel(uses: readonly SkillUse[], text: string, code: string, from: number, to: number): readonly Edit[];
  /** The next level of the skill at an offset, and the edits by which its role states it. */
  stepLevel(document: Document, offset: number, by: 'up' | 'down', settings: Settings): LevelStep | undefined;
  /** The edits that write all citations in the style of the settings. */
  allInHouseStyle(document: Document, settings: Settings): InSteps<readonly Edit[]>;
  /** A Markdown page of one skill with all levels, the given one marked. */
  skillPage(code: string, edition: string, level?: number): string | undefined;
}
