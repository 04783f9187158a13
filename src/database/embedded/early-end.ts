import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError, type EmbeddedErrorCode } from './embedded-error.js';
import { consoleLog, type Neo4jExit } from './java-process.js';
import { readIfPresent } from './private-file.js';

const KNOWN: readonly { sign: RegExp; code: EmbeddedErrorCode; say: (home: string) => string }[] = [
  {
    sign: /FileLockException|StoreLockException|lock file has been locked/i,
    code: 'FOLDER_IN_USE',
    say: (home) => `Another Neo4j works on ${home}: stop it, or set DATA_DIR to another folder.`,
  },
  {
    sign: /BindException|Address already in use/,
    code: 'PORT_TAKEN',
    say: () => 'Another program took the port of Neo4j while it started; start again.',
  },
  {
    sign: /UnsupportedClassVersionError|Unrecognized option: --add-opens/,
    code: 'JAVA_TOO_OLD',
    say: () => 'Neo4j needs Java 17 or 21 and found an older one: install it, or point JAVA_HOME at it.',
  },
  {
    sign: /heap size|Invalid memory configuration|Could not reserve enough space|page cache memory|exceeds the system memory/i,
    code: 'MEMORY',
    say: () => 'Java refused the memory asked for: see NEO4J_HEAP and NEO4J_PAGECACHE.',
  },
];

/** How long neo4j.log, which is appended to, was before a start. */
export function logLength(home: string): number {
  return statSync(neo4jLog(home), { throwIfNoEntry: false })?.size ?? 0;
}

/** Says in one line why Neo4j ended before it answered, from what it wrote since the start. */
export function explainEarlyEnd(home: string, exit: Neo4jExit, logBefore: number): EmbeddedError {
  const log = readSince(neo4jLog(home), logBefore);
  const written = `${readIfPresent(consoleLog(home)) ?? ''}\n${log}`;
  const known = KNOWN.find(({ sign }) => sign.test(written));
  if (known !== undefined) return new EmbeddedError(known.code, known.say(home));
  const how = exit.signal === null ? `exit code ${exit.code}` : exit.signal;
  const said = lastWords(written);
  return new EmbeddedError(
    'DIED',
    `Neo4j ended (${how}) before it answered${said === '' ? '' : `: ${said}`}. More in ${join(home, 'logs')}.`,
  );
}

function neo4jLog(home: string): string {
  return join(home, 'logs', 'neo4j.log');
}

function readSince(path: string, offset: number): string {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return '';
  const bytes = readFileSync(path);
  // Shorter than before means that it was rolled over in between.
  return bytes.subarray(bytes.length < offset ? 0 : offset).toString('utf8');
}

/** The line that names the fault: the innermost cause of a stack trace, an error, else the last line. */
function lastWords(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '));
  const cause = lines.findLast((line) => line.startsWith('Caused by:'));
  const fault = lines.findLast((line) => / ERROR |^Error/.test(line));
  return (cause ?? fault ?? lines.at(-1) ?? '').replace(/[.\s]+$/, '').slice(0, 400);
}
