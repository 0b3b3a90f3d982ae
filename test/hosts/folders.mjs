// Where the tools that run the extension keep their files.
import path from 'node:path';

/** The folder of the project. */
export const project = path.resolve(import.meta.dirname, '../..');

/** What was downloaded for tests; safe to delete, ignored by git. */
export const cache = path.join(project, '.vscode-test');

/** The bundled tests that run inside VS Code. */
export const bundledTests = path.join(project, 'dist/test/vscode.js');
