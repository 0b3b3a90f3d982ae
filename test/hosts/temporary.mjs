import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Calls `use` with a new empty folder, which is removed afterwards, and returns what `use` returns. */
export async function inTemporaryFolder(use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'role-profiles-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
