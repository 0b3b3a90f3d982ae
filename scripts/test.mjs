// `npm test`: everything, from a fresh clone on. Each step is an npm script that can be run alone; a step that fails does
// not hide the later ones that can still run. What only computes runs beside the others, one after another, and shows its
// output when it is done; in VS Code nothing runs beside.
import { installIfNeeded } from './install.mjs';
import { runScript } from './run-script.mjs';

const STEPS = [
  { title: 'Level model: the same bytes again', script: 'train:check', beside: true },
  { title: 'Files and texts that are made to break things', script: 'test:hostile', tests: true, beside: true },
  { title: 'Type check', script: 'typecheck' },
  { title: 'Lint', script: 'lint' },
  { title: 'Format', script: 'format:check' },
  { title: 'Build', script: 'build' },
  { title: 'Unit tests', script: 'test:unit', tests: true },
  { title: "The linter's own rule", script: 'test:scripts', tests: true },
  { title: 'Protocol tests: the language server over stdio', script: 'test:protocol', tests: true, needs: ['build'] },
  { title: 'Package', script: 'package', needs: ['build'] },
  { title: 'Files of the package', script: 'test:package', tests: true, needs: ['package'] },
  { title: 'In VS Code, extension host on Node', script: 'test:desktop', tests: true, needs: ['package'], alone: true },
  { title: 'In VS Code for the Web', script: 'test:web', tests: true, needs: ['package'], alone: true },
  {
    title: 'Windows of both, by mouse and keyboard',
    script: 'test:window',
    tests: true,
    needs: ['package'],
    alone: true,
  },
  { title: 'Typing in both, key by key', script: 'test:typing', tests: true, needs: ['package'], alone: true },
];

installIfNeeded();

const results = [];
const beside = runAll(STEPS.filter((step) => step.beside));
for (const step of STEPS.filter((each) => !each.beside)) {
  if (step.alone) await beside;
  const missing = (step.needs ?? []).filter((script) => !results.some((each) => each.script === script && each.ok));
  console.log(heading(step));
  if (missing.length > 0) {
    console.log(`Not run: it needs what failed before (${missing.join(', ')}).`);
    results.push({ ...step, ok: false, passed: 0, failed: 1, seconds: 0, note: 'not run' });
    continue;
  }
  results.push({ ...step, ...(await run(step)) });
}
await beside;

console.log('\n=== Summary');
for (const { title, ok, passed, failed, seconds, tests, note } of results) {
  const counts = tests ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${title} (${seconds.toFixed(1)} s${counts}${note ? `, ${note}` : ''})`);
}
for (const host of results.flatMap(({ hosts }) => hosts ?? [])) console.log(host);

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

function heading({ title, script }) {
  return `\n=== ${title} (npm run ${script})`;
}

/** Runs steps one after another, and shows what each printed when it is done. */
async function runAll(steps) {
  for (const step of steps) {
    const { output, ...result } = await run(step, { quiet: true });
    console.log(`${heading(step)}\n${output}`);
    results.push({ ...step, ...result });
  }
}

/** Runs a step. One that fails without a failing test, a type error say, counts as one failure. */
async function run({ script, tests }, options) {
  const started = performance.now();
  const { code, output } = await runScript(script, options);
  const seconds = (performance.now() - started) / 1000;
  // Mocha's summary; desktop VS Code shows the mark before the line.
  const passed = tests ? count(output, /^(?:\[tests\])?\s*(\d+) passing\b/gm) : 0;
  const failedTests = tests ? count(output, /^(?:\[tests\])?\s*(\d+) failing$/gm) : 0;
  const ok = code === 0 && failedTests === 0 && (!tests || passed > 0);
  const hosts = output.match(/^Host: .*$/gm);
  return { ok, passed, failed: ok ? 0 : Math.max(1, failedTests), seconds, hosts, output };
}

function count(output, pattern) {
  return [...output.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
}
