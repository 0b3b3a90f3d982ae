// Skills are found by what people mean, with the workbook of an organisation. Its texts are made up for these tests.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Service } from '../../../../server/src/core/service.ts';
import { createService } from '../../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../../server/src/core/settings.ts';
import { completions } from '../../../support/completion.ts';
import { officialWorkbook } from '../../../support/fixtures/layouts.ts';
import { standIn, wholeStandIn } from '../../../support/fixtures/stand-in.ts';
import { withData } from '../../../support/with-data.ts';

/** Words that stand in no name and are no everyday words, and others that stand in a name as well. */
const TEXTS = {
  GOVN: { description: 'Setting out who may decide. Needs infrastructure, and storage to be named.' },
  AUDT: { guidance: 'Looks at marzipan, storage and recruiting, and at firewalls.' },
  DATS: { levels: new Map([[5, 'Weighs marzipan and infrastructure; trains nobody.']]) },
};

describe('skills are found by what people mean', () => {
  let service: Service;

  before(async () => {
    const editions = JSON.parse(readFileSync('skills-data/sfia-editions.json', 'utf8')) as Parameters<
      typeof wholeStandIn
    >[0];
    const { catalogue } = await withData({ 'sfia-9.xlsx': officialWorkbook(wholeStandIn(editions, TEXTS)) });
    service = createService(catalogue);
  });

  const found = (words: string) => completions(`Needs ${words}|`, { service });
  const codes = (words: string): string[] => found(words).map(({ label }) => /\((\w+)\)$/.exec(label)![1]!);
  const inBox = (words: string): string[] => service.skillChoices(words, DEFAULT_SETTINGS).map(({ code }) => code);

  const meant: readonly (readonly [string, readonly string[]])[] = [
    [
      'RESC',
      ['recruit', 'recruiting', 'recruiter', 'recruitment', 'hiring', 'hire', 'hired', 'vacancies', 'onboarding'],
    ],
    ['WFPL', ['headcount', 'staff', 'roster', 'shifts', 'HR', 'hr']],
    ['PEMT', ['appraisals', 'performance review', 'line manager', 'line management', 'boss', 'team leader']],
    ['PDSV', ['mentor', 'mentors', 'mentoring', 'coaching', 'career']],
    ['ETDL', ['train', 'trainer', 'trainers', 'training', 'trained']],
    ['TEAC', ['teach', 'teacher', 'teaching', 'taught']],
    ['SORC', ['buy', 'buying', 'buyer', 'bought', 'purchasing', 'procurement', 'purchase order']],
    ['STMG', ['backup', 'backups', 'back up', 'back-up', 'restore']],
    ['NTAS', ['firewall', 'firewalls', 'router', 'wifi', 'wi-fi', 'Wi-Fi', 'vpn', 'LAN']],
    ['USUP', ['helpdesk', 'help desk', 'service desk', 'tickets', 'outage']],
    ['PROG', ['coding', 'developer', 'programmer', 'software engineer', 'javascript', 'web developer']],
    ['TEST', ['tester', 'bugs', 'QA testing']],
    ['IAMT', ['passwords', 'login', 'single sign-on']],
    ['PENT', ['pentest', 'pen test', 'hacking', 'penetration tester']],
    ['PEDP', ['gdpr', 'GDPR', 'data privacy', 'compliance']],
    ['HCEV', ['ux', 'UX', 'usability', 'designer']],
    ['MLNG', ['ai', 'AI', 'chatbots', 'machine learning']],
    ['DATS', ['data scientist', 'statistics']],
    ['PRMG', ['project manager', 'deadlines']],
    ['SINT', ['CI/CD', 'ci/cd', 'continuous integration']],
    ['TMCR', ['e-learning', 'elearning']],
    ['ADMN', ['secretary', 'receptionist', 'data entry']],
  ];
  for (const [code, words] of meant)
    it(`${words.join(', ')}: ${code}`, () => {
      for (const each of words) {
        const first = inBox(each).slice(0, 4);
        assert.ok(first.includes(code), `"${each}" finds ${first.join(', ')}`);
        assert.ok(codes(each).slice(0, 4).includes(code), `"${each}" offers ${codes(each).join(', ')}`);
      }
    });

  const slips: readonly (readonly [string, string])[] = [
    ['recriut', 'RESC'],
    ['recruting', 'RESC'],
    ['firewal', 'NTAS'],
    ['fierwall', 'NTAS'],
    ['trainning', 'ETDL'],
    ['secuirty', 'SCTY'],
    ['procurment', 'SORC'],
    ['acounting', 'FMIT'],
  ];
  for (const [typed, code] of slips)
    it(`${typed}, a slip of typing: ${code}`, () => assert.ok(codes(typed).includes(code)));

  it('in the texts of the workbook, and the row says where', () => {
    const rows = found('marzipan').map(({ label, beside }) => `${label}: ${beside}`);
    assert.deepEqual(rows, ['Audit (AUDT): “marzipan” in its guidance', 'Data science (DATS): “marzipan” at level 5']);
    assert.equal(found('help desk')[0]!.beside, 'for “help desk”');
    assert.equal(found('recriut')[0]!.beside, 'for “recruit”');
  });

  it('names come first, then everyday words, then descriptions, guidance and levels', () => {
    assert.deepEqual(codes('infrastructure').slice(0, 4), ['IFDN', 'ITOP', 'GOVN', 'DATS']);
    assert.deepEqual(codes('storage').slice(0, 3), ['STMG', 'GOVN', 'AUDT']);
    assert.deepEqual(codes('firewall'), ['SCAD', 'NTAS', 'NTDS', 'AUDT']);
    assert.ok(codes('recruit').indexOf('RESC') < codes('recruit').indexOf('AUDT'));
  });

  it('no word puts a skill whose texts hold it above one whose name does', () => {
    const { skills } = standIn();
    const words = new Set(
      skills.flatMap(({ name }) => name.toLowerCase().split(/[^a-z]+/)).filter((w) => w.length > 3),
    );
    for (const word of words) {
      const places = found(word).map(({ label, beside }) =>
        label.toLowerCase().includes(word) ? 'name' : beside.startsWith('“') ? 'text' : 'word',
      );
      assert.ok(!places.slice(places.indexOf('text') + 1).includes('name') || !places.includes('text'), word);
    }
  });

  it('a word that no skill knows does not empty the box of a new profile', () => {
    assert.ok(inBox('carbon footprint').includes('SUST'));
    assert.ok(inBox('senior firewall').includes('NTAS'));
    assert.deepEqual(inBox('xyzzy'), []);
  });

  it('but it does close a list that stands open while somebody types', () => {
    assert.deepEqual(completions('## SFIA skills\n\n- recruit xyzzy|', { service, asking: 'typed' }), []);
    assert.deepEqual(completions('## SFIA skills\n\n- HR|', { service, asking: 'typed' }), []);
  });
});
