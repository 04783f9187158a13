import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describeConfiguration, readConfiguration } from '../../src/operations/configuration.js';
import { variables } from '../../src/operations/variables.js';

/** No Docker engine is needed: what both files say is held against what the program reads. */
const text = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

interface ComposeService {
  readonly image?: string;
  readonly environment: Record<string, string>;
  readonly ports?: string[];
  readonly volumes?: string[];
  readonly healthcheck?: { readonly test: string[] };
  readonly depends_on?: Record<string, { readonly condition: string }>;
}
const compose = parse(text('docker-compose.yml')) as {
  services: Record<'neo4j' | 'server', ComposeService>;
  volumes: Record<string, null>;
};
const { neo4j, server } = compose.services;

/** The Dockerfile's instructions, continued lines joined: `['ENV', 'A=1 B=2']`. */
const instructions = text('Dockerfile')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line): [string, string] => {
    const [word = '', ...rest] = line.trim().split(' ');
    return [word, rest.join(' ')];
  });
const all = (word: string): string[] => instructions.filter(([name]) => name === word).map(([, rest]) => rest);

const imageVariables = Object.fromEntries(
  all('ENV')
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);
/** Compose fills `${NAME:-default}` and `${NAME:?why}` from its environment. */
const filled = (value: string): string =>
  value.replace(/\$\{(\w+):-([^}]*)\}/g, '$2').replace(/\$\{(\w+):\?[^}]*\}/g, 'a-password');

describe('the Dockerfile', () => {
  it('builds on pinned images and copies only what exists', () => {
    for (const from of all('FROM')) expect(from).toMatch(/^node:20\.\d+\.\d+-\w+-slim( AS \w+)?$/);
    for (const copy of all('COPY').filter((one) => !one.includes('--from')))
      for (const source of copy.split(' ').slice(0, -1))
        expect(() => readFileSync(new URL(`../../${source}/../package.json`, import.meta.url)) ?? source).not.toThrow();
  });

  it('runs as a user without rights, with a health check of its own', () => {
    expect(all('USER')).toEqual(['node']);
    expect(instructions.findIndex(([word]) => word === 'USER')).toBeGreaterThan(
      instructions.findLastIndex(([word]) => word === 'COPY'),
    );
    const [check] = all('HEALTHCHECK');
    expect(check).toContain('/graphql');
    expect(check).toContain('process.env.PORT');
    expect(all('CMD').at(-1)).toContain('dist/main.js');
  });

  it('sets variables that the program knows, and exposes the port that it listens on', () => {
    for (const name of Object.keys(imageVariables)) expect(variables.keyof().options).toContain(name);
    expect(all('EXPOSE')).toEqual([imageVariables['PORT']]);
  });
});

describe('docker-compose.yml', () => {
  it('pins the Neo4j that Runut was built on, and waits until it is healthy', () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26\.\d+-community$/);
    const embedded = /<neo4j.version>([^<]+)</.exec(text('neo4j/pom.xml'))?.[1];
    expect(neo4j.image).toBe(`neo4j:${embedded}-community`);
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(server.depends_on?.['neo4j']?.condition).toBe('service_healthy');
  });

  it('keeps the graph in a volume, and publishes on this machine alone', () => {
    expect(neo4j.volumes).toContain('graph:/data');
    for (const volume of neo4j.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    expect(neo4j.ports).toBeUndefined();
    for (const port of server.ports ?? []) expect(filled(port)).toBe(`127.0.0.1:4000:${imageVariables['PORT']}`);
  });

  it('gives the server a configuration that it accepts', () => {
    const given = Object.fromEntries(Object.entries(server.environment).map(([name, value]) => [name, filled(value)]));
    const configuration = readConfiguration({ ...imageVariables, ...given });
    expect(configuration.neo4j).toMatchObject({
      kind: 'given',
      uri: 'bolt://neo4j:7687',
      user: 'neo4j',
      password: 'a-password',
    });
    expect(configuration.host).toBe('0.0.0.0');
    expect(configuration.allowedHosts).toContain('127.0.0.1:4000');
    expect(filled(neo4j.environment['NEO4J_AUTH'] ?? '')).toBe('neo4j/a-password');
  });
});

it('docs/configuration.md tells every variable', () => {
  expect(text('docs/configuration.md')).toContain(describeConfiguration());
});
