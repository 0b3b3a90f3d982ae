/** `role-profiles explain`: the page of a rule on the terminal, and without one what rules there are. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { Messages } from '../core/messages/messages.ts';
import { editDistance, rules } from '../core/service.ts';
import { readOwn } from '../host/own-files.ts';
import { inOwnLanguage } from '../workspace/rule-page.ts';
import { pageAsText } from './page-as-text.ts';
import type { Terminal } from './terminal.ts';
import { longest, paint } from './terminal.ts';

interface Explained {
  readonly rule: string;
  readonly title: string;
  readonly default: string;
  readonly summary: string;
  /** Markdown. */
  readonly page: string;
}

/** @returns 2 where a rule that was named is none */
export async function explain(
  named: readonly string[],
  format: string,
  terminal: Terminal,
  messages: Messages,
): Promise<0 | 2> {
  if (named.length === 0) {
    list(format, terminal, messages);
    return 0;
  }
  const all: Explained[] = [];
  let failed = false;
  for (const name of named) {
    const rule = rules.find(({ id }) => id === name.trim().toLowerCase());
    if (rule !== undefined) all.push(await explained(rule, messages));
    else {
      failed = true;
      terminal.err(`role-profiles: ${inTerminal(noRule(name, messages))}\n`);
    }
  }
  if (format === 'json') {
    if (all.length > 0) terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
  } else terminal.out(all.map(({ page }) => pageAsText(page, terminal)).join('\n'));
  return failed ? 2 : 0;
}

async function explained({ id, defaultSeverity }: (typeof rules)[number], messages: Messages): Promise<Explained> {
  const path = `docs/rules/${id}.md`;
  const page = new TextDecoder().decode(await readOwn(path));
  const { title, summary } = messages.rules[id];
  return { rule: id, title, default: defaultSeverity, summary, page: inOwnLanguage(path, page, messages) };
}

function list(format: string, terminal: Terminal, messages: Messages): void {
  const all = rules.map(({ id, defaultSeverity }) => ({
    rule: id,
    title: messages.rules[id].title,
    default: defaultSeverity,
    summary: messages.rules[id].summary,
  }));
  if (format === 'json') terminal.out(`${JSON.stringify(all, null, 2)}\n`);
  else {
    const wide = longest(all.map(({ rule }) => rule));
    const severe = longest(all.map((one) => one.default));
    for (const { rule, summary, ...one } of all)
      terminal.out(`${rule.padEnd(wide)}  ${paint(terminal, one.default.padEnd(severe), 'dim')}  ${summary}\n`);
  }
}

/** As many names are suggested. */
const MOST_NEAREST = 3;

/** The name with those that are most like it, in spelling or by a word. */
function noRule(name: string, { explain: say }: Messages): string {
  const typed = name.toLowerCase().slice(0, 100);
  const words = typed.split(/[^a-z]+/).filter((word) => word.length > 2);
  const near = rules
    .map(({ id }) => ({ id, far: editDistance(typed, id), shared: words.filter((word) => id.includes(word)).length }))
    .filter(({ far, shared }) => shared > 0 || far <= 3)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NEAREST);
  return say.noRule(
    name,
    near.map(({ id }) => id),
  );
}
