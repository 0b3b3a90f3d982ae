/** How much is checked of one document. Whatever is beyond is said in a finding, so that nobody takes it for right. */
import type { Messages } from '../messages/messages.ts';
import type { PagedText } from '../paged-text.ts';
import type { RuleSetting } from '../settings.ts';
import type { Finding } from './finding.ts';

/** In UTF-16 code units. The longest role profiles, those of a whole company in one file, have a tenth of it. */
export const LONGEST_DOCUMENT = 2_000_000;

/** Nobody looks through more, and each takes room in the memory of the editor. */
export const MOST_FINDINGS = 1_000;

/** Whether a document is not read at all. */
export function isTooLong({ length }: PagedText): boolean {
  return length > LONGEST_DOCUMENT;
}

/** What is found in a document that is not read. */
export function tooLong(text: PagedText, setting: RuleSetting, { rules }: Messages): Finding[] {
  return finding(
    { start: 0, end: text.lineEnd(0) },
    rules['unchecked-rest'].tooLong(text.length, LONGEST_DOCUMENT),
    setting,
  );
}

/** The first findings, and one that counts the others. */
export function limited(findings: readonly Finding[], setting: RuleSetting, { rules }: Messages): readonly Finding[] {
  const first = findings[MOST_FINDINGS];
  if (first === undefined) return findings;
  const left = findings.length - MOST_FINDINGS;
  return [
    ...findings.slice(0, MOST_FINDINGS),
    ...finding(first, rules['unchecked-rest'].tooMany(left, MOST_FINDINGS), setting),
  ];
}

function finding(
  { start, end }: { readonly start: number; readonly end: number },
  message: string,
  severity: RuleSetting,
): Finding[] {
  return severity === 'off' ? [] : [{ rule: 'unchecked-rest', severity, start, end, message }];
}
