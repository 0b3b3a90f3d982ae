/** "What is loaded": each problem at its place, which is said once. */
import assert from 'node:assert/strict';
import { loadedReport } from '../../../server/src/lsp/loaded-report.ts';
import { german } from '../../../server/src/core/messages/de/index.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { createProblemList } from '../../../server/src/core/catalogue/problem-list.ts';

for (const [messages, name] of [
  [english, 'skills.csv, line 4'],
  [german, 'skills.csv, Zeile 4'],
] as const)
  describe(`what is loaded, in ${messages.language}`, () => {
    it('says once in which line of a file something is wrong', () => {
      const told = createProblemList(messages);
      told.add('error', 'row-without-name', messages.data.noName.skill('ITOP'), { line: 3 });
      const [problem] = told.all();
      const report = loadedReport(
        {
          enabled: true,
          text: '',
          detail: '',
          skills: { defined: 0, known: 0 },
          problems: [{ uri: 'file:///a/skills.csv', line: 3, message: problem!.message }],
          sources: [],
          settings: [],
        },
        messages,
      );
      const row = report.sections.flatMap(({ rows }) => rows)[0]!;
      assert.deepEqual([row.name, row.facts], [name, [messages.data.noName.skill('ITOP')]]);
    });
  });
