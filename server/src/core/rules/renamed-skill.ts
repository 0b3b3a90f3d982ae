import { normaliseName } from '../catalogue/names.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { editionName } from '../check/wording.ts';
import { codeText, nameText } from '../profile/facts/placed.ts';

export default defineRule({
  id: 'renamed-skill',
  defaultSeverity: 'information',
  checkCitation({ citation, skill, everywhere }, { catalogue, ours, messages }) {
    const text = nameText(citation);
    if (text === undefined || skill === undefined || codeText(citation) === undefined) return NOTHING;
    const written = normaliseName(text);
    if (written === normaliseName(skill.name) || ours.hasName(text)) return NOTHING;
    const name = citation.name!;
    const other = everywhere.findLast((known) => normaliseName(known.name) === written);
    if (other === undefined) return [];
    return [
      {
        start: name.start,
        end: name.end,
        message: messages.rules['renamed-skill'].found({
          code: skill.code,
          name: skill.name,
          edition: editionName(skill, catalogue),
          written: name.text,
          other: editionName(other, catalogue),
        }),
        fixes: [
          {
            title: messages.fixes.changeName(skill.name),
            edits: [{ start: name.start, end: name.end, text: skill.name }],
            sure: true,
          },
        ],
      },
    ];
  },
});
