import { normaliseName } from '../catalogue/names.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { codeText, nameText } from '../profile/placed.ts';

export default defineRule({
  id: 'renamed-skill',
  summary: 'The name beside a code is the one that the skill has in another edition.',
  defaultSeverity: 'information',
  checkCitation({ citation, skill, everywhere }, { edition }) {
    const text = nameText(citation);
    if (text === undefined || skill === undefined || codeText(citation) === undefined) return NOTHING;
    const written = normaliseName(text);
    if (written === normaliseName(skill.name)) return NOTHING;
    const name = citation.name!;
    const other = everywhere.findLast((known) => normaliseName(known.name) === written);
    if (other === undefined) return [];
    return [
      {
        start: name.start,
        end: name.end,
        message: `SFIA ${edition} calls ${skill.code} "${skill.name}"; "${name.text}" is its name in SFIA ${other.edition}.`,
        fixes: [
          {
            title: `Change the name to "${skill.name}"`,
            edits: [{ start: name.start, end: name.end, text: skill.name }],
            sure: true,
          },
        ],
      },
    ];
  },
});
