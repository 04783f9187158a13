import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Older than any preparation that may still run beside this one. */
const ABANDONED_MS = 60 * 60 * 1000;

/**
 * Makes a folder whole or not at all: `fill` works in a new one beside it, which takes its place when complete. An
 * interrupted download or build never counts as a finished one.
 *
 * @param {string} place
 * @param {string} prefix of the workplace, a path on the same disk
 * @param {(folder: string) => Promise<void>} fill
 */
export async function replaceFolder(place, prefix, fill) {
  await removeAbandoned(prefix);
  const workplace = await mkdtemp(prefix);
  // Called like its place, so that what git ignores of that is ignored of this, too.
  const arriving = join(workplace, basename(place));
  try {
    await mkdir(arriving);
    await fill(arriving);
    await rename(place, join(workplace, 'replaced')).catch(ignore('ENOENT'));
    // Another preparation at the same time may have been faster; its folder is as good.
    await rename(arriving, place).catch(ignore('ENOTEMPTY', 'EEXIST'));
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

/** What a killed preparation left: 120 MB, if it was fetching Neo4j. */
async function removeAbandoned(prefix) {
  const folder = dirname(prefix);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!path.startsWith(prefix)) continue;
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(path, { recursive: true, force: true });
  }
}

function ignore(...codes) {
  return (error) => {
    if (!codes.includes(error.code)) throw error;
  };
}
