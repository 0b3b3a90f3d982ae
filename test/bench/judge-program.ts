/** The judge of duties: what it costs to have it and to ask it. Takes `alone` or `whole`; prints a JudgeFigures. */
import { loadFramework } from '../../server/src/core/catalogue/load.ts';
import type { TextJudge } from '../../server/src/core/service.ts';
import { createService, createTextJudge } from '../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { readFramework } from '../../server/src/formats/index.ts';
import { shipped } from './shipped.ts';
import { readShippedData } from '../../server/src/workspace/shipped-data.ts';
import { jsonOwn } from '../support/fixtures/layouts.ts';
import { roleProfiles } from './document.ts';
import { wholeFramework } from './framework.ts';
import { megabytesInUse, printFigures, timed } from './measuring.ts';

export interface JudgeFigures {
  /** Milliseconds until the model is read and the judge is made. */
  readonly making: number;
  /** Milliseconds of the first judgement, which prepares what all share. */
  readonly first: number;
  /** Milliseconds of the first claim of each further skill, which prepares what belongs to the skill. */
  readonly firstOfSkill: readonly number[];
  /** Milliseconds of each other claim, none asked twice. */
  readonly claims: readonly number[];
  /** What the judge holds after all of them, its model and what it remembers included. */
  readonly megabytes: number;
}

type Question = Parameters<TextJudge['opinion']>;

async function measure(whole: boolean): Promise<JudgeFigures> {
  const merge = await readShippedData(shipped);
  const service = createService(merge(whole ? [await framework()] : []));
  const questions = questionsIn(roleProfiles(600_000), service);
  const [first, ...others] = questions;

  const before = megabytesInUse();
  const making = await timed(async () => createTextJudge(service.catalogue, await shipped.levelModel()));
  const judge = making.result;
  const answer = await timed(() => judge.opinion(...first!));
  if (answer.result?.judgement === undefined) throw new Error('the first duties were not judged');
  const met = new Set([first![1]]);
  const firstOfSkill: number[] = [];
  const claims: number[] = [];
  for (const question of others) {
    const code = question[1];
    const start = performance.now();
    judge.opinion(...question);
    (met.has(code) ? claims : firstOfSkill).push(performance.now() - start);
    met.add(code);
  }
  const megabytes = megabytesInUse() - before;
  return { making: making.ms, first: answer.ms, firstOfSkill, claims, megabytes };
}

async function framework() {
  const bytes = new TextEncoder().encode(jsonOwn(wholeFramework()));
  const { framework: raw, problems } = await readFramework({ name: 'framework.json', bytes });
  if (raw === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return loadFramework(raw, { layer: 'workspace', name: 'framework.json' }).framework;
}

/** What the rules ask about a document, in its order, each once. */
function questionsIn(text: string, service: ReturnType<typeof createService>): Question[] {
  const asked = new Map<string, Question>();
  const listener: TextJudge = {
    open: 0,
    prepare: () => [],
    likelySkills: () => [],
    opinion(...question) {
      asked.set(question.flat().join('\n'), question);
      return undefined;
    },
  };
  for (const _ of service.askJudge(service.read(text), DEFAULT_SETTINGS, listener)) continue;
  return [...asked.values()];
}

printFigures(measure(process.argv[2] === 'whole'));
