/** Behind a duty that stands under no skill, the citation of one that it reads like. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import { editionAt } from '../check/edition.ts';
import type { TextJudge } from '../check/text-judge.ts';
import type { FixVerifier } from '../check/verify-fix.ts';
import type { Document } from '../document.ts';
import type { InSteps } from '../in-steps.ts';
import type { Messages } from '../messages/messages.ts';
import { plainText } from '../profile/words/plain-text.ts';
import type { CitationStyle, Settings } from '../settings.ts';
import type { CodeAction } from './code-actions.ts';
import { writeCitation } from './write-citation.ts';

/** At most three, and only where the judge is sure; a duty that cites something, or stands under a skill, needs none. */
export function* citeDuty(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  verifier: FixVerifier,
  settings: Settings,
  messages: Messages,
  judge: TextJudge,
): InSteps<readonly CodeAction[]> {
  const { profile, text } = document;
  if (/^\s*\|/.test(text.slice(text.lineStart(offset), offset + 1))) return [];
  const duty = profile.roles.flatMap(({ duties }) => duties).find(({ start, end }) => offset >= start && offset <= end);
  if (duty === undefined || profile.citations.some(({ start, end }) => start < duty.end && end > duty.start)) return [];
  const edition = editionAt(profile, offset, catalogue, settings);
  for (const _ of judge.prepare(edition)) yield;
  const words = plainText(text, duty.start, duty.end).text;
  const actions: CodeAction[] = [];
  for (const { code, level: nearest } of judge.likelySkills(edition, words)) {
    yield;
    const skill = catalogue.skill(code, edition);
    if (skill === undefined) continue;
    const level = judge.opinion(edition, code, undefined, [words])?.judgement?.best ?? nearest;
    const end = duty.start + text.slice(duty.start, duty.end).trimEnd().length;
    const edits = [{ start: end, end, text: behindDuty(skill, level, settings.citationStyle) }];
    if (!verifier.isBetter(document, edits, settings)) continue;
    const title = messages.actions.citeSkill(`${skill.name} (${code})`, level);
    actions.push({ title, kind: 'refactor', edits, preferred: false });
  }
  return actions;
}

/** In brackets, where the style has none of its own. */
function behindDuty(skill: Skill, level: number, style: CitationStyle): string {
  const citation = writeCitation(skill, level, style);
  return citation.includes('(') ? ` \u2013 ${citation}` : ` (${citation})`;
}
