/** `npm run generate`: writes what other files say of the rules. A unit test tells when it was forgotten. */
import { writeFileSync } from 'node:fs';
import { generate, generatedFiles } from './generated.ts';

void (async () => {
  for (const path of generatedFiles) {
    const { now, wanted } = await generate(path);
    if (now === wanted) continue;
    writeFileSync(new URL(`../${path}`, import.meta.url), wanted);
    console.log(path);
  }
})();
