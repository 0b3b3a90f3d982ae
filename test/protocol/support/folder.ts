/** A folder with files for one test, gone afterwards. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Folder {
  readonly path: string;
  readonly uri: string;
  /** The URI of a file in it, as VS Code writes it. */
  at(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
}

const folders: string[] = [];

export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-profiles-')));
  folders.push(root);
  const folder: Folder = {
    path: root,
    uri: pathToFileURL(root).toString(),
    at: (name) => pathToFileURL(path.join(root, name)).toString(),
    write(name, content) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), content);
    },
    remove: (name) => rmSync(path.join(root, name), { recursive: true }),
  };
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  return folder;
}

/** To be called after each test. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Skill data with one skill of our own, as people keep it in a CSV file. */
export function csvWith(code: string, name: string, texts: Readonly<Record<number, string>>): string {
  const levels = Object.keys(texts);
  const header = [
    'Code',
    'Skill',
    'Category',
    'Subcategory',
    'Overall description',
    ...levels.map((level) => `Level ${level} description`),
  ];
  const row = [code, name, 'Crafts', 'Baking', `Everything about ${name.toLowerCase()}.`, ...Object.values(texts)];
  return `${header.join(',')}\n${row.map((cell) => `"${cell}"`).join(',')}\n`;
}
