/** A workspace in memory, with the data that ships. */
import { readFileSync } from 'node:fs';
import { english } from '../../../server/src/core/messages/messages.ts';
import { createMemoryFiles } from '../../../server/src/host/memory-files.ts';
import type { MemoryFiles } from '../../../server/src/host/memory-files.ts';
import type { ShippedData } from '../../../server/src/workspace/shipped-data.ts';
import { join } from '../../../server/src/workspace/uris.ts';
import { createWorkspace } from '../../../server/src/workspace/workspace.ts';
import type { Workspace, WorkspaceOptions } from '../../../server/src/workspace/workspace.ts';

export const ROOT = 'mem://host/project';

const data = (name: string): Buffer => readFileSync(new URL(`../../../skills-data/${name}`, import.meta.url));

export const shipped: ShippedData = {
  itop: data('ITOP.txt').toString(),
  editions: JSON.parse(data('sfia-editions.json').toString()) as ShippedData['editions'],
  levelModel: () => Promise.resolve(new Uint8Array(data('level-model.bin'))),
};

/** @param contents the files by their path below the root */
export function workspaceWith(
  contents: Readonly<Record<string, string>> = {},
  options: Partial<WorkspaceOptions> = {},
): { files: MemoryFiles; workspace: Workspace } {
  const files = createMemoryFiles(
    Object.fromEntries(Object.entries(contents).map(([name, content]) => [join(ROOT, name), content])),
  );
  const workspace = createWorkspace({
    files,
    shipped,
    messages: english,
    rootOf: () => ROOT,
    editorSettings: () => undefined,
    trusted: () => true,
    ...options,
  });
  return { files, workspace };
}

/** One skill of our own in the text format. */
export function textWith(code: string, name: string, level: number, definition: string): string {
  return `Category: Crafts\nSubcategory: Baking\n\n${name} - ${code}\n\nAll about it.\n\nLevels:\n\nLevel ${level}:\nDescription: ${definition}\n`;
}
