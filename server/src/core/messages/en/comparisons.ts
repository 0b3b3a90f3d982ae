/** What comparisons of roles say, on the command line and in views. */

export const comparisons = {
  title: (from: string, to: string) => `From ${from} to ${to}`,
  skills: 'Skills asked for',
  duties: 'Duties',
  changeColumn: 'Change',
  noSkills: 'Neither of the two asks for a skill.',
  noDuties: 'Neither of the two has duties.',
  /** What a role asks for: `4`, `3, 4 (desirable)`; words where it states no level. */
  asked: (levels: readonly number[], wished: boolean) =>
    `${levels.length === 0 ? 'no level' : levels.join(', ')}${wished ? ' (desirable)' : ''}`,
  /** What becomes of a skill or a duty. */
  change: {
    added: 'added',
    dropped: 'dropped',
    raised: 'raised',
    lowered: 'lowered',
    'level-stated': 'level stated',
    'level-left-out': 'level left out',
    'other-levels': 'other levels',
    required: 'required now',
    desirable: 'desirable now',
    changed: 'changed',
    same: 'same',
  },
  otherEditions: (from: string, fromEdition: string, to: string, toEdition: string) =>
    `${from} cites SFIA ${fromEdition}, ${to} cites SFIA ${toEdition}: skills that have another code there are told as dropped and added.`,
};
