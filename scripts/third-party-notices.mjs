// The licences of the libraries inside the bundles: they ask that their notices travel with every copy.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What a package brings along in its own files, so that no bundle shows it: installed for the text of its licence alone. */
const INSIDE = { 'vscode-uri': ['path-browserify'] };

/** Returns one text with the notice of each package that is in the bundles; `metafiles` are those of esbuild. */
export function thirdPartyNotices(metafiles, project) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const brought = [...folders].flatMap((folder) => INSIDE[path.posix.basename(folder)] ?? []);
  const all = [...folders].sort().concat(brought.map((name) => `node_modules/${name}`));
  const notices = all.map((folder) => noticeOf(path.join(project, folder)));
  return `Role Profiles contains these libraries.\n\n${notices.join('\n\n')}\n`;
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` -> `node_modules/a/node_modules/@b/c`. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const text =
    file !== undefined && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8') : '';
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim() || 'Its package holds no text of its licence.'}`;
}
