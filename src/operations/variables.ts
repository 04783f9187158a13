import { isIP } from 'node:net';
import { z } from 'zod';

interface Documentation {
  readonly description: string;
  /** Ends the sentence "expected …" when a value is refused. */
  readonly expected: string;
  /** Shown in the documentation; what applies when the variable is not set. */
  readonly standard: string;
}

/** What the documentation and the refusals say of each variable. */
export const documented = z.registry<Documentation>();

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const MEBIBYTES = { m: 1, g: 1024 } as const;

const host = z.string().refine((value) => isIP(value) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(value));
const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));
const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');
const hostList = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((entry) => entry.trim().toLowerCase())
      .filter((entry) => entry !== ''),
  )
  .pipe(z.array(z.string().regex(/^([a-z\d]([a-z\d.-]*[a-z\d])?|\[[\da-f:.]+\])(:\d{1,5})?$/)));

/** A size as Java writes it, at least so many mebibytes. */
function memory(atLeast: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,5}[mg]$/i)
    .transform((value) => value.toLowerCase())
    .refine((value) => {
      const unit = value.endsWith('g') ? MEBIBYTES.g : MEBIBYTES.m;
      return Number(value.slice(0, -1)) * unit >= atLeast;
    });
}

/** Bytes of a size as Java writes it, or of 0 for none at all. */
const memoryOrNone = z.union([
  z.literal('0').transform(() => 0),
  memory(1).transform((value) => Number(value.slice(0, -1)) * MEBIBYTES[value.endsWith('g') ? 'g' : 'm'] * 2 ** 20),
]);

function isNeo4jUri(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return (
    url !== undefined &&
    NEO4J_SCHEMES.includes(url.protocol) &&
    url.hostname !== '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** Every variable that Runut reads: the one declaration behind the checks, the configuration and its documentation. */
export const variables = z.object({
  PORT: port.default(4000).register(documented, {
    description: 'Port of the GraphQL API and the dashboard; 0 takes any free one.',
    expected: 'a whole number from 0 to 65535',
    standard: '4000',
  }),
  HOST: host.default('127.0.0.1').register(documented, {
    description:
      'Address to listen on. Until accounts exist, one that other machines can reach takes `RUNUT_BEHIND_PROXY=true`.',
    expected: 'an IP address or a host name, such as 127.0.0.1',
    standard: '127.0.0.1',
  }),
  RUNUT_BEHIND_PROXY: yesOrNo.default(false).register(documented, {
    description: 'States that something in front of Runut, such as a proxy with accounts, decides who may reach it.',
    expected: 'true or false',
    standard: 'false',
  }),
  ALLOWED_HOSTS: hostList.default([]).register(documented, {
    description:
      'Further names that requests may call this server by (`Host` and `Origin` headers), separated by commas; without a port any port fits. This machine’s own names are always allowed.',
    expected: 'names with or without a port, separated by commas, such as runut.kota.go.id,localhost:5173',
    standard: 'none',
  }),
  DATA_DIR: z.string().default('.data').register(documented, {
    description: 'Folder of the embedded Neo4j: graph, password, lock. Relative to the project’s folder.',
    expected: 'a folder',
    standard: '.data',
  }),
  NEO4J_URI: z.string().refine(isNeo4jUri).optional().register(documented, {
    description:
      'A Neo4j 5.26 or newer of your own, a cluster (`neo4j://`) or Aura (`neo4j+s://`). When set, none is embedded.',
    expected: 'bolt://host:7687 or neo4j://host:7687 (also +s, +ssc), without user and password in it',
    standard: 'none: one is embedded',
  }),
  NEO4J_USER: z.string().optional().register(documented, {
    description: 'User of that Neo4j.',
    expected: 'a user name',
    standard: 'neo4j',
  }),
  NEO4J_PASSWORD: z.string().optional().register(documented, {
    description: 'Password of that Neo4j; needed with `NEO4J_URI`, and set but empty where its authentication is off.',
    expected: 'a password',
    standard: 'none',
  }),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z\d.-]{2,62}$/i)
    .optional()
    .register(documented, {
      description: 'Database in that Neo4j.',
      expected: 'a database name of 3 to 63 letters, digits, dots and dashes',
      standard: 'neo4j',
    }),
  NEO4J_HEAP: memory(256).default('1g').register(documented, {
    description: 'Largest Java heap of the embedded Neo4j; the largest import (20,000 rows) needs the standard one.',
    expected: 'a size of at least 256m, such as 512m or 4g',
    standard: '1g',
  }),
  NEO4J_PAGECACHE: memory(16).default('128m').register(documented, {
    description: 'Page cache of the embedded Neo4j; best as large as the graph on disk.',
    expected: 'a size of at least 16m, such as 128m or 2g',
    standard: '128m',
  }),
  ANSWER_MEMORY: memoryOrNone.default(64 * 2 ** 20).register(documented, {
    description:
      'About how much memory this server may take to remember answers of questions for as long as the graph does not change; 0 remembers none.',
    expected: 'a size of at least 1m, such as 64m or 1g, or 0',
    standard: '64m',
  }),
  SAMPLE: yesOrNo.default(true).register(documented, {
    description: 'Loads the sample city into an embedded graph when it is new; never into a Neo4j of your own.',
    expected: 'true or false',
    standard: 'true',
  }),
  LOG_LEVEL: z
    .enum(LOG_LEVELS)
    .default('info')
    .register(documented, {
      description: 'Least grave messages to log; `debug` also shows where an error at start comes from.',
      expected: `one of ${LOG_LEVELS.join(', ')}`,
      standard: 'info',
    }),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development').register(documented, {
    description: 'In production, field suggestions are off.',
    expected: 'development, production or test',
    standard: 'development',
  }),
});

export type Variables = z.output<typeof variables>;
export type VariableName = keyof Variables;

/** Carries the tests' own Neo4j to them; servers that tests start inherit it. */
export const TEST_VARIABLE = 'RUNUT_TEST_NEO4J';
