import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another, which is removed. Two preparations may do so at the same time: the
 * second finds the place taken, by a folder as good as its own.
 */
export async function replaceFolder(place, finished) {
  const leaving = `${finished}-replaced`;
  await rename(place, leaving).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  try {
    await rename(finished, place);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
  await rm(leaving, { recursive: true, force: true });
}
