// Mocha inside VS Code. The browser's build of mocha runs in both extension hosts, on Node and in a web worker; it sets
// the global `Mocha`. Loading this file makes `describe` and `it` global, so that the suites can be loaded after it.
import 'mocha/mocha.js';

const mocha = new Mocha({ reporter: 'spec', color: false, timeout: 30_000, forbidOnly: true, forbidPending: true });
// Tells mocha's lines from those of VS Code's own log.
Mocha.reporters.Base.consoleLog = (format = '', ...values: unknown[]) => console.log(`[tests] ${format}`, ...values);
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** Runs every suite that was loaded. VS Code calls this, and exits with 1 if it throws. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
