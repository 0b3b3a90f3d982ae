import assert from 'node:assert/strict';
import { SECTION_WORDS } from '../../../server/src/core/profile/words/section-words.ts';
import {
  headsDuties,
  headsLater,
  headsNoDuties,
  isExplained,
  isNoDuty,
  mayBeRole,
  namesSomebody,
  phrasesIn,
  speaksOfLater,
  speaksOfOthers,
} from '../../../server/src/core/profile/words/titles.ts';
import { dedent, service } from '../../support/check.ts';

/** Those of the texts for which the answer is the wrong one. */
function wrong(answer: (text: string) => boolean, expected: boolean, texts: readonly string[]): string[] {
  return texts.filter((text) => answer(text) !== expected);
}

describe('the words of headings and labels', () => {
  it('stand in the table once, in small letters, and say something', () => {
    for (const language of ['en', 'de'] as const) {
      const seen = new Set<string>();
      for (const row of SECTION_WORDS) {
        for (const phrase of phrasesIn(row[language])) {
          assert.match(phrase, /^[\p{Ll}# ]*[\p{Ll}*#]$|^\*[\p{Ll} ]+$/u);
          assert.ok(!seen.has(phrase), `${phrase} stands there twice`);
          seen.add(phrase);
        }
      }
    }
  });

  it('head duties', () => {
    const titles = [
      'Responsibilities',
      'Your key responsibilities',
      'Roles and responsibilities',
      'KEY ACCOUNTABILITIES',
      'Duties',
      '3. Main duties of the post',
      'Essential duties and responsibilities',
      'What you will do',
      'What you’ll do',
      "What you'll be doing",
      'What will you do?',
      'The role',
      'About the role',
      'Purpose of the job',
      'Main tasks',
      'Essential functions',
      'Key activities',
      'Day to day',
      'Day-to-day',
      'A day in the life',
      'The post-holder will',
      'In this role, you will',
      'You will',
      'Aufgaben',
      'Ihre Aufgaben',
      'Hauptaufgaben',
      'Das erwartet dich',
    ];
    assert.deepEqual(wrong(headsDuties, true, titles), []);
    assert.deepEqual(wrong(headsNoDuties, false, titles), []);
    assert.deepEqual(
      wrong(headsDuties, false, [
        'Task automation',
        'Activity diagrams',
        'The role of the board',
        'Level of responsibility',
        'You will need',
        'Purpose-built halls',
        'Functional testing',
      ]),
      [],
    );
  });

  it('head no duties', () => {
    const titles = [
      'Essential',
      'Essential criteria',
      'ESSENTIAL SKILLS',
      'Desirable',
      'You will have',
      "You'll have:",
      'You should have',
      'You will be able to',
      'What you’ll bring',
      'Person specification',
      'Person spec',
      'Selection criteria',
      'Criteria',
      'Knowledge',
      'Knowledge and skills',
      'Required knowledge',
      'Success profile',
      'Behaviours',
      'Key behaviors',
      'Benefits',
      'Our benefits',
      "What's in it for you?",
      'About us',
      'Who we are looking for',
      'Requirements',
      'Experience required',
      'Tools',
      'How to apply',
      'Notes for assessors',
      'Ihr Profil',
      'Wir bieten',
      'Anforderungen',
      'Über uns',
    ];
    assert.deepEqual(wrong(headsNoDuties, true, titles), []);
    assert.deepEqual(wrong(headsDuties, false, titles), []);
    assert.deepEqual(
      wrong(headsNoDuties, false, [
        'Requirements gathering',
        'Knowledge management',
        'Customer experience',
        'Team leadership',
        'Operations',
        'Behaviour-driven tests',
      ]),
      [],
    );
  });

  it('head what is wished for, comes later or was once', () => {
    const titles = [
      'Desirable',
      'Nice-to-haves',
      'Career path',
      'Growth',
      'Next role',
      'Document history',
      'Von Vorteil',
    ];
    assert.deepEqual(wrong(headsLater, true, titles), []);
    assert.deepEqual(wrong(headsLater, false, ['Duties', 'Target operating model', 'Later life']), []);
  });

  it('speak of later in a cell or label', () => {
    assert.deepEqual(wrong(speaksOfLater, true, ['D', 'Desirable', '(optional)', 'Nice to have', 'By month 6']), []);
    assert.deepEqual(
      wrong(speaksOfLater, false, ['', 'Database', 'Essential', 'Could. Or not.', 'We like it later']),
      [],
    );
  });

  it('tell when or for whom a level holds', () => {
    assert.deepEqual(
      wrong(isExplained, true, [' after a year', ' in 2 years', 'seniors: ', '~~', ' in einem Jahr']),
      [],
    );
    assert.deepEqual(wrong(isExplained, false, [' and ', 'needs ', 'nach SFIA: ']), []);
  });

  it('say that levels and capitals are those of something else', () => {
    assert.deepEqual(wrong(speaksOfOthers, true, ['Qualifications', 'Certificate', 'Behaviours', 'Languages']), []);
    assert.deepEqual(
      wrong(speaksOfOthers, false, ['SFIA competencies', 'Training and skills', 'Attribute', 'Duties']),
      [],
    );
  });

  it('name a role, a part of one, or a theme', () => {
    assert.deepEqual(
      wrong(mayBeRole, true, ['Operations engineer', 'Change manager', 'Night shift', 'Head of data', 'Teamleiter']),
      [],
    );
    assert.deepEqual(wrong(mayBeRole, false, ['Operations', 'About the engineer', 'Responsibilities', 'Aufgaben']), []);
    assert.deepEqual(wrong(namesSomebody, true, ['Operations engineer', 'Systemtechniker:in']), []);
    assert.deepEqual(wrong(namesSomebody, false, ['the engineer', 'Engineer responsibilities', 'Operations']), []);
  });

  it('begin lines that are no duty', () => {
    assert.deepEqual(
      wrong(isNoDuty, true, [
        '**Qualifications:** none',
        'Salary: 30,000',
        'Key skills and experience: see below',
        'You will report directly to the head of operations.',
        'The postholder reports to the board.',
        'Experience of running a hall',
        'Ability to explain things',
        'An understanding of networks',
      ]),
      [],
    );
    assert.deepEqual(
      wrong(isNoDuty, false, [
        'Essential maintenance: swaps the tapes',
        'Reporting: writes the monthly report',
        'You report faults to the vendor',
        'Reports faults to the vendor',
      ]),
      [],
    );
  });

  it('head columns of a table, and those that head no duties hold none', () => {
    const document = service.read(
      dedent(`
        | Skill | Code | Level | What you do | Qualifications |
        |---|---|---|---|---|
        | Infrastructure operations | ITOP | 3 | Runs the halls of both sites | A degree in computing or practice |
      `),
    );
    assert.deepEqual(
      service.inspect(document).citations.flatMap(({ duties }) => duties.map(({ text }) => text)),
      ['Runs the halls of both sites'],
    );
  });
});
