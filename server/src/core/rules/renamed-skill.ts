import { normaliseName } from '../catalogue/names.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { editionName } from '../check/wording.ts';
import { codeText, nameText } from '../profile/facts/placed.ts';

export default defineRule({
  id: 'renamed-skill',
  title: 'Name from another edition',
  summary: 'The name beside a code is the one that the skill has in another edition.',
  defaultSeverity: 'information',
  checkCitation({ citation, skill, everywhere }, { catalogue }) {
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
        message: `${editionName(skill, catalogue)} calls ${skill.code} "${skill.name}"; "${name.text}" is its name in ${editionName(other, catalogue)}.`,
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
