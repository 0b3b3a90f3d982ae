/** XML reports as trees, and what their readers ask of them. */
import assert from 'node:assert/strict';
import { Parser } from 'saxen';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML; fails where it is not well formed. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const fail = (error: Error): void => {
    throw error;
  };
  // its types know fewer events than it has
  const parser = new Parser() as unknown as {
    on(event: string, listener: unknown): typeof parser;
    parse(xml: string): void;
  };
  parser
    .on('openTag', (name: string, attributesOf: () => Record<string, string>, decode: (text: string) => string) => {
      const attributes = Object.fromEntries(Object.entries(attributesOf()).map(([key, value]) => [key, decode(value)]));
      const element = { name, attributes, children: [], text: '' };
      open.at(-1)!.children.push(element);
      open.push(element);
    })
    .on('closeTag', () => void open.pop())
    .on('text', (text: string, decode: (text: string) => string) => void (open.at(-1)!.text += decode(text)))
    .on('error', fail)
    .on('warn', fail)
    .parse(xml);
  assert.equal(open.length, 1, 'every element is closed');
  assert.equal(root.children.length, 1, 'there is one element around all others');
  return root.children[0]!;
}

/** Of each element: the attributes that it must and may have, and the elements in it. */
type Grammar = Readonly<
  Record<string, { readonly must: readonly string[]; readonly may?: readonly string[]; readonly in: readonly string[] }>
>;

/** JUnit's XML, as the schema of Jenkins's xUnit plug-in has it. */
export const junit: Grammar = {
  testsuites: { must: [], may: ['name', 'tests', 'failures', 'errors', 'time'], in: ['testsuite'] },
  testsuite: { must: ['name', 'tests'], may: ['failures', 'errors', 'skipped', 'time'], in: ['testcase'] },
  testcase: { must: ['name', 'classname'], may: ['time'], in: ['failure', 'error', 'system-out'] },
  failure: { must: [], may: ['message', 'type'], in: [] },
  error: { must: [], may: ['message', 'type'], in: [] },
  'system-out': { must: [], in: [] },
};

/** Checkstyle's XML, as the schema of the violations library has it. */
export const checkstyle: Grammar = {
  checkstyle: { must: ['version'], in: ['file'] },
  file: { must: ['name'], in: ['error'] },
  error: { must: ['line', 'severity', 'message', 'source'], may: ['column'], in: [] },
};

export function assertFits(element: Element, grammar: Grammar): void {
  const rule = grammar[element.name];
  assert.ok(rule !== undefined, `<${element.name}> is no element of this format`);
  const names = Object.keys(element.attributes);
  for (const name of rule.must) assert.ok(names.includes(name), `<${element.name}> has ${name}`);
  for (const name of names)
    assert.ok([...rule.must, ...(rule.may ?? [])].includes(name), `<${element.name}> has no attribute ${name}`);
  for (const child of element.children) {
    assert.ok(rule.in.includes(child.name), `<${child.name}> stands in <${element.name}>`);
    assertFits(child, grammar);
  }
}
