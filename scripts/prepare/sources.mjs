import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** In a built folder, the hash of what it was built of. */
export const STAMP = '.sources';

/**
 * One hash of some files and of everything in a folder, by their paths and contents.
 *
 * @param {string} root
 * @param {readonly string[]} files
 * @param {string} folder
 */
export async function hashOf(root, files, folder) {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const inFolder = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const hash = createHash('sha256');
  for (const path of [...files.map((file) => join(root, file)), ...inFolder.toSorted()]) {
    hash.update(path.slice(root.length)).update('\0');
    hash.update(await readFile(path).catch(() => '')).update('\0');
  }
  return hash.digest('hex');
}

/** Undefined when the folder was never built, or not to its end. */
export function stampOf(folder) {
  return readFile(join(folder, STAMP), 'utf8').catch(() => undefined);
}
