/**
 * `npm run bench`: how fast the product is, beside the floor and beside its peers. Prints Markdown; docs/performance.md
 * says what each figure means.
 *
 *     npm run bench                        everything
 *     npm run bench -- core data           some parts: servers, core, data, judge, workspace
 *     npm run bench -- --rounds 3          fewer repetitions
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureCore } from './core.ts';
import { measureData } from './data.ts';
import { measureJudge } from './judge.ts';
import type { Report } from './report.ts';
import { print } from './report.ts';
import { measureServers } from './servers.ts';
import { measureWorkspace } from './workspace.ts';

const parts: Readonly<Record<string, (rounds: number) => Promise<Report>>> = {
  servers: measureServers,
  core: measureCore,
  data: measureData,
  judge: measureJudge,
  workspace: measureWorkspace,
};

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '5' } },
    allowPositionals: true,
  });
  const rounds = Number(values.rounds);
  if (positionals.some((name) => parts[name] === undefined) || !Number.isInteger(rounds) || rounds < 1) {
    console.error(`Name any of ${Object.keys(parts).join(', ')}; --rounds is a whole number from 1.`);
    process.exitCode = 2;
    return;
  }
  const busy = os.loadavg()[0]!.toFixed(1);
  console.log(
    `Node ${process.versions.node}, ${os.cpus().length} CPUs (load ${busy} at the start), ${rounds} rounds.\n`,
  );
  for (const [name, measure] of Object.entries(parts)) {
    if (positionals.length === 0 || positionals.includes(name)) print(await measure(rounds));
  }
}

void run();
