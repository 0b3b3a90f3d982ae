/** Matrices of documents that a test writes. */
import type { Matrix } from '../../../server/src/core/matrix/matrix.ts';
import { makeMatrix } from '../../../server/src/core/matrix/matrix.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { dedent, service } from '../../support/check.ts';

export function matrixOf(documents: Readonly<Record<string, string>>): Matrix {
  return makeMatrix(
    Object.entries(documents).map(([file, source]) => ({
      file,
      roles: service.roleSkills(service.read(dedent(source)), DEFAULT_SETTINGS),
    })),
  );
}

export const TWO = {
  'operator.md': `
    # Operator

    SFIA Level 3

    - ITOP-3, NTAS-2
  `,
  'teams/lead.md': `
    # Lead

    | Skill | Level |
    | --- | --- |
    | Infrastructure operations (ITOP) | 5 |
    | Problem management (PBMG) | 3-4 |

    ## Desirable skills

    - SWDN-4
    - Programming/software development (PROG)
  `,
};
