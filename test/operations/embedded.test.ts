import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRunningNeo4j } from '../../src/database/embedded/connection-file.js';
import { identify, isRunning } from '../../src/database/embedded/process-identity.js';
import { startEmbedded, type EmbeddedNeo4j } from '../../src/database/embedded/start-embedded.js';
import { startEmbeddingServer, type EmbeddingServer } from './fixtures/embedding-server.js';
import { runCypher } from './fixtures/run-cypher.js';

const OWNER_ONLY = 0o600;

function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'runut embedded ä-')));
}

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

describe('the life of a data folder', () => {
  const dataDir = newFolder();
  let server: EmbeddingServer;
  let neo4j: EmbeddedNeo4j;

  beforeAll(async () => {
    server = await startEmbeddingServer(dataDir, 'stay');
  });

  afterAll(async () => {
    await neo4j.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('tells the command line where the running Neo4j is', async () => {
    expect(findRunningNeo4j(dataDir)).toMatchObject({
      uri: server.uri,
      user: 'neo4j',
      server: { pid: server.process.pid },
    });
    expect(await runCypher(server, 'CREATE (n:Kept {name: "layanan"}) RETURN n.name')).toEqual(['layanan']);
  });

  it('keeps what opens the graph from everybody but its owner', () => {
    for (const file of ['neo4j-connection.json', 'neo4j-password', 'server.lock', 'neo4j-process.json']) {
      expect([file, modeOf(join(dataDir, file))]).toEqual([file, OWNER_ONLY]);
    }
  });

  it('refuses a second start on it at once, naming the process that holds it', async () => {
    const begun = Date.now();
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'FOLDER_IN_USE',
      message: expect.stringContaining(`process ${server.process.pid}`),
    });
    expect(Date.now() - begun).toBeLessThan(1_000);
    expect(identify(server.pid)).toBeDefined();
  });

  it('after kill -9 of the server, ends the orphan it left and no other process, and finds the data', async () => {
    const decoys = ['/somewhere/else/neo4j', `${dataDir}-2/neo4j`].map((home) =>
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--home-dir=${home}`], { stdio: 'ignore' }),
    );
    server.process.kill('SIGKILL');
    await once(server.process, 'exit');
    expect(identify(server.pid)).toBeDefined();
    expect(findRunningNeo4j(dataDir)).toBeUndefined();

    const progress: string[] = [];
    neo4j = await startEmbedded({ dataDir, onProgress: (line) => progress.push(line) });

    expect(progress[0]).toContain(`process ${server.pid}`);
    expect(identify(server.pid)).toBeUndefined();
    expect(decoys.map((decoy) => decoy.pid !== undefined && identify(decoy.pid) !== undefined)).toEqual([true, true]);
    expect(await runCypher(neo4j, 'MATCH (n:Kept) RETURN n.name')).toEqual(['layanan']);
    decoys.forEach((decoy) => decoy.kill());
  });

  it('tells when Java is killed, and starts again with the data', async () => {
    process.kill(neo4j.pid, 'SIGKILL');
    expect(await neo4j.exited).toEqual({ code: null, signal: 'SIGKILL', asked: false });
    expect(existsSync(join(dataDir, 'neo4j-connection.json'))).toBe(false);
    await neo4j.stop();

    neo4j = await startEmbedded({ dataDir });
    expect(neo4j.isNew).toBe(false);
    expect(await runCypher(neo4j, 'MATCH (n:Kept) RETURN n.name')).toEqual(['layanan']);
  });

  it('is free again after a stop, and says nothing of a Neo4j any more', async () => {
    await Promise.all([neo4j.stop(), neo4j.stop()]);
    expect(await neo4j.exited).toMatchObject({ asked: true });
    expect(identify(neo4j.pid)).toBeUndefined();
    for (const file of ['neo4j-connection.json', 'server.lock', 'neo4j-process.json']) {
      expect([file, existsSync(join(dataDir, file))]).toEqual([file, false]);
    }
  });
});

describe('a Neo4j ends with its server', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = newFolder();
  });

  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('that exits, here by an error that nobody caught', async () => {
    const server = await startEmbeddingServer(dataDir, 'throw');
    await once(server.process, 'exit');
    expect(identify(server.pid)).toBeUndefined();
    expect(existsSync(join(dataDir, 'server.lock'))).toBe(false);
  });

  it('that is killed outright, where a watcher was asked for, as test runs do', async () => {
    const server = await startEmbeddingServer(dataDir, 'watched');
    const java = identify(server.pid);
    expect(java).toBeDefined();
    server.process.kill('SIGKILL');
    await once(server.process, 'exit');
    for (let waited = 0; java !== undefined && isRunning(java) && waited < 3_000; waited += 50) await sleep(50);
    expect(identify(server.pid)).toBeUndefined();
  });
});

describe('a start that cannot succeed leaves nothing behind', () => {
  const dataDir = newFolder();
  const javaHome = process.env['JAVA_HOME'];

  afterEach(() => {
    if (javaHome === undefined) delete process.env['JAVA_HOME'];
    else process.env['JAVA_HOME'] = javaHome;
    expect(existsSync(join(dataDir, 'server.lock'))).toBe(false);
  });

  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(startEmbedded({ dataDir, port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(String(port)),
    });
    other.close();
  });

  it('when there is no Java', async () => {
    process.env['JAVA_HOME'] = '/nowhere';
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining('17 or 21'),
    });
  });

  it('when Java refuses, with what it said', async () => {
    await expect(startEmbedded({ dataDir, heap: '900000g' })).rejects.toMatchObject({
      code: 'MEMORY',
      message: expect.stringContaining('NEO4J_HEAP'),
    });
  });

  it('when the data folder is a file', async () => {
    await expect(startEmbedded({ dataDir: join(process.cwd(), 'package.json') })).rejects.toMatchObject({
      code: 'FOLDER_UNUSABLE',
    });
  });
});
