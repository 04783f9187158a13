import { Worker } from 'node:worker_threads';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../../src/database/database.js';
import { Relay } from '../support/relay.js';
import { startServer, testConnection, type TestServer } from '../support/server.js';

/** The real Neo4j behind a relay that fails on demand. */
const POOL = 50;
const TOLD_WITHIN_MS = 2_000;
const BACK_WITHIN_MS = 3_000;
/** Neo4j's keep-alive: 3 probes, a second apart. */
const SILENT_CONNECTION_MS = 5_000;

/** Burns so many rows; 20 million take some seconds, one point read 1 ms. */
const slow = (rows: number) => ({
  text: 'CYPHER 5 UNWIND range(1, $rows) AS i WITH i WHERE i % 7 = 3 RETURN sum(sqrt(i)) AS sum',
  parameters: { rows },
});
const point = { text: 'CYPHER 5 RETURN 1 AS one', parameters: {} };

let server: TestServer;
let relay: Relay;
let database: Database;
beforeAll(async () => {
  relay = await Relay.before(testConnection());
  server = await startServer(undefined, relay.connection);
  ({ database } = server);
});
afterAll(async () => {
  await server.close();
  await relay.close();
});
beforeEach(async () => {
  await relay.resume();
  // Nobody's first statement is measured.
  await Promise.all(Array.from({ length: POOL }, () => database.read(point).catch(() => undefined)));
});

const write = (code: string, run: Database = database) =>
  run.write((transaction) =>
    transaction.run({ text: 'CYPHER 5 CREATE (m:Mark {code: $code}) RETURN m.code', parameters: { code } }),
  );
const marks = async (code: string): Promise<unknown> => {
  const text = 'CYPHER 5 MATCH (m:Mark {code: $code}) RETURN count(m) AS marks';
  const [row] = await database.read({ text, parameters: { code } });
  return row?.get('marks');
};

/** @returns the code of the error, and how long it took, in ms */
const told = async (work: Promise<unknown>): Promise<{ code: unknown; ms: number }> => {
  const begun = performance.now();
  const code = await work.then(
    () => 'ANSWERED',
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );
  return { code, ms: performance.now() - begun };
};
const expectUnavailable = ({ code, ms }: { code: unknown; ms: number }): void => {
  expect(code).toBe('UNAVAILABLE');
  expect(ms).toBeLessThan(TOLD_WITHIN_MS);
};

/** Asks over HTTP; the code of the first error, and how long it took. */
const asked = async (query: string): Promise<{ code: unknown; ms: number }> => {
  const begun = performance.now();
  const { errors } = await server.ask(query);
  return { code: errors?.[0]?.extensions['code'] ?? 'ANSWERED', ms: performance.now() - begun };
};
const READ = '{ applications(first: 1) { nodes { id } } }';
const mutation = (code: string): string =>
  `mutation { createApplication(input: { code: "${code}", name: "Outage" }) { item { id } } }`;

const health = async (path: 'live' | 'ready'): Promise<{ status: number; body: any; ms: number }> => {
  const begun = performance.now();
  const response = await fetch(server.url.replace('/graphql', `/health/${path}`));
  return { status: response.status, body: await response.json(), ms: performance.now() - begun };
};

/** Everything works again, and as many connections at once as the pool has. */
const expectWhole = async (): Promise<void> => {
  const begun = performance.now();
  while ((await asked(READ)).code !== 'ANSWERED' && performance.now() - begun < BACK_WITHIN_MS);
  await write('whole');
  await Promise.all(Array.from({ length: POOL + 10 }, () => database.read(point)));
  expect(performance.now() - begun).toBeLessThan(BACK_WITHIN_MS);
};

describe('a database that refuses', () => {
  it('is told to whoever reads or writes, and is back without a restart', async () => {
    await relay.refuse();
    for (const answer of [await asked(READ), await asked(mutation('APP-REFUSED'))]) expectUnavailable(answer);
    expect(await health('live')).toMatchObject({ status: 200 });
    const ready = await health('ready');
    expect(ready).toMatchObject({ status: 503, body: { status: 'unavailable', database: { failure: 'UNREACHABLE' } } });
    expect(Date.parse(ready.body.database.since)).toBeLessThanOrEqual(Date.now());
    await relay.resume();
    await expectWhole();
    expect(await health('ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  it('and that was only started anew is not noticed: old connections are replaced unseen', async () => {
    await Promise.all(Array.from({ length: 5 }, () => database.read(point)));
    relay.cutAll();
    expect((await asked(READ)).code).toBe('ANSWERED');
    relay.cutAll();
    await write('anew');
  });
});

describe('a database that falls silent', () => {
  it('in the middle of more statements than the pool has connections: each asker is told, and the pool is whole', async () => {
    const begunBefore = [1, 2, 3].map(() => told(database.read(slow(200_000_000))));
    await sleep(200);
    relay.fallSilent();
    const fellAt = performance.now();
    const begunAfter = Array.from({ length: POOL + 10 }, () => told(database.read(point)));
    const transaction = told(write('late'));
    const overHttp = [asked(READ), asked(mutation('APP-LATE'))];
    const answers = await Promise.all([...begunBefore, ...begunAfter, transaction, ...overHttp]);
    expect(performance.now() - fellAt).toBeLessThan(TOLD_WITHIN_MS);
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'UNAVAILABLE'));
    for (const answer of [await asked(READ), await asked(mutation('APP-SILENT'))]) expectUnavailable(answer);
    expect(await health('live')).toMatchObject({ status: 200 });
    const ready = await health('ready');
    expect(ready).toMatchObject({ status: 503, body: { database: { failure: 'SILENT' } } });
    expect(ready.ms).toBeLessThan(1_000);
    await relay.resume();
    await expectWhole();
    // Whoever was told that it failed finds nothing written behind his back.
    expect(await marks('late')).toBe(0);
  });

  it.each(['toServer', 'toClient'] as const)('in one direction only, %s, is noticed as well', async (direction) => {
    relay.fallSilent(direction);
    expectUnavailable(await asked(READ));
    await relay.resume();
    await expectWhole();
  });

  it('for 0.3 s is not noticed', async () => {
    const statement = told(database.read(slow(10_000_000)));
    await sleep(50);
    relay.fallSilent();
    const meanwhile = asked(READ);
    await sleep(300);
    await relay.resume();
    expect((await meanwhile).code).toBe('ANSWERED');
    expect((await statement).code).toBe('ANSWERED');
  });

  it('on some connections only costs the askers on these, and the pool nothing', async () => {
    const carriers = new Set<number>();
    relay.onClientData = (chunk, { number }) => {
      if (chunk.includes('UNWIND range')) carriers.add(number);
    };
    const statements = [1, 2].map(() => told(database.read(slow(20_000_000))));
    await sleep(150);
    relay.onClientData = undefined;
    const [unlucky] = carriers;
    relay.silence(({ number }) => number === unlucky);
    const outcomes = await Promise.all(statements);
    for (const { ms } of outcomes) expect(ms).toBeLessThan(SILENT_CONNECTION_MS);
    expect(new Set(outcomes.map(({ code }) => code))).toEqual(new Set(['ANSWERED', 'UNAVAILABLE']));
    // Twice as often as the pool is large: no connection that is still silent is waited for more than once.
    for (let i = 0; i < 2 * POOL; i += 1) await database.read(point).catch(() => undefined);
    await relay.resume();
    await expectWhole();
  });
});

describe('a transaction whose asker was told', () => {
  it('is not begun again, nor gone on with', async () => {
    let runs = 0;
    const outcome = told(
      database.write(async (transaction) => {
        runs += 1;
        await transaction.run(point);
        relay.fallSilent();
        await sleep(2_500);
        await transaction.run(point);
      }),
    );
    expectUnavailable(await outcome);
    await relay.resume();
    await sleep(4_000);
    expect(runs).toBe(1);
  });

  it('is begun again while somebody still waits: the connection broke at the commit', async () => {
    let isCut = false;
    let runs = 0;
    await database.write(async (transaction) => {
      runs += 1;
      await transaction.run(point);
      relay.onServerData = (_, connection) => {
        if (!isCut) connection.cut();
        isCut = true;
      };
    });
    relay.onServerData = undefined;
    expect({ isCut, runs }).toEqual({ isCut: true, runs: 2 });
  });
});

describe('a healthy database', () => {
  it('may think for longer than silence lasts, while both processors are busy', async () => {
    const workers = [1, 2].map(() => new Worker('for (;;) Math.sqrt(2)', { eval: true }));
    const begun = performance.now();
    try {
      const busy = Array.from({ length: 8 }, () => told(database.read(slow(12_000_000))));
      expect((await Promise.all(busy)).map(({ code }) => code)).toEqual(busy.map(() => 'ANSWERED'));
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
    expect(performance.now() - begun).toBeGreaterThan(2_000);
  });

  it('settles a deadlock by itself', async () => {
    const lock = (code: string) => ({
      text: 'CYPHER 5 MERGE (m:Mark {code: $code}) SET m.at = 1',
      parameters: { code },
    });
    await write('left');
    await write('right');
    const both = async (first: string, second: string) =>
      database.write(async (transaction) => {
        await transaction.run(lock(first));
        await sleep(100);
        await transaction.run(lock(second));
      });
    await Promise.all([both('left', 'right'), both('right', 'left')]);
  });

  it('is sent nothing while nobody waits, and nothing besides short statements', async () => {
    const { accepted } = relay;
    let chunks = 0;
    relay.onClientData = () => (chunks += 1);
    await sleep(1_000);
    expect(chunks).toBe(0);
    for (let i = 0; i < 200; i += 1) await database.read(point);
    relay.onClientData = undefined;
    expect(relay.accepted).toBe(accepted);
  });
});
