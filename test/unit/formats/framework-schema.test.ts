import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readFramework } from '../../../server/src/formats/index.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly unknown[];
}

const schema = JSON.parse(readFileSync('skills-data/framework.schema.json', 'utf8')) as Schema;
const [example] = schema.examples ?? [];

async function load(json: string) {
  const { framework: raw, problems } = await readFramework({
    name: 'framework.json',
    bytes: new TextEncoder().encode(json),
  });
  assert.ok(raw, problems[0]?.message ?? '');
  const { framework, problems: found } = loadFramework(raw, { layer: 'folder', name: 'framework.json' });
  return { framework, told: [...problems, ...found].map(({ message }) => message) };
}

describe('the schema of house frameworks', () => {
  it('has an example that loads without a word', async () => {
    const { framework, told } = await load(JSON.stringify(example));
    assert.deepEqual(told, []);
    assert.deepEqual([framework.id, framework.title, framework.edition], ['bakery', 'Skills of the bakery', '2026']);
  });

  it('describes every name that the example uses, and the example uses every name, so that none is unknown to the reader', () => {
    assert.deepEqual([...namesIn(example)].sort(), [...namesOf(schema)].filter((name) => name !== '$schema').sort());
  });

  it('keeps every text of the example', async () => {
    const { framework } = await load(JSON.stringify(example));
    const kept = JSON.stringify(framework);
    const lost = textsIn(example).filter((text) => !kept.includes(JSON.stringify(text)));
    // A note for those who keep the file, and a level by its name, which becomes a number.
    assert.deepEqual(lost, ['Kept by the personnel department.']);
  });
});

describe('the page on skill data', () => {
  it('shows a house framework that loads without a word', async () => {
    const json = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/skills-data.md', 'utf8'))?.[1] ?? '';
    const { framework, told } = await load(json);
    assert.deepEqual(told, []);
    assert.equal(framework.skills[0]?.code, 'BK-OVN');
  });
});

/** The names of all properties, at whatever depth, each with the path that leads to it. */
function namesIn(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...namesIn(item, path)]));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([key, child]) => [`${path}${key}`, ...namesIn(child, `${path}${key}.`)]),
  );
}

function namesOf(node: Schema, path = ''): Set<string> {
  const target = node.$ref === undefined ? node : (schema.definitions?.[node.$ref.replace('#/definitions/', '')] ?? {});
  const inside = [...(target.items ? [target.items] : []), ...(target.oneOf ?? [])].flatMap((child) => [
    ...namesOf(child, path),
  ]);
  const own = Object.entries(target.properties ?? {}).flatMap(([key, child]) => [
    `${path}${key}`,
    ...namesOf(child, `${path}${key}.`),
  ]);
  return new Set([...own, ...inside]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
