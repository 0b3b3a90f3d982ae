import { normaliseName } from '../catalogue/names.ts';
import { levelsOf } from '../check/level-edits.ts';
import { presentName } from '../check/name-edits.ts';
import type { Resolved, RuleContext } from '../check/rule.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { editionName, skillInWords } from '../check/wording.ts';
import { codeText, nameText } from '../profile/facts/placed.ts';

export default defineRule({
  id: 'mismatched-name',
  defaultSeverity: 'error',
  checkCitation(resolved, { catalogue, edition, ours, messages }) {
    const { citation, code, skill } = resolved;
    const text = nameText(citation);
    if (text === undefined || skill === undefined || codeText(citation) === undefined || isItsName(resolved, text))
      return NOTHING;
    const name = citation.name!;
    const cited = citation.code!;
    if (isPredecessor(code, name.text, catalogue) || ours.hasName(text)) return NOTHING;
    const bearers = catalogue.named(name.text).filter((other) => other.code !== code);
    const present = bearers.flatMap((other) => catalogue.skill(other.code, edition) ?? []);
    const isNow = present.find((other) => normaliseName(other.name) === normaliseName(name.text));
    const before = bearers.at(-1);
    const named = isNow ?? present[0] ?? before;
    if (named === undefined || (isNow === undefined && isPartOf(text, skill.name))) return NOTHING;
    const once = isNow !== undefined || before === undefined ? undefined : editionName(before, catalogue);
    const say = messages.rules['mismatched-name'];
    const fits = levelsOf(citation.levels).every((level) => named.levels.some((defined) => defined.level === level));
    return [
      {
        start: name.start,
        end: name.end,
        message: say.found(name.text, named.code, once, skillInWords(skill)),
        fixes: [
          ...(fits && catalogue.skill(named.code, edition) !== undefined
            ? [
                {
                  title: say.changeCode(skillInWords(named)),
                  edits: [{ start: cited.start, end: cited.end, text: named.code }, ...presentName(name, named)],
                },
              ]
            : []),
          {
            title: messages.fixes.changeName(skill.name),
            edits: [{ start: name.start, end: name.end, text: skill.name }],
          },
        ],
      },
    ];
  },
});

/** "Change management" is short for "Organisational change management". */
function isPartOf(name: string, whole: string): boolean {
  const words = normaliseName(whole).split(' ');
  return normaliseName(name)
    .split(' ')
    .every((word) => words.includes(word));
}

/** The name of the retired skill whose work this one took over. */
function isPredecessor(code: string, name: string, catalogue: RuleContext['catalogue']): boolean {
  return catalogue.named(name).some((other) => catalogue.successors(other.code).includes(code));
}

/** Its name in any edition. A shortened name is no skill's full name, so it never gets here. */
function isItsName({ everywhere }: Resolved, name: string): boolean {
  const written = normaliseName(name);
  return everywhere.some((known) => normaliseName(known.name) === written);
}
