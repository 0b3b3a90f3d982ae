import type { Skill } from '../catalogue/types.ts';
import type { CitationStyle, Settings } from '../settings.ts';

/** One citation in the style of the settings. `level` may be a range or list as text; a style that cannot hold it gives `undefined`. */
export function writeCitation(skill: Skill, level: number, style: CitationStyle): string;
export function writeCitation(skill: Skill, level: number | string, style: CitationStyle): string | undefined;
export function writeCitation(skill: Skill, level: number | string, style: CitationStyle): string | undefined {
  switch (style) {
    case 'CODE-N':
      return typeof level === 'number' ? `${skill.code}-${level}` : undefined;
    case 'CODE level N':
      return `${skill.code} level ${level}`;
    case 'Name (CODE) level N':
      return `${skill.name} (${skill.code}) level ${level}`;
    case 'Name (CODE) - Level N':
      return `${skill.name} (${skill.code}) - Level ${level}`;
  }
}

/** The same for a skill that may be cited without a level. */
export function citationOf(skill: Skill, level: number | undefined, { citationStyle }: Settings): string {
  return level === undefined ? `${skill.name} (${skill.code})` : writeCitation(skill, level, citationStyle);
}
