/** Puts a counter into code: it counts every call of a function and every turn of a loop. */
import { parse, type Node } from 'acorn';

/** The name of the counter, which is global. */
export const COUNTER = '__turns';

/** @param code a script, whose text comes back with `__turns++` wherever something may happen again */
export function countingCode(code: string): string {
  const inserts: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: AnyNode): void => {
    if (node.body !== undefined && REPEATED.test(node.type)) {
      const { type, start, end } = node.body;
      if (type === 'BlockStatement') inserts.push({ at: start + 1, text: `${COUNTER}++;` });
      else if (/Statement$/.test(type)) inserts.push({ at: start, text: `{${COUNTER}++;` }, { at: end, text: '}' });
      else inserts.push({ at: start, text: `(${COUNTER}++,` }, { at: end, text: ')' });
    }
    for (const child of Object.values(node as unknown as Record<string, unknown>)) {
      for (const one of Array.isArray(child) ? (child as unknown[]) : [child]) {
        if (typeof (one as AnyNode | null)?.type === 'string') visit(one as AnyNode);
      }
    }
  };
  visit(parse(code, { ecmaVersion: 'latest' }) as Node);
  inserts.sort((a, b) => a.at - b.at);
  let at = 0;
  let result = `globalThis.${COUNTER} ??= 0;\n`;
  for (const insert of inserts) {
    result += code.slice(at, insert.at) + insert.text;
    at = insert.at;
  }
  return result + code.slice(at);
}

/** What may happen again has one body; what other nodes call so is not looked at. */
type AnyNode = Node & { readonly body?: Node };

const REPEATED =
  /^(?:For\w*|While|DoWhile)Statement$|^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
