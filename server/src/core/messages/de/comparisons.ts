/** What comparisons of roles say, on the command line and in views. */
import type { Messages } from '../messages.ts';

export const comparisons: Messages['comparisons'] = {
  title: (from, to) => `Von ${from} zu ${to}`,
  skills: 'Verlangte Skills',
  duties: 'Aufgaben',
  changeColumn: 'Änderung',
  noSkills: 'Keine der beiden verlangt einen Skill.',
  noDuties: 'Keine der beiden hat Aufgaben.',
  asked: (levels, wished) =>
    `${levels.length === 0 ? 'keine Stufe' : levels.join(', ')}${wished ? ' (wünschenswert)' : ''}`,
  change: {
    added: 'neu',
    dropped: 'entfällt',
    raised: 'höher',
    lowered: 'niedriger',
    'level-stated': 'Stufe genannt',
    'level-left-out': 'Stufe weggelassen',
    'other-levels': 'andere Stufen',
    required: 'jetzt verlangt',
    desirable: 'jetzt wünschenswert',
    changed: 'geändert',
    same: 'gleich',
  },
  otherEditions: (from, fromEdition, to, toEdition) =>
    `${from} nennt Skills aus SFIA ${fromEdition}, ${to} aus SFIA ${toEdition}: Skills, die dort einen anderen Code haben, gelten als entfallen und neu.`,
};
