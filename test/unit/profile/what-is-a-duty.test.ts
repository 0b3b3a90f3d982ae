import assert from 'node:assert/strict';
import { service } from '../../support/check.ts';

const DUTY = 'Runs the halls of both sites';
const SKILLS = '\n## Skills\n\n| Skill | Code | Level |\n|---|---|---|\n| Network support | NTAS | 3 |\n';

/** All that is read as a duty in a document, of a role or of a skill. */
function duties(source: string): string[] {
  const { roles, citations } = service.inspect(service.read(source));
  return [...roles, ...citations].flatMap((owner) => owner.duties.map(({ text }) => text));
}

const commonDuties = (text: string): string[] => duties(`# Engineer\n\n${text}\n${SKILLS}`);
const underSkill = (text: string): string[] =>
  duties(`# Engineer\n\n## Infrastructure operations (ITOP) - Level 3\n\n${text}\n`);

/** A heading, a label, a line in bold, a label in bold, in capitals. */
const spellings = (words: string): string[] => [
  `### ${words}`,
  `### ${words}:`,
  `${words}:`,
  `**${words}**`,
  `**${words}:**`,
  `### ${words.toUpperCase()}`,
  `### ${words.replaceAll("'", '’')}`,
];

describe('what heads duties', () => {
  for (const words of [
    'Responsibilities',
    'Key accountabilities',
    'Main duties and responsibilities',
    "What you'll do",
    "What you'll be doing",
    'Your responsibilities',
    'In this role you will',
    'The post holder will',
    "You'll be responsible for",
    'Principal accountabilities',
    'Key tasks',
    'Main tasks of the role',
    'Day-to-day activities',
    'Typical duties',
    'Core responsibilities and deliverables',
    'What you will be accountable for',
    'Your main tasks',
    'Your mission',
    'A typical week',
    'Role responsibilities',
    'Areas of responsibility',
    'Area of responsibility',
    'Scope of responsibilities',
    'Areas of work',
    'Fields of activity',
  ]) {
    it(`is "${words}", in every spelling`, () => {
      for (const heading of spellings(words))
        assert.deepEqual(commonDuties(`${heading}\n\n- ${DUTY}`), [DUTY], heading);
    });
  }

  it('heads numbered lists, lists in lists, ticks, paragraphs and quotations alike', () => {
    const second = 'Mends the network of both sites';
    for (const list of [
      `1. ${DUTY}\n2. ${second}`,
      `1) ${DUTY}\n2) ${second}`,
      `- ${DUTY}\n  - ${second}`,
      `* ${DUTY}\n\n* ${second}`,
      `- [ ] ${DUTY}\n- [x] ${second}`,
      `${DUTY}.\n\n${second}.`,
      `> ${DUTY}.\n>\n> ${second}.`,
      `1. **Halls.** ${DUTY}\n2. **Network:** ${second}`,
    ]) {
      const read = commonDuties(`## Responsibilities\n\n${list}`);
      assert.equal(read.length, 2, list);
      assert.ok(read[0]!.includes(DUTY) && read[1]!.includes(second), list);
    }
  });

  it('heads a table, and so does a column', () => {
    const row = (...cells: string[]): string => `| ${cells.join(' | ')} |\n`;
    const table = (...header: string[]): string => row(...header) + row(...header.map(() => '---'));
    for (const text of [
      table('Responsibility', 'Description', 'Share') + row('Halls', DUTY, '60 %'),
      table('Key accountabilities') + row(DUTY),
      table('Key accountabilities', 'Measures') + row(DUTY, 'Nobody rings at night because of it'),
      table('Duty', '% of time') + row(DUTY, '40'),
      table('No.', 'Main tasks', 'How often') + row('1', DUTY, 'every day of the week'),
      table('Area', 'Accountability', 'Success looks like') + row('Halls', DUTY, 'All lamps are green at night'),
      table('#', 'Responsibilities', 'KPI') + row('1', DUTY, 'All lamps are green at night'),
    ]) {
      assert.deepEqual(commonDuties(text), [DUTY], text);
      assert.deepEqual(underSkill(text), [DUTY], text);
      assert.deepEqual(duties(`# Engineer\n\n**ITOP Level 3**\n\n${text}\n`), [DUTY], text);
    }
    assert.deepEqual(commonDuties(`## Responsibilities\n\n${table('Area', 'What') + row('Halls', DUTY)}`), [DUTY]);
    assert.deepEqual(underSkill(`### Duties\n\n${table('Area', 'What') + row('Halls', DUTY)}`), [DUTY]);
  });
});

describe('what heads no duties', () => {
  for (const words of [
    'Essential',
    'Essential criteria',
    'Essential skills and experience',
    'Essential requirements',
    'You will have',
    "You'll have",
    "You'll bring",
    'You will be able to',
    "You'll be able to",
    'You should be able to',
    'Person specification',
    'Person spec',
    'Criteria',
    'Selection criteria',
    'Assessment criteria',
    'Knowledge',
    'Knowledge and understanding',
    'Technical knowledge',
    'Success profile',
    'Success profiles',
    'Behaviours',
    'Behaviors',
    'Behavioural competencies',
    'Benefits',
    'Benefits and rewards',
    'What we can offer you',
    'What we need from you',
    "What you'll need to succeed",
    'Minimum qualifications',
    'Preferred qualifications',
    'Requirements of the role',
    'Job requirements',
    'Skills and abilities',
    'Skills required',
    'Technical skills',
    'Personal attributes',
    'Personal qualities',
    'Competencies',
    'Core competencies',
    'About the candidate',
    'The ideal candidate',
    'The successful candidate will have',
    'The person',
    'Must-haves',
    'Nice-to-haves',
    'Guidance for managers',
    'Guidance for assessors',
    'How we assess this',
    'Evidence required',
    'Working conditions',
    'Physical demands',
    'Key performance indicators',
    'Dimensions',
  ]) {
    it(`is "${words}", in every spelling`, () => {
      for (const heading of spellings(words)) {
        const text = `${heading}\n\n- ${DUTY}`;
        assert.deepEqual(commonDuties(text), [], text);
        const below = `## Responsibilities\n\n- Mends the network of both sites\n\n${text}`;
        assert.deepEqual(commonDuties(below), ['Mends the network of both sites'], below);
        assert.deepEqual(underSkill(text), [], text);
      }
    });
  }

  it('heads no duties as the column of a table either', () => {
    for (const header of [
      'Criteria',
      'Essential',
      'Desirable',
      'Knowledge',
      'Person specification',
      'Behaviours',
      'Requirement',
    ]) {
      const table = `| Area | ${header} |\n|---|---|\n| Halls | ${DUTY} |\n`;
      assert.deepEqual(commonDuties(`## The role\n\n${table}`), [], header);
      assert.deepEqual(underSkill(table), [], header);
      const skills = `| Skill | Code | Level | ${header} |\n|---|---|---|---|\n| Network support | NTAS | 3 | ${DUTY} |\n`;
      assert.deepEqual(duties(`# Engineer\n\n${skills}`), [], header);
    }
  });
});

describe('what is no duty wherever it stands', () => {
  for (const line of [
    'Experience of running the halls of a large site',
    'Experience in running halls',
    'Extensive experience of running the halls of a large site',
    'Significant experience in the running of halls',
    'Demonstrable experience of leading engineers',
    'Proven track record of leading engineers',
    'Ability to lead engineers through change',
    'The ability to lead engineers through change',
    'Proven ability to lead engineers',
    'An ability to learn quickly',
    'Able to explain faults to customers',
    'Knowledge of the networks of large sites',
    'Good knowledge of the networks of large sites',
    'Working knowledge of scripts and backups',
    'A sound understanding of how budgets are made',
    'Strong understanding of risk and its owners',
    'Excellent communication skills and a good hand with people',
    'Strong leadership skills at all levels',
    'You have led a team of engineers before',
    'You have experience of running halls',
    'You are able to lead engineers',
    'A degree in computing or the like',
    'Degree-level education in engineering',
    'At least five years of experience in running halls',
    '5+ years of experience in running halls',
    'Must have led engineers for three years',
    'Must be able to lift 20 kg',
    'Evidence of leading a team through change',
    'Familiar with the tools of the trade',
    'Comfortable with leading a team of engineers',
    'Managers should agree the goals of the year with each engineer',
    'Line managers are expected to review the profile each year',
    'Assessors should look for examples of leading a team',
    'Interviewers should ask how the candidate led a team',
    'Candidates should give two examples of leading a team',
    'Applicants must show that they have led a team',
    'The successful candidate will have led a team of engineers',
  ]) {
    it(line, () => {
      assert.deepEqual(commonDuties(`## Responsibilities\n\n- ${line}`), []);
      assert.deepEqual(commonDuties(`## Responsibilities\n\n${line}.`), []);
      assert.deepEqual(underSkill(`- ${line}`), []);
      const table = `| Responsibility | Description |\n|---|---|\n| Halls | ${line} |\n`;
      assert.deepEqual(commonDuties(table), []);
    });
  }
});

describe('what is a duty though it sounds like a requirement', () => {
  for (const line of [
    'Experiments with new ways of cooling the halls',
    'Manages the knowledge of the team and keeps the wiki in order',
    'Requirements are gathered from the owners of services',
    'Strong passwords are set for all the accounts',
    'Understands what customers need and writes it down',
    'Enables others to do their work',
    'You have the final say on what is bought',
    'Must report every fault to the shift lead',
    'Manages the engineers of both sites',
    'Assesses the work of two apprentices',
    'Keeps the benefits of each change under review',
    'Managers are advised on where to invest',
  ]) {
    it(line, () => {
      assert.deepEqual(commonDuties(`## Responsibilities\n\n- ${line}`), [line]);
      assert.deepEqual(underSkill(`- ${line}`), [line]);
    });
  }
});
