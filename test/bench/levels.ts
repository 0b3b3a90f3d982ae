/**
 * Measures the judging of levels: `npm run bench:levels`
 *
 *   --quick              only the authors that are never trained on; no retraining (seconds instead of minutes)
 *   --framework FILE     a CSV of the Skills sheet: judge with the whole framework loaded
 *   --paraphrases FILE   lines of {unit, code, level, text, hard}: statements and sentences in other words
 *
 * A figure on sections that were trained on is no figure: every set here is by authors, or of skills, that the model
 * which judges them has not seen.
 */
import { parseArgs } from 'node:util';
import { createLevelJudge, shouldWarn, type LevelJudge, type SkillText } from '../../server/src/core/judge/index.ts';
import { encodeModel } from '../../server/src/core/judge/model.ts';
import { fitModel } from '../../server/training/fit.ts';
import {
  HELD_OUT_AUTHORS,
  isHeldOut,
  readEverywhere,
  readSections,
  type Section,
} from '../../server/training/sections.ts';
import { framework, index, itop, model, paraphrases } from './levels/data.ts';
import { confusion, reliability, tableHeader, tableRow, type Outcome } from './levels/measure.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    framework: { type: 'string' },
    paraphrases: { type: 'string' },
  },
});

const sections = readSections();
const whole = options.framework === undefined ? undefined : framework(options.framework);
const skills = whole ?? index();
const print = (...lines: string[]): void => console.log(lines.join('\n'));

/** Sections of the skills that a judge knows, each judged with no knowledge of the level that was meant. */
function outcomes(judge: LevelJudge, known: readonly SkillText[], chosen: readonly Section[]): Outcome[] {
  return chosen.flatMap(({ code, level, bullets }) => {
    const levels = known.find((skill) => skill.code === code)?.levels ?? [];
    if (code === null || level === null || levels.length < 2) return [];
    if (!levels.some((defined) => defined.level === level)) return [];
    const judgement = judge.judge(code, bullets);
    return judgement ? [{ level, judgement }] : [];
  });
}

const CAREER_FRAMEWORK = /framework|ladder|government-digital|skill-descriptors/;
const sets: readonly (readonly [string, (section: Section) => boolean])[] = [
  ['ITOP', ({ code }) => code === 'ITOP'],
  ['other skills', ({ code }) => code !== 'ITOP'],
  ['career frameworks', ({ style }) => CAREER_FRAMEWORK.test(style)],
];

function printSets(judge: LevelJudge, alone: LevelJudge, chosen: readonly Section[]): void {
  print(tableHeader());
  const itopSections = chosen.filter(({ code }) => code === 'ITOP');
  print(tableRow('ITOP, ITOP alone loaded', outcomes(alone, [itop()], itopSections)));
  for (const [name, belongs] of sets) {
    const found = outcomes(judge, skills, chosen.filter(belongs));
    if (found.length > 0) print(tableRow(name, found));
  }
}

function neutral(judge: LevelJudge, chosen: readonly Section[]): { claims: number; flagged: number; texts: number } {
  let claims = 0;
  let flagged = 0;
  const texts = chosen.filter(({ level }) => level === null);
  for (const { bullets } of texts) {
    const judgement = judge.judge('ITOP', bullets);
    for (const level of [1, 2, 3, 4, 5]) {
      claims++;
      if (judgement && shouldWarn(judgement, level)) flagged++;
    }
  }
  return { claims, flagged, texts: texts.length };
}

function printNeutral(judge: LevelJudge, chosen: readonly Section[]): void {
  const { claims, flagged, texts } = neutral(judge, chosen);
  print(`Neutral prose: ${flagged} of ${claims} claims flagged (${texts} texts, each under ITOP at levels 1 to 5).`);
}

function judgeOf(bytes: Uint8Array, known: readonly SkillText[]): LevelJudge {
  return createLevelJudge({ model: bytes, skills: known });
}

print(
  `# Judging levels`,
  '',
  whole ? 'The whole framework is loaded.' : 'ITOP has its text; other skills their levels only.',
);

const isOf =
  (...authors: readonly string[]) =>
  ({ author }: Section): boolean =>
    authors.includes(author);

{
  const judge = judgeOf(model(), skills);
  const alone = judgeOf(model(), [itop()]);
  for (const author of HELD_OUT_AUTHORS) {
    const chosen = sections.filter(isOf(author));
    print('', `## Author ${author}, never trained on (${chosen.length} sections, the model that ships)`, '');
    printSets(judge, alone, chosen);
    print('');
    printNeutral(alone, chosen);
  }
  const chosen = sections.filter(isHeldOut);
  print('', '## These authors together', '');
  printSets(judge, alone, chosen);
  print('');
  printNeutral(alone, chosen);
  const all = outcomes(judge, skills, chosen);
  print('', confusion(all), '', reliability(all));
}

const FOLDS = 6;

if (!options.quick) {
  const trained = sections.filter((section) => !isHeldOut(section));
  const authors = [...new Set(trained.map(({ author }) => author))];
  const pooled: Outcome[] = [];
  const pooledAlone: Outcome[] = [];
  const pooledCareer: Outcome[] = [];
  const rows: string[] = [];
  const total = { claims: 0, flagged: 0 };
  // Five or six authors at a time, for a sixth of the training.
  const models = new Map<number, Uint8Array>();
  const modelWithout = (fold: number): Uint8Array => {
    const others = trained.filter(({ author }) => authors.indexOf(author) % FOLDS !== fold);
    const bytes = models.get(fold) ?? encodeModel(fitModel(others, readEverywhere()));
    models.set(fold, bytes);
    return bytes;
  };
  for (const [place, author] of authors.entries()) {
    const bytes = modelWithout(place % FOLDS);
    const chosen = trained.filter(isOf(author));
    const judge = judgeOf(bytes, skills);
    const alone = judgeOf(bytes, [itop()]);
    const found = outcomes(judge, skills, chosen);
    pooled.push(...found);
    pooledAlone.push(...outcomes(alone, [itop()], chosen));
    pooledCareer.push(
      ...outcomes(
        judge,
        skills,
        chosen.filter(({ style }) => CAREER_FRAMEWORK.test(style)),
      ),
    );
    const quiet = neutral(alone, chosen);
    total.claims += quiet.claims;
    total.flagged += quiet.flagged;
    if (found.length > 0) rows.push(tableRow(`author ${author}`, found));
  }
  print(
    '',
    '## Each author held out in turn, five or six at a time',
    '',
    tableHeader(),
    ...rows,
    tableRow('all', pooled),
  );
  print(tableRow('ITOP, ITOP alone loaded', pooledAlone), tableRow('career frameworks', pooledCareer));
  print('', `Neutral prose: ${total.flagged} of ${total.claims} claims flagged.`);
  print('', confusion(pooled), '', reliability(pooled));

  print('', '## Each quarter of the skills held out in turn', '', tableHeader());
  const codes = [...new Set(trained.flatMap(({ code }) => (code === null ? [] : [code])))].sort();
  const bySkill: Outcome[] = [];
  for (let fold = 0; fold < 4; fold++) {
    const held = new Set(codes.filter((_, i) => i % 4 === fold));
    const isHeld = ({ code }: Section): boolean => code !== null && held.has(code);
    const bytes = encodeModel(
      fitModel(
        trained.filter((section) => !isHeld(section)),
        readEverywhere(),
      ),
    );
    bySkill.push(...outcomes(judgeOf(bytes, skills), skills, trained.filter(isHeld)));
  }
  print(tableRow('skills not trained on', bySkill));
}

if (whole && options.paraphrases !== undefined) {
  const judge = judgeOf(model(), whole);
  const texts = paraphrases(options.paraphrases);
  print('', '## Statements and sentences in other words', '', tableHeader());
  const units: readonly (readonly [string, (unit: string, hard: boolean) => boolean])[] = [
    ['statements', (unit) => unit === 'statement'],
    ['sentences', (unit) => unit === 'sentence'],
    ['hard sentences', (unit, hard) => unit === 'sentence' && hard],
  ];
  for (const [name, belongs] of units) {
    const chosen = texts.filter(({ unit, hard }) => belongs(unit, hard));
    const asSections = chosen.map(({ code, level, text }) => ({ code, level, bullets: [text] }) as unknown as Section);
    const found = outcomes(judge, whole, asSections);
    print(tableRow(name, found));
    if (name !== 'hard sentences') print('', reliability(found), '');
  }
}

{
  const judge = judgeOf(model(), skills);
  let claims = 0;
  let flagged = 0;
  for (const { code, level, text = '' } of skills.flatMap((skill) =>
    skill.levels.map((defined) => ({ ...defined, code: skill.code })),
  )) {
    for (const statement of text === '' ? [] : [text, ...text.split(/(?<=\.) /)]) {
      claims++;
      const judgement = judge.judge(code, [statement]);
      if ((judgement && shouldWarn(judgement, level)) || judge.copied(code, level, [statement])) flagged++;
    }
  }
  print('', `The framework's own text at its own level: ${flagged} of ${claims} statements and sentences flagged.`);
}

{
  const bytes = model();
  const chosen = sections.filter(({ code, level }) => code !== null && level !== null);
  const time = (work: () => void): number => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };
  const created = time(() => judgeOf(bytes, skills));
  const judge = judgeOf(bytes, skills);
  const first = time(() => judge.judge('ITOP', chosen[0]!.bullets));
  // The least of three passes: what the machine does beside this is not the judge's time.
  const passes = [1, 2, 3].map(() => chosen.map(({ code, bullets }) => time(() => judge.judge(code!, bullets))));
  const times = chosen.map((_, i) => Math.min(...passes.map((pass) => pass[i]!))).sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(times.length * share)]!.toFixed(2);
  print('', '## Speed', '', `create ${created.toFixed(2)} ms; first claim, index built: ${first.toFixed(0)} ms`);
  print(`a claim: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, over ${times.length} claims`);
}
