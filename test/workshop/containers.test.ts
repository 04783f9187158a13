import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** Runs the command of HEALTHCHECK; resolves to its exit code. */
const health = async (port: number): Promise<unknown> => {
  const command = /CMD (\[.*\])$/.exec(all('HEALTHCHECK')[0] ?? '')?.[1] ?? '[]';
  const [program, ...args] = JSON.parse(command) as string[];
  expect(program).toBe('node');
  const check = spawn(process.execPath, args, { env: { PORT: String(port) }, stdio: 'ignore' });
  const [code]: unknown[] = await once(check, 'close');
  return code;
};

describe('the Dockerfile', () => {
  it('builds on pinned images and copies only what exists', () => {
    for (const from of all('FROM')) expect(from).toMatch(/^node:20\.\d+\.\d+-\w+-slim( AS \w+)?$/);
    const copied = all('COPY')
      .filter((one) => !one.includes('--from'))
      .flatMap((one) => one.split(' ').slice(0, -1));
    for (const source of copied)
      expect([source, existsSync(new URL(`../../${source}`, import.meta.url))]).toEqual([source, true]);
    // What is not let in by .dockerignore cannot be copied, and nothing else has to be sent to the engine.
    const letIn = text('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(letIn.toSorted()).toEqual(['*', ...copied.map((source) => `!${source}`)].toSorted());
  });

  it('runs as a user without rights, with a health check of its own', () => {
    expect(all('USER')).toEqual(['node']);
    expect(instructions.findIndex(([word]) => word === 'USER')).toBeGreaterThan(
      instructions.findLastIndex(([word]) => word === 'COPY'),
    );
    expect(all('CMD').at(-1)).toContain('dist/main.js');
  });

  it('is healthy while the server on PORT is ready, asked by its own name, and not otherwise', async () => {
    const asked: unknown[] = [];
    let status = 200;
    const listener = createServer((request, response) => {
      asked.push([request.method, request.url, request.headers.host]);
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
    await once(listener.listen(0, '127.0.0.1'), 'listening');
    const { port } = listener.address() as AddressInfo;
    expect(await health(port)).toBe(0);
    expect(asked).toEqual([['GET', '/health/ready', `127.0.0.1:${port}`]]);
    status = 503;
    expect(await health(port)).toBe(1);
    listener.closeAllConnections();
    await once(listener.close(), 'close');
    expect(await health(port)).toBe(1);
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

  it('sets only what the embedded Neo4j is set to as well, by names that Neo4j knows', () => {
    const embedded = [...text('neo4j/conf/neo4j.conf').matchAll(/^([a-z_.]+)=/gm)].map(([, name]) => name);
    const settings = Object.keys(neo4j.environment)
      .filter((name) => name !== 'NEO4J_AUTH')
      .map((name) =>
        name
          .replace(/^NEO4J_/, '')
          .replaceAll('__', ' ')
          .replaceAll('_', '.')
          .replaceAll(' ', '_'),
      );
    for (const setting of settings) expect(embedded).toContain(setting);
  });

  it('gives Neo4j the memory that the embedded one has', () => {
    const { NEO4J_server_memory_heap_max__size: heap, NEO4J_server_memory_pagecache_size: pageCache } =
      neo4j.environment;
    expect(readConfiguration({}).neo4j).toMatchObject({ heap: filled(heap ?? ''), pageCache: filled(pageCache ?? '') });
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
