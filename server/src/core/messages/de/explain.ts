/** What the command line says where it explains rules. */
import type { Messages } from '../messages.ts';
import { listed, quote } from './words.ts';

export const explain: Messages['explain'] = {
  noRule: (name, nearest) =>
    nearest.length === 0
      ? `eine Regel ${quote(name)} gibt es nicht; role-profiles explain nennt alle`
      : `eine Regel ${quote(name)} gibt es nicht; am nächsten sind ${listed(nearest)}`,
};
