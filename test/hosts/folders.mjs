// Where the tools that run the extension keep their files.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** What was downloaded for tests; safe to delete, ignored by git. */
export const cache = path.join(project, '.vscode-test');

/** The bundled tests that run inside VS Code. */
export const bundledTests = path.join(project, 'dist/test/vscode.js');
