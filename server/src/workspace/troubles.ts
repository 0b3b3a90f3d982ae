/** What is in the way of reading or writing a file, in words for a person. */
import type { Messages } from '../core/messages/messages.ts';
import type { Trouble } from '../host/files.ts';

/** `no such file or folder`; what only the system has words for stays in its words. */
export function inWords(trouble: Trouble, { troubles }: Messages): string {
  return typeof trouble === 'string' ? troubles[trouble] : trouble.said;
}
