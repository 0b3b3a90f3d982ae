/** Documents for property tests: pieces that profiles are made of, in any order, and anything else between them. */
import fc from 'fast-check';

const SKILLS = ['ITOP', 'GOVN', 'PROG', 'METL', 'NTAS', 'TEST', 'REQM', 'OFCL', 'MKTG', 'BUAN', 'SCMO', 'ITPO', 'QZXW'];
const NAMES = [
  'Infrastructure operations',
  'IT infrastructure',
  'Governance',
  'Methods and tools',
  'Organisational facilitation',
  'Requirements definition',
  'Testing',
  'Incident management',
];
const PHRASES = ['Follow', 'Assist', 'Apply', 'Enable', 'Ensure, advise', 'Ensure', 'Initiate, influence'];

const skill = fc.constantFrom(...SKILLS);
const name = fc.constantFrom(...NAMES);
const digit = fc.integer({ min: 0, max: 9 });

/** `Level 4`, `L3-L7`, `2 3 5`, `4 (Enable)`... */
const level = fc.oneof(
  fc.tuple(fc.constantFrom('Level ', 'level ', 'L', '', 'levels '), digit).map(([word, n]) => `${word}${n}`),
  fc
    .tuple(
      fc.constantFrom('Level ', 'L', ''),
      digit,
      fc.constantFrom('-', '–', ' to ', ' → ', ', ', ' and ', ' '),
      fc.constantFrom('', 'L'),
      digit,
    )
    .map((parts) => parts.join('')),
  fc.array(digit, { minLength: 3, maxLength: 4 }).map((all) => all.join(' ')),
  fc.tuple(digit, fc.constantFrom(...PHRASES)).map(([n, phrase]) => `Level ${n} (${phrase})`),
);

/** One citation as people write them, right or wrong. */
export const citation = fc.oneof(
  fc.tuple(skill, fc.constantFrom('-', ' ', '@', ''), digit).map((parts) => parts.join('')),
  fc.tuple(skill, level).map(([code, at]) => `${code} ${at}`),
  fc.tuple(name, skill, level).map(([called, code, at]) => `${called} (${code}) - ${at}`),
  fc.tuple(skill, name, level).map(([code, called, at]) => `**${code} (${called})**: ${at}`),
  fc.tuple(fc.array(skill, { minLength: 2, maxLength: 3 }), level).map(([codes, at]) => `${codes.join(' / ')} ${at}`),
  fc.tuple(name, level).map(([called, at]) => `${called}: ${at}`),
  skill.map((code) => `\`${code}\``),
  fc
    .tuple(fc.constantFrom('7', '8', '9'), skill)
    .map(([edition, code]) => `[skill](https://example.org/en/skillcode/${edition}/${code})`),
  fc
    .tuple(name, skill, fc.oneof(level, fc.constant('')))
    .map(([called, code, at]) => `[${called}](https://example.org/en/skillcode/9/${code}) ${at}`),
);

const row = fc.tuple(name, skill, level).map((cells) => `| ${cells.join(' | ')} |`);
const roleRow = fc
  .tuple(fc.constantFrom('Trainee', 'Senior engineer', ''), skill, level, digit)
  .map((cells) => `| ${cells.join(' | ')} |`);
const table = fc
  .tuple(fc.constantFrom('| Skill | Code | Level |', '| A | B | C |'), fc.array(row, { maxLength: 4 }))
  .map(([head, rows]) => [head, '|---|---|---|', ...rows].join('\n'));
const roleTable = fc
  .array(roleRow, { maxLength: 4 })
  .map((rows) => ['| Role | SFIA skill | Level | Target |', '|---|---|---|---|', ...rows].join('\n'));

const frontMatter = fc
  .tuple(skill, digit, fc.constantFrom('7', '8', '9', 'x'))
  .map(
    ([code, n, edition]) =>
      `---\nsfia: ${code}@${n}\nsfia-edition: ${edition}\nskills: [{code: ${code}, level: ${n}}]\n---`,
  );

const comment = fc
  .tuple(
    fc.constantFrom('disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'),
    fc.constantFrom('', ' undefined-level', ' renamed-skill unknown-skill'),
  )
  .map(([kind, rules]) => `<!-- role-profiles-${kind}${rules} -->`);

/** A block of a role profile. */
const block = fc.oneof(
  { weight: 6, arbitrary: citation },
  { weight: 4, arbitrary: citation.map((text) => `- ${text}`) },
  { weight: 3, arbitrary: citation.map((text) => `## ${text}`) },
  { weight: 2, arbitrary: fc.tuple(citation, citation).map(([a, b]) => `You bring ${a}, and ${b} besides.`) },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: roleTable },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '# Engineer',
      '## Senior engineer',
      '**SFIA Level 4**',
      'SFIA Level 4: Follow',
      'Level 3',
      '**Level 4**',
      '## Desirable',
      '## Infrastructure operations',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('- keeps the servers running by the card', 'Writes things down for others to read.'),
  },
  { weight: 1, arbitrary: comment },
);

/** A document of such blocks, front matter included now and then. */
export const profileText = fc
  .tuple(
    fc.option(frontMatter, { nil: undefined, freq: 5 }),
    fc.array(block, { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([head, blocks, newline]) =>
    [...(head === undefined ? [] : [head]), ...blocks].join('\n\n').replaceAll('\n', newline),
  );

/** A document that describes several roles, with something said before and between them now and then. */
export const severalRoles = fc
  .tuple(
    fc.option(frontMatter, { nil: undefined, freq: 8 }),
    fc.array(block, { maxLength: 2 }),
    fc.array(
      fc.tuple(
        fc.constantFrom('## Senior engineer', '## Trainee', '## Service desk analyst', '## Benefits', '# Part two'),
        fc.array(block, { minLength: 1, maxLength: 4 }),
      ),
      { minLength: 2, maxLength: 5 },
    ),
  )
  .map(([head, before, roles]) => [head ?? '# Our roles', ...before, ...roles.flat(2)].join('\n\n'));

const scrap = fc.oneof(
  citation,
  level,
  table,
  frontMatter,
  comment,
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    '---\n',
    '```',
    '~~~\n',
    '`',
    '**',
    '|',
    '| --- |',
    '#',
    '- ',
    '> ',
    '    ',
    '1. ',
    '<!--',
    '-->',
    '<b>',
    '](',
    '[',
    ')',
    '(',
    '\\',
    '&amp;',
    '&#x49;TOP-4',
    '\u0000',
    '\u001b',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud800',
    '😀',
    'é',
    '{{',
    ':',
    'sfia:',
    'skills:\n  - ',
    '&a *a',
    '!!js ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Anything at all: pieces of Markdown and of citations thrown together, half of them broken. */
export const anyText = fc.oneof(
  { weight: 5, arbitrary: fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** A share of the text's length, so that it fits any text. No `fc.double`: nearly all of these are next to 0 or 1. */
const place = fc.integer({ min: 0, max: 10_000 }).map((share) => share / 10_000);

export const relativeEdit = fc.record({
  at: place,
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 200 })),
  text: fc.oneof(scrap, fc.constant(''), fc.string({ maxLength: 3 })),
});

/** Roles with as much prose between what they cite as people write: most letters are typed there. */
export const wordyRoles = severalRoles.map((text) =>
  text
    .split('\n\n')
    .map(
      (block) => `${block}\n\nKeeps the rings in order, and swaps the tapes of the night when somebody asks for that.`,
    )
    .join('\n\n'),
);

/** What several cursors type at once. */
export const lettersTyped = fc.array(
  fc.record({
    at: place,
    length: fc.constant(0),
    text: fc.constantFrom('a', 'be', ' '),
  }),
  { minLength: 1, maxLength: 4 },
);
