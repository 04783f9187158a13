import { resolve } from 'node:path';
import { findProjectRoot } from '../database/embedded/project-root.js';
import { ConfigurationError } from './configuration-error.js';
import { isLoopback } from './loopback.js';
import { documented, TEST_VARIABLE, variables, type VariableName, type Variables } from './variables.js';

/** A Neo4j that somebody else runs; an empty password means that its authentication is off. */
export interface GivenNeo4j {
  readonly kind: 'given';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A Neo4j that this server starts and stops; `sample`: load the sample city when the graph is new. */
export interface EmbeddedNeo4jSettings {
  readonly kind: 'embedded';
  readonly heap: string;
  readonly pageCache: string;
  readonly sample: boolean;
}

export interface Configuration {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** In lower case, `name` or `name:port`. */
  readonly allowedHosts: readonly string[];
  /** Absolute. */
  readonly dataDir: string;
  readonly neo4j: GivenNeo4j | EmbeddedNeo4jSettings;
  /** In bytes; 0 when no answers are remembered. */
  readonly answerMemory: number;
  readonly logLevel: Variables['LOG_LEVEL'];
  readonly environment: Variables['NODE_ENV'];
}

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'RUNUT_';
const SHOWN_CHARACTERS = 80;

/**
 * Reads and checks the environment. A variable that is empty counts as not set, but for NEO4J_PASSWORD.
 *
 * @throws ConfigurationError that names every wrong variable
 */
export function readConfiguration(environment: Environment): Configuration {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => value !== '' || name === 'NEO4J_PASSWORD'),
  );
  const parsed = variables.safeParse(given);
  const faults = unknownVariables(given);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    faults.push(
      ...variableNames()
        .filter((name) => wrong.has(name))
        .map((name) => wrongValue(name, given[name])),
    );
    throw new ConfigurationError(faults);
  }
  faults.push(...contradictions(parsed.data));
  if (faults.length > 0) throw new ConfigurationError(faults);
  return configurationOf(parsed.data);
}

/** The table of docs/configuration.md: one Markdown row for each variable, in the order of their declaration. */
export function describeConfiguration(): string {
  const rows = variableNames().map((name) => {
    const about = documented.get(variables.shape[name]);
    if (about === undefined) throw new Error(`${name} is declared without documentation.`);
    return `| \`${name}\` | ${about.description} | ${about.expected} | ${about.standard} |`;
  });
  return ['| variable | meaning | expected | when not set |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function variableNames(): VariableName[] {
  return variables.keyof().options;
}

function unknownVariables(given: Environment): string[] {
  const known: readonly string[] = [...variableNames(), TEST_VARIABLE];
  const ours = known.filter((name) => name.startsWith(PREFIX) && name !== TEST_VARIABLE).join(', ');
  return Object.keys(given)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name))
    .map((name) => `${name} is not a variable of Runut, which knows ${ours}: correct its name or unset it.`);
}

function wrongValue(name: VariableName, value: string | undefined): string {
  const expected = documented.get(variables.shape[name])?.expected ?? 'another value';
  return `${name} is ${shown(name, value)}: expected ${expected}.`;
}

/** A password is never shown, nor an address that may hold one. */
function shown(name: VariableName, value = ''): string {
  if (name === 'NEO4J_PASSWORD' || (name === 'NEO4J_URI' && value.includes('@')))
    return 'wrong (its value is not shown)';
  const cut = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
  return JSON.stringify(cut);
}

/** Values that are right by themselves and wrong together. */
function contradictions(values: Variables): string[] {
  const faults: string[] = [];
  if (!isLoopback(values.HOST) && !values.RUNUT_BEHIND_PROXY) {
    faults.push(
      `HOST is ${JSON.stringify(values.HOST)}, which other machines can reach, and there are no accounts yet: expected ` +
        'a loopback address such as 127.0.0.1, or RUNUT_BEHIND_PROXY=true when something in front decides who may reach it.',
    );
  }
  if (values.NEO4J_URI === undefined) {
    for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const) {
      if (values[name] !== undefined) {
        faults.push(
          `${name} is set without NEO4J_URI, so it has no Neo4j to apply to: set NEO4J_URI too, or unset ${name}.`,
        );
      }
    }
  } else if (values.NEO4J_PASSWORD === undefined) {
    faults.push(
      'NEO4J_PASSWORD is not set: expected the password of the Neo4j at NEO4J_URI (empty where its authentication is off).',
    );
  }
  return faults;
}

function configurationOf(values: Variables): Configuration {
  return {
    host: values.HOST,
    port: values.PORT,
    allowedHosts: values.ALLOWED_HOSTS,
    dataDir: resolve(findProjectRoot(), values.DATA_DIR),
    neo4j:
      values.NEO4J_URI === undefined
        ? { kind: 'embedded', heap: values.NEO4J_HEAP, pageCache: values.NEO4J_PAGECACHE, sample: values.SAMPLE }
        : {
            kind: 'given',
            uri: values.NEO4J_URI,
            user: values.NEO4J_USER ?? 'neo4j',
            password: values.NEO4J_PASSWORD ?? '',
            database: values.NEO4J_DATABASE ?? 'neo4j',
          },
    answerMemory: values.ANSWER_MEMORY,
    logLevel: values.LOG_LEVEL,
    environment: values.NODE_ENV,
  };
}
