/**
 * An ESLint rule: no module may import another that leads back to it, not for its types either. Two files that need each
 * other's types are one thought in two places. (`import-x/no-cycle` passes over `import type`.)
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What each file imports, by its path; read again when it has changed. */
const known = new Map();

export default {
  meta: {
    type: 'problem',
    docs: { description: 'No module imports another that leads back to it, not even for types.' },
    schema: [],
    messages: { cycle: 'Imports go round in a circle: {{route}}.' },
  },
  create(context) {
    const own = context.physicalFilename;
    const check = ({ source }) => {
      if (source === null || typeof source.value !== 'string') return;
      const imported = resolve(own, source.value);
      const route = imported && routeBetween(imported, own);
      if (route === undefined) return;
      const names = [own, ...route].map((file) => path.relative(context.cwd, file).split(path.sep).join('/'));
      context.report({ node: source, messageId: 'cycle', data: { route: names.join(' -> ') } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** The shortest way over imports from one file to another, both of them included; `undefined` when there is none. */
function routeBetween(from, to) {
  const cameFrom = new Map([[from, undefined]]);
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const route = [];
      for (let at = file; at !== undefined; at = cameFrom.get(at)) route.unshift(at);
      return route;
    }
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return undefined;
}

/** The files of this project that a file imports. */
function importsOf(file) {
  const { mtimeMs } = statSync(file);
  let read = known.get(file);
  if (read?.mtimeMs !== mtimeMs) {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
    const imports = importedFiles.flatMap(({ fileName }) => resolve(file, fileName) ?? []);
    known.set(file, (read = { mtimeMs, imports }));
  }
  return read.imports;
}

/** The module that a relative import names, if it is one that imports others. */
function resolve(importer, name) {
  if (!name.startsWith('.') || !/\.m?[jt]s$/.test(name)) return undefined;
  const file = path.resolve(path.dirname(importer), name);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}
