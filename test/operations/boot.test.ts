import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testConnection } from '../support/server.js';

/** `npm start` and `runut` as a person runs them: real processes, a real embedded Neo4j in a folder of their own. */

const root = new URL('../../', import.meta.url).pathname;
const dataDir = mkdtempSync(join(tmpdir(), 'runut-boot-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  /** What went to stderr. */
  readonly errors: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves to the first line that matches. */
  says(pattern: RegExp): Promise<string>;
}

const run = (script: string, args: readonly string[], environment: Record<string, string>): Running => {
  const { NODE_OPTIONS: _, RUNUT_TEST_NEO4J: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { ...inherited, ...environment },
  });
  let [output, errors] = ['', ''];
  const watchers: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (stream === child.stderr) errors += chunk.toString();
      for (const watch of watchers) watch();
    });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output, errors })));
  return {
    child,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const line = output.split('\n').find((one) => pattern.test(one));
          if (line !== undefined) resolve(line);
        };
        watchers.push(look);
        look();
        void ended.then(({ code }) =>
          reject(new Error(`ended with ${code} before it said ${String(pattern)}:\n${output}`)),
        );
      }),
  };
};

const start = (environment: Record<string, string>): Running => run('scripts/start.mjs', [], environment);
const settings = { DATA_DIR: dataDir, PORT: '0' };
const javas = (): string[] => {
  const file = join(dataDir, 'neo4j-connection.json');
  try {
    return [readFileSync(file, 'utf8')];
  } catch {
    return [];
  }
};
const ask = async (line: string, query: string): Promise<{ data: Record<string, { totalCount: number }> }> => {
  const url = /http:\S+\/graphql/.exec(line)?.[0] ?? '';
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Record<string, { totalCount: number }> };
};

describe('npm start', () => {
  it('brings up the sample city, serves it, lets the command line in, refuses a second one, and stops in order', async () => {
    const server = start(settings);
    const loaded = await server.says(/Loaded the sample city/);
    expect(loaded).toMatch(/1\d{3} items/);
    const ready = await server.says(/Runut answers at/);
    const { data } = await ask(
      ready,
      '{ applications { totalCount } organizations { totalCount } networkAssets { totalCount } integrations { totalCount } }',
    );
    expect(data['applications']?.totalCount).toBeGreaterThanOrEqual(100);
    expect(data['organizations']?.totalCount).toBeGreaterThanOrEqual(37);
    expect(data['networkAssets']?.totalCount).toBeGreaterThanOrEqual(120);
    expect(data['integrations']?.totalCount).toBeGreaterThanOrEqual(80);
    expect(statSync(join(dataDir, 'neo4j-connection.json')).mode & 0o777).toBe(0o600);

    const traced = await run('bin/runut.js', ['trace', 'APP-0001', '--language', 'en'], settings).ended;
    expect(traced.code).toBe(0);
    expect(traced.output).toMatch(/APP-0001 SI-IJOL \(Application\)/);
    const wrong = await run('bin/runut.js', ['trace', 'APP-9999'], settings).ended;
    expect(wrong).toMatchObject({
      code: 1,
      output: expect.stringContaining('Tidak ada item dengan id atau kode APP-9999.'),
    });

    const second = await start(settings).ended;
    expect(second.code).toBe(1);
    expect(second.errors.trim().split('\n')).toHaveLength(1);
    expect(second.errors).toContain(dataDir);

    server.child.kill('SIGINT');
    expect((await server.ended).code).toBe(0);
    expect(javas()).toEqual([]);
  });

  it('finds its data again after kill -9, ends the orphan that it left, and loads no second sample', async () => {
    const killed = start(settings);
    await killed.says(/Runut answers at/);
    killed.child.kill('SIGKILL');
    await killed.ended.catch(() => undefined);
    const again = start(settings);
    await again.says(/Ending the Neo4j that a killed server left behind/);
    const ready = await again.says(/Runut answers at/);
    const { data } = await ask(ready, '{ applications { totalCount } missions { totalCount } }');
    expect(data['missions']?.totalCount).toBe(4);
    again.child.kill('SIGTERM');
    const { code, output } = await again.ended;
    expect(code).toBe(0);
    expect(output).not.toContain('Loaded the sample city');
  });
});

describe('npm start says in one line why it cannot', () => {
  const oneLine = async (environment: Record<string, string>, message: RegExp): Promise<void> => {
    const { code, errors } = await start({ ...settings, ...environment }).ended;
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toMatch(message);
  };

  it('a port that is taken', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await oneLine({ PORT: String(port) }, /Port \d+ on 127.0.0.1 is taken/);
    await new Promise((resolve) => other.close(resolve));
  });

  it('a variable that is wrong', () => oneLine({ PORT: 'http' }, /PORT is "http"/));

  it('an address that others can reach', () =>
    oneLine({ HOST: '0.0.0.0' }, /HOST is "0.0.0.0".*RUNUT_BEHIND_PROXY=true/));

  it('a Neo4j that is not there', () =>
    oneLine(
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
      /Neo4j at bolt:\/\/127.0.0.1:1 cannot be reached/,
    ));

  it('a Neo4j that refuses the password', () =>
    oneLine({ NEO4J_URI: testConnection().uri, NEO4J_PASSWORD: 'wrong' }, /refused user neo4j/));
});
