import assert from 'node:assert/strict';
import { runCommandLine as run } from './support/command-line.ts';
import { createFolder, removeFolders } from './support/folder.ts';

describe('explain', () => {
  afterEach(removeFolders);

  it('prints the page of a rule as plain text', async () => {
    const { status, out } = await run(createFolder().path, 'explain', 'many-skills');
    assert.equal(status, 0);
    assert.match(out, /^More skills than one person has \(many-skills\)\n\nA role asks for more skills/);
    assert.match(out, /^What it reports$/m);
    assert.match(out, /^ {4}- ITOP-4$/m, 'code is indented');
    assert.match(out, /^ {4}This role asks for 9 skills\./m, 'and so is what is quoted');
    assert.doesNotMatch(out, /^#+ |^>|```|\*\*|\]\(/m);
  });

  it('leaves no mark of Markdown in any page but in its examples', async () => {
    const cwd = createFolder().path;
    const all = JSON.parse((await run(cwd, 'explain', '--format', 'json')).out) as { rule: string }[];
    const { out, status } = await run(cwd, 'explain', ...all.map(({ rule }) => rule));
    assert.equal(status, 0);
    const prose = out.split('\n').filter((line) => !line.startsWith('    '));
    for (const line of prose) assert.doesNotMatch(line, /^#+ |^>|```|\*\*|\]\(/, line);
  });

  it('begins in German, and says that the rest is English', async () => {
    const { out } = await run(createFolder().path, 'explain', '--language', 'de', 'many-skills');
    assert.match(
      out,
      /^Mehr Skills, als ein Mensch hat \(many-skills\)\n\n.*\n\nDer Rest dieser Seite ist auf Englisch\.\n/,
    );
  });

  it('names the nearest rules for a name that is none', async () => {
    const cwd = createFolder().path;
    const near = await run(cwd, 'explain', 'unknown-skil');
    assert.deepEqual([near.status, near.out], [2, '']);
    assert.match(
      near.err,
      /^role-profiles: there is no rule "unknown-skil"; the nearest are unknown-skill(?:, [\w-]+)? and [\w-]+\n$/,
    );
    const far = await run(cwd, 'explain', 'xyz');
    assert.equal(far.err, 'role-profiles: there is no rule "xyz"; role-profiles explain lists them all\n');
    assert.match((await run(cwd, 'explain', 'xyz', 'many-skills')).out, /^More skills/);
  });

  it('lists all rules, and gives data to programs', async () => {
    const cwd = createFolder().path;
    assert.match(
      (await run(cwd, 'explain')).out,
      /^unknown-skill +warning +A code that no edition of the framework knows\.$/m,
    );
    const { out } = await run(cwd, 'explain', '--format', 'json', 'Many-Skills');
    const { rule, default: severity, page } = JSON.parse(out) as Record<string, string>;
    assert.deepEqual([rule, severity], ['many-skills', 'off']);
    assert.match(page!, /^# More skills than one person has/);
  });
});
