/** "Level" in other languages is read wherever the English word is. */
import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { service } from '../../support/check.ts';

/** Words with spaces around them, each as it is written in a sentence and as a label. */
const WORDS = [
  'level',
  'Level',
  'Levels',
  'niveau',
  'Niveau',
  'niveaux',
  'nivel',
  'Nivel',
  'niveles',
  'nível',
  'Nível',
  'livello',
  'Livello',
  'livelli',
  'stufe',
  'Stufe',
  'Stufen',
  'poziom',
  'Poziom',
  'nivå',
  'Nivå',
  'taso',
  'Taso',
];
/** Words of languages that part no words. */
const CLOSED = ['レベル', '级', '级别', '等级', '級', '級別', '等級'];

const ABOUT_ITOP: readonly ((word: string) => string)[] = [
  (word) => `Infrastructure operations (ITOP) ${word} 4`,
  (word) => `Infrastructure operations: ${word} 4`,
  (word) => `ITOP ${word} 4`,
  (word) => `ITOP ${word}: 4`,
  (word) => `ITOP, ${word} 4`,
  (word) => `ITOP (${word} 4)`,
  (word) => `ITOP: ${word} 4`,
  (word) => `- ITOP (${word}: 4)`,
  (word) => `${word} 4 ITOP`,
  (word) => `Infrastructure operations (ITOP) 4 ${word}`,
  (word) => `### Infrastructure operations (ITOP)\n\n${word}: 4`,
  (word) => `### Infrastructure operations (ITOP)\n\n**${word}:** 4`,
  (word) => `### Infrastructure operations (ITOP)\n\n${word} 4`,
  (word) => `| Skill | ${word} | Score |\n| - | - | - |\n| Infrastructure operations (ITOP) | 4 | 3 |`,
  (word) => `| Code | Months | ${word} |\n| - | - | - |\n| ITOP | 2 | 4 |`,
];

const ABOUT_THE_ROLE: readonly ((word: string) => string)[] = [
  (word) => `SFIA ${word} 5`,
  (word) => `SFIA-${word}: 5`,
  (word) => `${word}: 5`,
  (word) => `**${word}:** 5`,
  (word) => `- ${word}: 5`,
];

describe('level words', () => {
  for (const word of [...WORDS, ...CLOSED]) {
    it(`${word} leads to the level of a skill`, () => {
      for (const written of ABOUT_ITOP) {
        const text = `# Engineer\n\n${written(word)}\n\n## Other skills\n\nNetwork support (NTAS) level 3\n`;
        const { citations } = service.inspect(service.read(text));
        assert.deepEqual(
          citations.map(({ code, name, levels }) => [code ?? name, levels]),
          [
            [written(word).includes('ITOP') ? 'ITOP' : 'Infrastructure operations', [4]],
            ['NTAS', [3]],
          ],
          text,
        );
      }
    });

    it(`${word} leads to the level of a role`, () => {
      for (const written of ABOUT_THE_ROLE) {
        const text = `# Engineer\n\n${written(word)}\n\n- ITOP-4\n`;
        const { roles, citations } = service.inspect(service.read(text));
        assert.deepEqual([roles.map(({ level }) => level), citations.map(({ levels }) => levels)], [[5], [[4]]], text);
      }
    });
  }

  for (const word of [
    'ITOP Stufe ',
    'ITOP niveau ',
    'Infrastructure operations: Nivel ',
    'ITOP (livello ',
    'ITOP 级别 ',
  ]) {
    it(`"${word}" is completed by the levels`, () => {
      const items = service.complete(service.read(word), word.length, DEFAULT_SETTINGS, 'typed').items;
      assert.deepEqual(
        items.map(({ edit }) => word.slice(0, edit.start) + edit.text),
        [1, 2, 3, 4, 5].map((level) => `${word}${level}${word.includes('(') ? ')' : ''}`),
      );
    });
  }

  for (const word of ['Stufe', 'Niveau', 'Nivel', 'Nível', 'Livello', 'レベル', '级别']) {
    it(`a cell below ${word} is completed by the levels`, () => {
      const before = `| Skill | Code | ${word} |\n| --- | --- | --- |\n| Infrastructure operations | ITOP | `;
      const items = service.complete(service.read(`${before}|\n`), before.length, DEFAULT_SETTINGS, 'asked').items;
      assert.deepEqual(
        items.map(({ edit }) => edit.text),
        ['1', '2', '3', '4', '5'],
      );
    });
  }

  for (const text of [
    'ITOP 高级 4',
    'The 级联 4 of ITOP',
    '# Engineer\n\nGehaltsstufe: 5\n\n- ITOP',
    '# Engineer\n\n| Skill | Risikostufe |\n| - | - |\n| ITOP | 4 |',
    '# Engineer\n\nITOP: 4 niveaus of support',
  ]) {
    it(`says nothing of a level: ${JSON.stringify(text)}`, () => {
      const { citations, roles } = service.inspect(service.read(`${text}\n`));
      assert.deepEqual(citations.map(({ levels }) => levels).flat(), []);
      assert.deepEqual(
        roles.map(({ level }) => level).filter((level) => level !== null),
        [],
      );
    });
  }
});
