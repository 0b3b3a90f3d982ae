/** What the system says where it cannot do something, in words for a person. */
import type { Messages } from '../core/messages/messages.ts';
import { troubleOf } from '../host/node-files.ts';
import { inWords } from '../workspace/troubles.ts';

/** @param error as the system threw it */
export function whyNot(error: unknown, messages: Messages): string {
  return inWords(troubleOf(error), messages);
}
