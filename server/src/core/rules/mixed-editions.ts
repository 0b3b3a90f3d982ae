import { NOTHING, defineRule } from '../check/rule.ts';
import { definedLevels, skillInWords } from '../check/wording.ts';

export default defineRule({
  id: 'mixed-editions',
  defaultSeverity: 'information',
  checkCitation({ citation, skill, everywhere }, { edition, messages }) {
    const [first] = everywhere;
    // what an earlier edition had is retired-skill's matter; this is about what came later
    if (
      skill !== undefined ||
      first?.edition === undefined ||
      Number(first.edition) < Number(edition) ||
      citation.code === undefined
    )
      return NOTHING;
    return [
      {
        start: citation.start,
        end: citation.end,
        message: messages.rules['mixed-editions'].found(
          skillInWords(first),
          `SFIA ${first.edition}`,
          definedLevels(first),
          `SFIA ${edition}`,
        ),
      },
    ];
  },
});
