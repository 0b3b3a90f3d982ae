/** Writes a file in one step: whoever looks, or whatever fails on the way, sees the old bytes or the new ones. */
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * First another file is written beside it, which then takes its name. Throws the system's error where that fails.
 * @param mode the permissions of the new file; without them it has those of any new file
 */
export function writeBeside(file: string, bytes: Buffer, mode?: number): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const descriptor = openSync(beside, 'wx', mode);
  try {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
