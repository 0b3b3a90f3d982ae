/**
 * Documents to measure with: role profiles as people write them, made up by a generator that always makes the same ones.
 * A citation stands about every 290 characters: in tables, headings and prose. A few are wrong.
 */
import { skills } from './framework.ts';
import type { CitedSkill } from './framework.ts';
import { createRandom, pick, shuffled } from './random.ts';
import type { Random } from './random.ts';

/** @returns a file of role profiles, of at least `length` characters and little more */
export function roleProfiles(length: number, seed = 4): string {
  const random = createRandom(seed);
  let text = '# Roles in technology\n\nHow our roles are described, and what each of them asks for.\n\n';
  for (let number = 1; text.length < length; number++) text += role(number, random);
  return text;
}

function role(number: number, random: Random): string {
  const own = shuffled(skills, random).slice(0, 8);
  const listed = own.slice(0, 4).map((skill) => ({ skill, level: levelOf(skill, random) }));
  const inProse = own.slice(4).map((skill) => `${skill.code}-${levelOf(skill, random)}`);
  const title = `${pick(SENIORITIES, random)} ${pick(FIELDS, random)} ${pick(POSTS, random)} ${number}`;
  const rows = listed.map(({ skill, level }) => `| ${skill.name} | ${skill.code} | ${level} |`);
  const duties = listed
    .slice(0, 2)
    .map(({ skill, level }) => `### ${skill.name} (${skill.code}) - Level ${level}\n\n${bullets(6, random)}\n`);
  return [
    `## ${title}`,
    `**Tern & Gale Ferries** · Technology · Grade ${4 + (number % 7)} · Reports to the head of the office in room ${number}`,
    `You ${duty(random)}, and you ${duty(random)}. In the terms of our framework that is ${inProse[0]}, with ${inProse[1]} for what you ${duty(random)}.`,
    `Most days you ${duty(random)}. Now and then you ${duty(random)}, or you ${duty(random)}. Others ${duty(random)}, and you lend a hand where it is wanted.`,
    `| Skill | Code | Level |\n| --- | --- | --- |\n${rows.join('\n')}`,
    ...duties,
    `Growing on the job is part of it: after a year most of us ${duty(random)}. *${inProse[2]}* is a help and \`${inProse[3]}\` is not required. We look for people who ${duty(random)} and who ${duty(random)}.`,
    `What we offer: free crossings for you and ${pick(GUESTS, random)}, a rota that is published ${2 + (number % 8)} weeks ahead, and a view over the harbour. Write to us until the ${1 + (number % 28)}th; we answer within a week.`,
    '',
  ].join('\n\n');
}

/** One in sixty is a level that the skill does not define. */
function levelOf({ levels }: CitedSkill, random: Random): number {
  if (random() < 1 / 60) return levels[0] === 1 ? 7 : 1;
  return pick(levels, random);
}

function bullets(count: number, random: Random): string {
  return Array.from({ length: count }, () => `- You ${duty(random)}`).join('\n');
}

function duty(random: Random): string {
  return `${pick(VERBS, random)} ${pick(THINGS, random)} ${pick(MANNERS, random)}`;
}

const SENIORITIES = ['Junior', 'Senior', 'Lead', 'Deputy', 'Principal', 'Associate'];
const FIELDS = ['network', 'ticketing', 'data', 'security', 'service', 'software', 'harbour', 'platform', 'payments'];
const POSTS = ['engineer', 'analyst', 'manager', 'designer', 'tester', 'architect', 'administrator', 'coordinator'];
const GUESTS = ['three guests', 'your family', 'one friend', 'a bicycle'];
const VERBS = [
  'swap',
  'look after',
  'follow the checklist for',
  'agree with the captains on',
  'decide how to pay for',
  'write down',
  'lead the colleagues who care for',
  'set the course for',
  'test',
  'repair',
  'help the shift engineer with',
  'plan the next two years of',
  'explain to passengers',
  'review what others did to',
  'automate',
];
const THINGS = [
  'the tapes of the ticket office',
  'the network between the ships and the shore',
  'the timetable and all that hangs on it',
  'the figures that the board reads on Mondays',
  'the machines in the cellar',
  'a budget of two hundred thousand',
  'the suppliers of cables and aerials',
  'the notes that the night shift leaves',
  'the rules for who may open which door',
  'the questions that come in by telephone',
  'the old booking program',
  'the plans for a second harbour',
];
const MANNERS = [
  'every Friday before the last boat leaves',
  'with somebody beside you who knows how',
  'so that nobody has to ask twice',
  'and answer for it when it fails',
  'as the card on the wall says',
  'together with five other teams',
  'within the limits that the office has set',
  'and report what you found to the head of the shift',
  'for the whole company',
  'whenever the weather allows it',
  'without being told',
];
