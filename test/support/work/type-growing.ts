/**
 * Types a letter into the middle of a document of roles, and of one with twice as many, and prints the work that it took:
 * `[work, work for twice as many]`. In a process of its own, since counting changes how the language works.
 *
 *     node --stack-size=3900 type-growing.js CHECK-DOCUMENT.JS ROLES
 */
import type * as product from '../fixtures/check-document.ts';
import { countWork } from './count-work.ts';

const role = (number: number): string =>
  `## Engineer ${number}\n\nYou look after what others rely on.\n\n| Skill | Code | Level |\n| --- | --- | --- |\n` +
  `| Infrastructure operations | ITOP | ${1 + (number % 5)} |\n\n### Responsibilities\n\n- You run the servers.\n- You mend the halls.\n\n`;

/** @param bundle that of `check-document.ts`, as counting code */
async function measure(bundle: string, roles: number): Promise<[number, number]> {
  const { openDocument } = (await import(bundle)) as typeof product;
  const work = async (count: number): Promise<number> => {
    const text = `# Roles\n\n${Array.from({ length: count }, (_, i) => role(i + 1)).join('')}`;
    const at = text.indexOf('You run', text.length / 2);
    const document = openDocument(text);
    // the first time, code and expressions are made ready
    document.type(at, 'x');
    return countWork(() => document.type(at, 'y'));
  };
  return [await work(roles), await work(2 * roles)];
}

const [bundle = '', roles] = process.argv.slice(2);
void measure(bundle, Number(roles)).then((measured) => console.log(JSON.stringify(measured)));
