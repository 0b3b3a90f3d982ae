/** A skills matrix for other programs. Lines and columns count from 1, as everywhere on the command line. */
import type { Matrix } from './matrix.ts';
import type { Position } from './role-skills.ts';

export function matrixAsJson({ skills, roles }: Matrix): string {
  const all = {
    skills,
    roles: roles.map(({ title, level, file, start, cells }) => ({
      title,
      level: level ?? null,
      file,
      line: start.line + 1,
      skills: cells.map(({ skill, levels, wished, start: at }) => ({
        code: skills[skill]!.code,
        levels,
        desirable: wished,
        ...placeFrom1(at),
      })),
    })),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function placeFrom1({ line, character }: Position): { readonly line: number; readonly column: number } {
  return { line: line + 1, column: character + 1 };
}
