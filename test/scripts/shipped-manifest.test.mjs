import assert from 'node:assert/strict';
import { shippedManifest } from '../../scripts/shipped-manifest.mjs';

const MANIFEST = {
  name: 'x',
  scripts: { test: 'y' },
  devDependencies: {},
  overrides: {},
  exports: {},
  files: [],
  bin: { x: 'x.js' },
};

describe('the manifest that ships', () => {
  it('has nothing in it that only those need who build', () => {
    assert.deepEqual(shippedManifest(MANIFEST, ''), { name: 'x', bin: { x: 'x.js' } });
  });

  it('leads to the repository, its issues and its first page, once the address is filled in', () => {
    const { homepage, repository, bugs } = shippedManifest(MANIFEST, 'https://example.org/a/role-profiles');
    assert.equal(homepage, 'https://example.org/a/role-profiles#readme');
    assert.deepEqual(repository, { type: 'git', url: 'https://example.org/a/role-profiles.git' });
    assert.deepEqual(bugs, { url: 'https://example.org/a/role-profiles/issues' });
  });
});
