/** What is loaded, in a few words for a label. Names of files come from the folder that is open, and are shown as the text that they are. */
import type { Status } from '../../shared/protocol.ts';
import { inLabel } from '../../shared/safe-text.ts';
import type { Messages } from '../core/messages/messages.ts';

export function statusLabel(
  { skills, sources, problems }: Pick<Status, 'skills' | 'sources' | 'problems'>,
  { status }: Messages,
): Pick<Status, 'text' | 'detail'> {
  const names = sources.map(({ name }) => inLabel(name));
  return { text: status.skills(skills.defined, skills.known), detail: status.sources(names, problems.length) };
}
