import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startServer, stopServers } from './support/server.ts';

const PROFILE = 'file:///profiles/editing.md';

describe('a document that is edited', () => {
  afterEach(stopServers);

  it('is right behind emoji and accents, which count as editors count them', async () => {
    const server = await startServer();
    await server.open(PROFILE, '🎉 Café 👩‍💻 ITOP-7\n');
    const [problem] = await server.diagnostics(PROFILE);
    const start = '🎉 Café 👩‍💻 '.length;
    assert.equal(problem?.range.start.character, start);
    assert.match((await server.hover(PROFILE, 0, start + 2)) ?? '', /Infrastructure operations/);
  });

  it('is right with Windows line endings', async () => {
    const server = await startServer();
    await server.open(PROFILE, '# A\r\n\r\nITOP-4\r\n\r\nITOP-3\r\n');
    await server.change(PROFILE, 2, { range: span(2, 5, 2, 6), text: '7' });
    const problems = await server.diagnostics(PROFILE);
    const undefinedLevel = problems.find(({ code }) => code === 'undefined-level');
    assert.deepEqual(undefinedLevel?.range, span(2, 0, 2, 6));
  });

  it('takes several changes at once, each in the text that the one before left', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'one\ntwo\nthree\n');
    await server.change(
      PROFILE,
      2,
      { range: span(1, 0, 1, 3), text: 'ITOP-4\nand\nITOP-5' },
      { range: span(3, 5, 3, 6), text: '7' },
      { range: span(0, 0, 0, 3), text: '😀' },
    );
    const problems = await server.diagnostics(PROFILE);
    assert.deepEqual(
      problems.filter(({ code }) => code === 'undefined-level').map(({ range }) => range),
      [span(3, 0, 3, 6)],
    );
  });

  it('says after a thousand edits what it says of the same text when it is opened', async () => {
    const server = await startServer();
    const lines = Array.from({ length: 60 }, (_, i) => `- ITOP-${(i % 5) + 1} and some words 😀 é`);
    let mirror = TextDocument.create(PROFILE, 'markdown', 1, lines.join('\n'));
    await server.open(PROFILE, mirror.getText());
    const random = numbers(7);
    const pieces = [
      'ITOP-7',
      'NTAS Level 6',
      '\n\n## Infrastructure operations (ITOP)\n',
      '\r\n',
      '',
      '😀',
      '| a | b |\n|-|-|\n',
    ];
    for (let version = 2; version < 202; version++) {
      const changes = Array.from({ length: 5 }, () => {
        const start = random(mirror.getText().length);
        const change = {
          range: { start: mirror.positionAt(start), end: mirror.positionAt(start + random(20)) },
          text: pieces[random(pieces.length)]!,
        };
        mirror = TextDocument.update(mirror, [change], version);
        return change;
      });
      await server.change(PROFILE, version, ...changes);
      if (version % 20 === 0) await server.diagnostics(PROFILE);
    }
    const edited = await server.diagnostics(PROFILE);
    const fresh = 'file:///profiles/fresh.md';
    await server.open(fresh, mirror.getText());
    const places = (problems: typeof edited): string[] =>
      problems.map(({ code, message, range }) => JSON.stringify([code, message, range]));
    assert.deepEqual(places(edited), places(await server.diagnostics(fresh)));
    assert.ok(edited.length > 0);
  });
});

function span(line: number, start: number, endLine: number, end: number): Range {
  return { start: { line, character: start }, end: { line: endLine, character: end } };
}

/** The same numbers in each run, below what is asked for. */
function numbers(seed: number): (below: number) => number {
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
}
