/** Edits of names. */
import { normaliseName } from '../catalogue/names.ts';
import type { Skill } from '../catalogue/types.ts';
import type { Piece } from '../profile/types.ts';
import type { Edit } from './rule.ts';

/** A former name goes with the code that it belonged to. */
export function presentName(name: Piece, skill: Skill): Edit[] {
  return normaliseName(name.text) === normaliseName(skill.name)
    ? []
    : [{ start: name.start, end: name.end, text: skill.name }];
}
