import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError } from './embedded-error.js';
import type { Memory } from './memory.js';
import { readIfPresent, writePrivateFile } from './private-file.js';
import { findProjectRoot } from './project-root.js';

const PASSWORD_BYTES = 24;

/** Creates the data folder, readable by its owner alone, and gives its path without symbolic links. */
export function openDataFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EmbeddedError('FOLDER_UNUSABLE', `The data folder ${dataDir} cannot be used: ${reason}.`, {
      cause: error,
    });
  }
}

/** Neo4j's home inside the data folder. */
export function homeOf(dataDir: string): string {
  return join(dataDir, 'neo4j');
}

/** True until Neo4j has written a database into this home. */
export function isNewHome(home: string): boolean {
  return !existsSync(join(home, 'data', 'databases', 'system'));
}

/** The jars that scripts/ fetched, as a class path. */
export function findJars(): string {
  const lib = join(findProjectRoot(), '.neo4j', 'lib');
  if (existsSync(lib)) return join(lib, '*');
  throw new EmbeddedError('JARS_MISSING', `Neo4j is not in ${lib} yet: run "npm start" once, which fetches it.`);
}

/** Writes the configuration of this start into the home, from the templates in neo4j/conf. */
export function configureHome(home: string, boltPort: number, memory: Memory): void {
  for (const folder of ['conf', 'logs', 'run']) mkdirSync(join(home, folder), { recursive: true });
  const templates = join(findProjectRoot(), 'neo4j', 'conf');
  const values: Readonly<Record<string, string>> = { boltPort: String(boltPort), ...memory };
  const text = readFileSync(join(templates, 'neo4j.conf'), 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`neo4j/conf/neo4j.conf has a placeholder {{${name}}} that nothing fills.`);
    return value;
  });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), text);
  for (const file of ['server-logs.xml', 'user-logs.xml']) {
    copyFileSync(join(templates, file), join(home, 'conf', file));
  }
}

/** The password of this graph, made at random when the folder is new and kept in it (mode 0600). */
export function keptPassword(dataDir: string): string {
  const path = join(dataDir, 'neo4j-password');
  const kept = readIfPresent(path)?.trim();
  if (kept !== undefined && kept !== '') return kept;
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  writePrivateFile(path, `${password}\n`);
  return password;
}
