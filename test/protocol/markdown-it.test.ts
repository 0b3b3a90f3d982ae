import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const PROGRAM = `
import { roleProfiles } from 'role-profiles/markdown-it';
import MarkdownIt from 'markdown-it';
const markdown = new MarkdownIt().use(await roleProfiles({ language: 'de', definitions: true }));
console.log(markdown.render('- ITOP-4'));
`;

describe("the package's entry for site generators", () => {
  it('shows what is cited', () => {
    const html = execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], { encoding: 'utf8' });
    assert.match(html, /<abbr class="role-profiles-citation" title="Infrastructure operations \(ITOP\)\nStufe 4: /);
    assert.match(html, /<section class="role-profiles-definitions">/);
  });
});
