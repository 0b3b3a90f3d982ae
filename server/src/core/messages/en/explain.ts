/** What the command line says where it explains rules. */
import { listed } from './words.ts';

export const explain = {
  noRule: (name: string, nearest: readonly string[]) =>
    nearest.length === 0
      ? `there is no rule "${name}"; role-profiles explain lists them all`
      : `there is no rule "${name}"; the nearest are ${listed(nearest)}`,
};
