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
import { outline, roleSections } from './features/outline.ts';
import type { OutlinedRole } from './features/outline.ts';
import { citationFor, skillsBelow, skillText } from './features/skills-tree.ts';
import { attributesAt, skillLevels } from './features/skill-levels.ts';
import type { AttributeText, SkillLevels } from './features/skill-levels.ts';
import { settingsChanges } from './features/settings-changes.ts';
import { skillAt, skillPage } from './features/skill-page.ts';
import { renamableAt, renameLevel, renameSkill, skillMeant, skillUses } from './features/skill-uses.ts';
import type { Renamable, SkillUse } from './features/skill-uses.ts';
import { preview } from './features/preview.ts';
import { readDuties } from './features/read-duties.ts';
import { stepLevel } from './features/step-level.ts';
import { cellAt, moveInTable } from './features/tables/move.ts';
import { createLevelUse } from './features/use-level.ts';
import { PagedText } from './paged-text.ts';
import type { Messages } from './messages/messages.ts';
import { english } from './messages/messages.ts';
import type { Searches } from './search/searches.ts';
import { createSearches } from './search/searches.ts';
import type { ParsedProfile } from './profile/profile.ts';
import { parseProfile } from './profile/profile.ts';
import type { Vocabulary } from './profile/types.ts';
import type { Settings } from './settings.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Service } from './service-interface.ts';

export type { Service } from './service-interface.ts';

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
    inspect: (document: Document) => inspect(document, messages),
    explainLine: (document: Document, line: number) => explainLine(document, vocabulary, line, messages),
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
    ...beside(catalogue, messages),
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

/** What is shown beside the text of a document. */
function beside(
  catalogue: Catalogue,
  messages: Messages,
): Pick<Service, 'citedDefinitions' | 'preview' | 'documentLinks' | 'inlayHints'> {
  return {
    citedDefinitions: (document, settings) => citedDefinitions(document, catalogue, settings, messages),
    preview: (document, settings, options) => preview(document, catalogue, settings, options, messages),
    documentLinks: (document, settings) => documentLinks(document, catalogue, settings, messages),
    inlayHints: (document, span, settings) => inlayHints(document, span, catalogue, settings),
  };
}

/** What the tree of skills is made of. */
function browsing(
  catalogue: Catalogue,
  messages: Messages,
): Pick<Service, 'skillsBelow' | 'skillText' | 'citationFor'> {
  return {
    skillsBelow: (place, settings) => skillsBelow(place, catalogue, settings),
    skillText: (code, level, settings) => skillText(code, level, catalogue, settings, messages),
    citationFor: (code, level, settings) => citationFor(code, level, catalogue, settings),
  };
}

/** What a new profile is put together from. */
function beginning(
  catalogue: Catalogue,
  searches: Searches,
  messages: Messages,
): Pick<Service, 'skillChoices' | 'roleLevels' | 'readDuties' | 'newProfile'> & ReturnType<typeof browsing> {
  return {
    ...browsing(catalogue, messages),
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
export { MOST_ROUNDS, textAfter } from './fix-rounds.ts';
export { PagedText } from './paged-text.ts';
export { createTextJudge, isLevelModel } from './check/text-judge.ts';
export { ruleIds, rules } from './rules/index.ts';
export { editDistance } from './catalogue/spelling.ts';
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
