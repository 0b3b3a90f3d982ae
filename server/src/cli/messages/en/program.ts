/** What the program says of itself: of its work, and of what it cannot do at all. */
import { number } from '../../../core/messages/en/words.ts';

export const program = {
  noFolder: 'the folder that you are in is not there any more; change to another one',
  cannotWrite: (reason: string) => `the report cannot be written: ${reason}`,
  /** @param stack where it happened, for those who mend it */
  failed: (stack: string) => `this program failed, which is its own fault: ${stack}`,
  failedOn: (reason: string) =>
    `this program failed on it, which is a fault of the program (${reason}); the other files are not touched by that`,
  progress: (done: number, of: number) => `${number(done)} of ${number(of)} files`,
  /** Of problems in settings and skill data, in front of them. */
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};
