import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { badField, limitExceeded } from '../database/errors.js';

/** A file as it was read: its name relative to what was imported, with forward slashes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LARGEST_FILE = 32 * 1024 * 1024;
/** The folder beside the kinds in which links may lie. */
const LINKS = 'links';

/** Reads a file, or the CSV files of a folder and of its folder `links`. */
export const readSourceFiles = async (path: string): Promise<SourceFile[]> => {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw badField('path', path, 'file', {
      en: 'there is no such file or folder',
      id: 'tidak ada berkas atau folder itu',
    });
  if (!found.isDirectory()) return [await readOne(path, basename(path))];
  const names = [
    ...(await csvFilesIn(path)),
    ...(await csvFilesIn(join(path, LINKS))).map((name) => `${LINKS}/${name}`),
  ];
  if (names.length === 0)
    throw badField('path', path, 'file', {
      en: 'the folder has no .csv files',
      id: 'folder itu tidak berisi berkas .csv',
    });
  return Promise.all(names.map((name) => readOne(join(path, name), name)));
};

const csvFilesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
};

const readOne = async (path: string, name: string): Promise<SourceFile> => {
  const { size } = await stat(path);
  if (size > LARGEST_FILE)
    throw limitExceeded(
      {
        en: `${name} has ${size} bytes; ${LARGEST_FILE} can be imported at once. Divide it.`,
        id: `${name} berukuran ${size} bita; paling banyak ${LARGEST_FILE} dapat diimpor sekaligus. Bagilah.`,
      },
      { file: name },
    );
  return { name, bytes: await readFile(path) };
};
