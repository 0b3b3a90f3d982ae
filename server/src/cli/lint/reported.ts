/** What is told of what was found. */
import type { LintResult } from '../formats/report.ts';
import { resultOf } from '../formats/report.ts';
import type { LintOptions } from './options.ts';
import { isAtLeast } from './options.ts';

export function reported(result: LintResult, { reported }: Pick<LintOptions, 'reported'>): LintResult {
  const messages = result.messages.filter(({ level }) => isAtLeast(level, reported));
  return messages.length === result.messages.length ? result : resultOf(result.filePath, messages);
}
