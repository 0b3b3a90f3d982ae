/**
 * The facade of the core: what the language server and the command line know of the product. Everything here is pure;
 * offsets are UTF-16 code units. A service belongs to one catalogue; when the data changes, a new one is made.
 */
import type { ChangedRange } from '@lezer/common';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Attribute, Skill } from './catalogue/types.ts';
import { createChecker } from './check/check.ts';
import type { Finding } from './check/finding.ts';
import type { Edit } from './check/rule.ts';
import type { InSteps } from './in-steps.ts';
import type { TextJudge } from './check/text-judge.ts';
import type { Comparing } from './compare/index.ts';
import { createComparing } from './compare/index.ts';
import { compareVersions } from './check/compare.ts';
import { isTooLong } from './check/limits.ts';
import { mayHoldFinding } from './check/may-hold-finding.ts';
import { createFixVerifier } from './check/verify-fix.ts';
import { applyEdits, changedRanges, editedRanges } from './changed-ranges.ts';
import type { Document, TextChange } from './document.ts';
import { citeDuty } from './features/cite-duty.ts';
import { createCodeActions } from './features/code-actions.ts';
import type { CodeAction } from './features/code-actions.ts';
import { roleLevels, skillChoices } from './features/choose-skills.ts';
import type { LevelChoice, SkillChoice } from './features/choose-skills.ts';
import { documentLinks } from './features/document-links.ts';
import type { DocumentLink } from './features/document-links.ts';
import { complete } from './features/completion/complete.ts';
import { documentation } from './features/completion/documentation.ts';
import type { Asking, CompletionItem, CompletionList } from './features/completion/item.ts';
import { explainLine } from './features/explain-line.ts';
import type { LineExplanation } from './features/explain-line.ts';
import { allInHouseStyle } from './features/house-style.ts';
import { hover } from './features/hover.ts';
import type { Hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import type { InlayHint } from './features/inlay-hints.ts';
import type { Definitions } from './features/cited-definitions.ts';
import { citedDefinitions } from './features/cited-definitions.ts';
import { inspect } from './features/inspect.ts';
import type { Inspection } from './features/inspect.ts';
import { judgeClaims } from './features/judge-claims.ts';
import type { JudgedClaim } from './features/judge-claims.ts';
import type { Matrix, MatrixSource } from './matrix/matrix.ts';
import type { MatrixFormat } from './matrix/export.ts';
import { roleSkills } from './matrix/role-skills.ts';
import type { RoleSkills } from './matrix/role-skills.ts';
import { newProfile } from './features/new-profile.ts';
import type { NewProfile } from './features/new-profile.ts';
import { outline, roleSections } from './features/outline.ts';
import type { OutlinedRole } from './features/outline.ts';
import { attributesAt, skillLevels } from './features/skill-levels.ts';
import type { AttributeText, SkillLevels } from './features/skill-levels.ts';
import { settingsChanges } from './features/settings-changes.ts';
import type { SettingsChanges } from './features/settings-changes.ts';
import { skillAt, skillPage } from './features/skill-page.ts';
import { renamableAt, renameLevel, renameSkill, skillMeant, skillUses } from './features/skill-uses.ts';
import type { Renamable, SkillUse } from './features/skill-uses.ts';
import { readDuties } from './features/read-duties.ts';
import type { ReadDuties } from './features/read-duties.ts';
import { stepLevel } from './features/step-level.ts';
import type { LevelStep } from './features/step-level.ts';
import type { Move, Moved } from './features/tables/move.ts';
import { cellAt, moveInTable } from './features/tables/move.ts';
import { createLevelUse } from './features/use-level.ts';
import type { LevelUse } from './features/use-level.ts';
import { PagedText } from './paged-text.ts';
import type { Messages } from './messages/messages.ts';
import { english } from './messages/messages.ts';
import type { Searches } from './search/searches.ts';
import { createSearches } from './search/searches.ts';
import type { ParsedProfile } from './profile/profile.ts';
import { parseProfile } from './profile/profile.ts';
import type { Span, Vocabulary } from './profile/types.ts';
import type { Settings } from './settings.ts';
import { createVocabulary } from './vocabulary.ts';

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
  /** From each citation to the framework's own page of the skill. */
  documentLinks(document: Document, settings: Settings): readonly DocumentLink[];
  /** What citations in a stretch do not say themselves: the name of the skill, the phrase of the level. */
  inlayHints(document: Document, span: Span, settings: Settings): readonly InlayHint[];
  /** What a document says of the level of a skill, and how to make it say another. */
  readonly levelUse: LevelUse;
  readonly comparing: Comparing;
  /** Skills to choose from: those that words find, or all. */
  skillChoices(words: string, settings: Settings): readonly SkillChoice[];
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

function documentOf(text: PagedText, parsed: ParsedProfile): Document {
  return Object.freeze({ text, profile: parsed.profile, parsed });
}

function withoutIgnores(document: Document): Document {
  const { profile } = document;
  // the others are worked out when somebody asks, so none may be copied
  return Object.freeze({ ...document, profile: Object.create(profile, { ignores: { value: [] } }) as typeof profile });
}

/** A document that is too long is read as an empty one, and so nothing of it serves the next version. */
function parseWithinLimits(
  text: PagedText,
  vocabulary: Vocabulary,
  before: Document | undefined,
  changes: readonly ChangedRange[],
): ParsedProfile {
  if (isTooLong(text)) return parseProfile(PagedText.of(''), vocabulary);
  const previous = before === undefined || isTooLong(before.text) ? undefined : { parsed: before.parsed, changes };
  return parseProfile(text, vocabulary, previous);
}

/** @param messages the language of all that it says */
export function createService(catalogue: Catalogue, messages: Messages = english): Service {
  const vocabulary = createVocabulary(catalogue);
  const checker = createChecker(catalogue, messages);
  const readFrom = (text: PagedText, before?: Document, changes: readonly ChangedRange[] = []): Document =>
    documentOf(text, parseWithinLimits(text, vocabulary, before, changes));
  const read: Service['read'] = (given, previous) =>
    readFrom(PagedText.of(given), previous?.document, changedRanges(previous?.changes ?? []));
  const check: Service['check'] = (document, settings, judge) =>
    checker.check(document.text, document.profile, settings, judge);
  const searches = createSearches(catalogue);
  const verifier = createFixVerifier({
    edited: (document, edits) => readFrom(applyEdits(document.text, edits), document, editedRanges(edits)),
    compare: (before, after, settings) => compareVersions(checker, catalogue, before, after, settings),
  });
  const levelUse = createLevelUse(catalogue, verifier, messages);
  const actions = createCodeActions(catalogue, verifier, levelUse, messages);
  return Object.freeze({
    catalogue,
    messages,
    read,
    check,
    withoutIgnores,
    mayHoldFinding: (text: string) => mayHoldFinding(text, vocabulary),
    hover: (document: Document, offset: number, settings: Settings, findings?: readonly Finding[], judge?: TextJudge) =>
      hover(document, offset, catalogue, settings, messages, findings, judge),
    complete: (document: Document, offset: number, settings: Settings, asking: Asking) =>
      complete(document, offset, catalogue, settings, asking, messages, searches.of),
    cellAt,
    moveInTable,
    prepareSearch: (edition: string) =>
      searches.prepare(catalogue.editions.includes(edition) ? edition : catalogue.newestEdition),
    documentation: (key: string) => documentation(key, catalogue, messages),
    codeActions: actions.at,
    citeDuty: (document: Document, offset: number, settings: Settings, judge: TextJudge) =>
      citeDuty(document, offset, catalogue, verifier, settings, messages, judge),
    fixAll: actions.fixAll,
    settingsChanges: (document: Document, finding: Finding, settings: Settings) =>
      settingsChanges(document, finding, catalogue, settings),
    inspect: (document: Document) => inspect(document),
    explainLine: (document: Document, line: number) => explainLine(document, vocabulary, line),
    judgeClaims: (document: Document, settings: Settings, judge: TextJudge) =>
      judgeClaims(document, catalogue, settings, judge, messages),
    askJudge: (document: Document, settings: Settings, judge: TextJudge) =>
      checker.ask(document.text, document.profile, settings, judge),
    skillAt: (document: Document, offset: number, settings: Settings) => skillAt(document, offset, catalogue, settings),
    skillLevels: (code: string, edition: string) => skillLevels(catalogue, code, edition, messages),
    attributesAt: (code: string, edition: string, level: number) => {
      const skill = catalogue.skill(code, edition);
      return skill === undefined ? [] : attributesAt(catalogue, skill, level);
    },
    outline: (document: Document, settings: Settings) => outline(document, catalogue, settings, messages),
    roleSections,
    roleSkills: (document: Document, settings: Settings) => roleSkills(document, catalogue, settings, messages),
    citedDefinitions: (document: Document, settings: Settings) =>
      citedDefinitions(document, catalogue, settings, messages),
    documentLinks: (document: Document, settings: Settings) => documentLinks(document, catalogue, settings, messages),
    inlayHints: (document: Document, span: Span, settings: Settings) => inlayHints(document, span, catalogue, settings),
    levelUse,
    comparing: createComparing(catalogue, messages),
    ...beginning(catalogue, searches, messages),
    skillUses: (document: Document, settings: Settings) => skillUses(document, catalogue, settings),
    renamableAt: (document: Document, offset: number, settings: Settings) =>
      renamableAt(document, offset, catalogue, settings),
    skillMeant: (document: Document, words: string, settings: Settings) =>
      skillMeant(document, words, catalogue, settings),
    renameSkill,
    renameLevel: (uses: readonly SkillUse[], text: string, code: string, from: number, to: number) =>
      renameLevel(uses, text, code, from, to, catalogue),
    stepLevel: (document: Document, offset: number, by: 'up' | 'down', settings: Settings) =>
      stepLevel(document, offset, by, catalogue, levelUse, settings),
    allInHouseStyle: (document: Document, settings: Settings) =>
      allInHouseStyle(document, catalogue, verifier, settings),
    skillPage: (code: string, edition: string, level?: number) => skillPage(catalogue, code, edition, messages, level),
  });
}

/** What a new profile is put together from. */
function beginning(
  catalogue: Catalogue,
  searches: Searches,
  messages: Messages,
): Pick<Service, 'skillChoices' | 'roleLevels' | 'readDuties' | 'newProfile'> {
  return {
    skillChoices: (words, settings) => skillChoices(words, catalogue, settings, messages, searches.of),
    roleLevels: (settings) => roleLevels(catalogue, settings),
    readDuties: (text, settings, judge) => readDuties(text, catalogue, settings, judge),
    newProfile: (profile, template, settings) => newProfile(profile, template, catalogue, settings, messages),
  };
}

export { chartRows, levelsInChart } from './chart/chart-rows.ts';
export { roleChart, roleCharts } from './chart/role-chart.ts';
export { exportMatrix } from './matrix/export.ts';
export { makeMatrix } from './matrix/matrix.ts';
export { heatOf, levelsInCell } from './matrix/cells.ts';
export { NO_DEFINITIONS } from './features/cited-definitions.ts';
export { atOnce } from './in-steps.ts';
export { PagedText } from './paged-text.ts';
export { createTextJudge, isLevelModel } from './check/text-judge.ts';
export { ruleIds, rules } from './rules/index.ts';
export type { Comparing } from './compare/index.ts';
export type { AskedSkill, DescribedRole } from './compare/described-role.ts';
export type {
  Asking,
  Attribute,
  AttributeText,
  CodeAction,
  CompletionItem,
  CompletionList,
  Document,
  DocumentLink,
  Edit,
  Finding,
  Hover,
  InlayHint,
  Inspection,
  InSteps,
  JudgedClaim,
  LineExplanation,
  Matrix,
  MatrixFormat,
  MatrixSource,
  OutlinedRole,
  Renamable,
  RoleSkills,
  Skill,
  SkillLevels,
  SkillUse,
  TextChange,
  TextJudge,
};
