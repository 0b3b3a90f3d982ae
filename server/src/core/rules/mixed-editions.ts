import { NOTHING, defineRule } from '../check/rule.ts';
import { definedLevels, levelsInWords } from '../check/wording.ts';

export default defineRule({
  id: 'mixed-editions',
  title: 'Citations of different editions',
  summary: 'Citations that only make sense in different editions.',
  defaultSeverity: 'information',
  checkCitation({ citation, code, skill, everywhere }, { edition }) {
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
        message: `${code} (${first.name}) came with SFIA ${first.edition}, at ${levelsInWords(definedLevels(first))}; this document is checked against SFIA ${edition}.`,
      },
    ];
  },
});
