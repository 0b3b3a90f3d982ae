/** What is known of skills, as programs load it. */
import type { Catalogue as Inner } from '../core/catalogue/catalogue.ts';
import { loadFramework } from '../core/catalogue/load.ts';
import type { Framework, Skill as InnerSkill } from '../core/catalogue/types.ts';
import type { Messages } from '../core/messages/messages.ts';
import { readFramework } from '../formats/index.ts';
import { shippedBy } from '../shipped.ts';
import { readShippedData } from '../workspace/shipped-data.ts';
import { isBytes, messagesOf } from './arguments.ts';
import type * as Api from './role-profiles.d.ts';

/** What stands behind each catalogue that was handed out. */
const inner = new WeakMap<object, Inner>();

/** @returns what stands behind a catalogue; throws where `loadCatalogue` did not make it */
export function innerOf(catalogue: unknown): Inner {
  const known = typeof catalogue === 'object' && catalogue !== null ? inner.get(catalogue) : undefined;
  if (known === undefined)
    throw new TypeError('role-profiles: the catalogue has to be what `await loadCatalogue()` returns.');
  return known;
}

export const loadCatalogue: typeof Api.loadCatalogue = async ({ files = [], language } = {}) => {
  const messages = messagesOf(language);
  const { data } = shippedBy(() => Promise.reject(new Error('a library reads no files')));
  const withAdded = await readShippedData(data);
  const problems: Api.DataProblem[] = [];
  const added: Framework[] = [];
  for (const file of files) {
    const framework = await readFile(file, problems, messages);
    if (framework !== undefined) added.push(framework);
  }
  return handedOut(withAdded(added), problems);
};

/** Reads one file of skill data; adds what is wrong with it to `problems`. */
async function readFile(
  { name, content }: Api.DataFile,
  problems: Api.DataProblem[],
  messages: Messages,
): Promise<Framework | undefined> {
  if (typeof name !== 'string' || !(typeof content === 'string' || isBytes(content)))
    throw new TypeError('role-profiles: a file has a `name`, and its `content` is a string or a Uint8Array.');
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readFramework({ name, bytes, messages });
  const loaded = read.framework && loadFramework(read.framework, { layer: 'folder', name }, {}, messages);
  for (const { severity, message } of [...read.problems, ...(loaded?.problems ?? [])])
    problems.push({ file: name, severity, message });
  return loaded?.framework;
}

function handedOut(catalogue: Inner, problems: readonly Api.DataProblem[]): Api.Catalogue {
  const made: Api.Catalogue = Object.freeze({
    editions: catalogue.editions,
    problems,
    skill: (code: string, edition = catalogue.newestEdition) => plain(catalogue.skill(code, edition)),
    skills: (edition = catalogue.newestEdition) => catalogue.skills(edition).map((skill) => plain(skill)!),
  });
  inner.set(made, catalogue);
  return made;
}

function plain(skill: InnerSkill | undefined): Api.Skill | undefined {
  if (skill === undefined) return undefined;
  const { code, name, description, levels } = skill;
  return {
    code,
    name,
    ...(description !== undefined && { description }),
    levels: levels.map((level) => ({ ...level })),
  };
}
