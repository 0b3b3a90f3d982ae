import { spawn } from 'node:child_process';
import { project } from '../test/hosts/folders.mjs';
import { npmCommand } from '../test/hosts/npm.mjs';

/**
 * Runs a script of package.json, its output on the terminal unless it is to be `quiet`. Returns its exit code and what
 * it printed.
 */
export function runScript(script, { quiet = false } = {}) {
  const [command, ...before] = npmCommand();
  const child = spawn(command, [...before, 'run', '--silent', script], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  let output = '';
  const show = (to) => (chunk) => {
    output += chunk;
    if (!quiet) to.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', show(process.stdout));
  child.stderr.setEncoding('utf8').on('data', show(process.stderr));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
