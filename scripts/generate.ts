/** `npm run generate`: writes what other files say of the rules and shapes. A unit test tells when it was forgotten. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { generated } from './generated.ts';

void (async () => {
  for (const [path, update] of Object.entries(generated)) {
    const file = new URL(`../${path}`, import.meta.url);
    const before = readFileSync(file, 'utf8');
    const options = { ...(await prettier.resolveConfig(file)), filepath: file.pathname };
    const after = await prettier.format(update(before), options);
    if (after === before) continue;
    writeFileSync(file, after);
    console.log(path);
  }
})();
