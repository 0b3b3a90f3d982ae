// The shipped text of ITOP, read the plain way, so that the tests do not depend on the reader that they test.
import itop from '../../../skills-data/ITOP.txt';

/** The definition of ITOP at a level from 1 to 5. */
export function definition(level: number): string {
  const match = new RegExp(`^Level ${level}:\\s*^Description:(.*)$`, 'm').exec(itop);
  if (match?.[1] === undefined) throw new Error(`ITOP.txt has no level ${level}`);
  return match[1].trim();
}
