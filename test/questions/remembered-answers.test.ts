import { Record } from 'neo4j-driver';
import { Database, type Row, type Statement } from '../../src/database/database.js';
import { RememberedAnswers } from '../../src/database/remembered-answers.js';
import { RandomSource } from '../oracle/random-source.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, testConnection, type TestServer } from '../support/server.js';

let servers: [TestServer, TestServer];
beforeAll(async () => {
  servers = [await startServer(), await startServer()];
});
afterAll(async () => {
  for (const server of servers) await server.close();
});

const run = (text: string, parameters = {}): Promise<unknown> =>
  servers[0].database.write((transaction) => transaction.run({ text: `CYPHER 5 ${text}`, parameters }));

/** As if the last change were so long ago that what it changed is all there to be seen. */
const settle = (): Promise<unknown> =>
  run("MATCH (feed:Feed {id: 'feed'}) SET feed.changedAt = feed.changedAt - 20000");

beforeEach(async () => {
  await run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await new GraphBuilder(servers[0])
    .item('Organization', 'DINAS')
    .item('Application', 'A')
    .item('Application', 'B')
    .item('Service', 'LYN')
    .inPlan('R')
    .item('Mission', 'M')
    .item('Mission', 'N')
    .link('A', 'SERVES', 'LYN')
    .link('LYN', 'SUPPORTS', 'M')
    .build();
});

const reached = async (server: TestServer = servers[0], about = 'A'): Promise<string[]> => {
  const { trace } = await server.data(
    'query ($from: Ref!) { trace(from: [$from], kinds: [Mission]) { reached { nodes { item { code } } } } }',
    { from: about },
  );
  return trace.reached.nodes.map(({ item }: any) => item.code).sort();
};

/** It asks how far the graph is, and nothing else. */
const asksMoment = ({ text }: Statement): boolean => text.endsWith('RETURN moment');
/** What was sent: for the moment of the graph, or for an answer. */
const sent = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await servers[0].statements(work)).map((statement) => (asksMoment(statement) ? 'moment' : 'answer'));

/** A change past Runut, which moves no position: what is read anew shows it, what is remembered does not. */
const changePastRunut = (): Promise<unknown> => run("MATCH (:Service {code: 'LYN'})-[link:SUPPORTS]->() DELETE link");

it('answers from memory while the graph stays as it is, and asks for its moment alone', async () => {
  await settle();
  expect(await reached()).toEqual(['M']);
  await changePastRunut();
  expect(await sent(async () => expect(await reached()).toEqual(['M']))).toEqual(['moment']);
});

it('answers anew at once when something changed, through whichever server', async () => {
  await settle();
  const [first, second] = servers;
  expect([await reached(first), await reached(second)]).toEqual([['M'], ['M']]);
  await second.data('mutation { link(input: { type: SUPPORTS, from: "LYN", to: "R/N" }) { position } }');
  expect([await reached(first), await reached(second)]).toEqual([
    ['M', 'N'],
    ['M', 'N'],
  ]);
  await first.data('mutation { deleteService(ref: "LYN", cascade: true) { position } }');
  expect([await reached(first), await reached(second)]).toEqual([[], []]);
});

it('remembers no answer about what has just changed: it may hold a part of the change only', async () => {
  expect(await sent(() => reached())).toEqual(['answer']);
  expect(await sent(() => reached())).toEqual(['answer']);
  await changePastRunut();
  expect(await reached()).toEqual([]);
});

it('knows an older graph that was restored and changed anew by the time of its last change', async () => {
  await settle();
  expect(await reached()).toEqual(['M']);
  await changePastRunut();
  await run("MATCH (feed:Feed {id: 'feed'}) SET feed.changedAt = feed.changedAt + 1");
  expect(await reached()).toEqual([]);
});

it('knows a change by a program that leaves no time of it', async () => {
  await settle();
  expect(await reached()).toEqual(['M']);
  await changePastRunut();
  await run("MATCH (feed:Feed {id: 'feed'}) SET feed.position = feed.position + 1");
  expect(await reached()).toEqual([]);
});

it('remembers nothing of a graph whose last change has no time', async () => {
  await run("MATCH (feed:Feed {id: 'feed'}) REMOVE feed.changedAt");
  await reached();
  expect(await sent(() => reached())).toEqual(['answer']);
});

it('keeps apart what was asked about something else', async () => {
  await settle();
  expect(await reached(servers[0], 'A')).toEqual(['M']);
  expect(await reached(servers[0], 'B')).toEqual([]);
  expect(await reached(servers[0], 'A')).toEqual(['M']);
});

describe('memory', () => {
  const statement = (size: number): Statement => ({
    text: 'CYPHER 5\nRETURN $size AS size, [one IN range(1, toInteger($size)) | one] AS numbers',
    parameters: { size },
  });
  const asked = async (bytes: number, sizes: readonly number[]): Promise<unknown[]> => {
    const database = new Database(testConnection(), bytes);
    const fromMemory: boolean[] = [];
    for (const size of sizes) {
      const heard: Statement[] = [];
      const stop = database.listen((one) => heard.push(one));
      const [row] = await database.ask(statement(size));
      stop();
      expect(row?.get('numbers')).toHaveLength(size);
      fromMemory.push(heard.every(asksMoment));
    }
    await database.close();
    return fromMemory;
  };

  it('forgets what was asked longest ago when it is full, and keeps no answer that would fill it alone', async () => {
    await settle();
    expect(await asked(100_000, [100, 200, 100, 200])).toEqual([false, false, true, true]);
    expect(await asked(10_000, [200, 201, 202, 203, 204, 205, 200])).toEqual(Array(7).fill(false));
    expect(await asked(10_000, [1_000, 1_000])).toEqual([false, false]);
  });

  it('hands out answers that nobody can change, not even before they are remembered', async () => {
    const [row] = await servers[0].database.ask(statement(3));
    const numbers = (row?.get('numbers') ?? []) as number[];
    expect(() => numbers.push(4)).toThrow(TypeError);
  });

  it('can be turned off', async () => {
    await settle();
    expect(await asked(0, [100, 100])).toEqual([false, false]);
  });
});

const QUESTIONS = `query ($ref: Ref!) {
  trace(from: [$ref], kinds: [Mission]) {
    exhaustive position reached { nodes { item { code } distance basis } } absences { kind reason }
  }
  impact(of: [$ref]) { position hit { nodes { item { code } state } } }
  traceMatrix(rows: { kind: Application }, columns: { kind: Mission }) { position cells { row { code } column { code } distance } }
  coverage(rules: ["application-without-service", "mission-unsupported"]) { position satisfied population }
  graphView(roots: [$ref], depth: 2) { position nodes { item { code } } edges { types } }
}`;

it('two servers tell the same as one that remembers nothing, whatever changes between their answers', async () => {
  const random = new RandomSource(7);
  const plain = servers[1];
  Object.assign(plain.database, { ask: (statement: Statement) => plain.database.read(statement) });
  const codes = ['A', 'B', 'LYN', 'R/M', 'R/N'];
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  let remembered = 0;
  servers[0].database.listen((statement) => (remembered += asksMoment(statement) ? 1 : 0));
  for (let step = 0; step < 40; step += 1) {
    if (random.fraction() < 0.5) {
      const change = pick([
        'mutation { link(input: { type: SERVES, from: "A", to: "LYN" }) { position } }',
        'mutation { link(input: { type: SERVES, from: "B", to: "LYN" }) { position } }',
        'mutation { link(input: { type: SUPPORTS, from: "LYN", to: "R/N" }) { position } }',
        'mutation { updateApplication(ref: "A", input: { phase: RETIRED }) { position } }',
        'mutation { updateApplication(ref: "A", input: { phase: ACTIVE }) { position } }',
        'mutation { updateService(ref: "LYN", input: { description: "x" }) { position } }',
      ]);
      await pick(servers).ask(change);
      await settle();
    }
    const ref = pick(codes);
    const told = await servers[0].ask(QUESTIONS, { ref });
    expect(told).toEqual(await plain.ask(QUESTIONS, { ref }));
  }
  expect(remembered).toBeGreaterThan(20);
});

it('asks for the moment once for all who wait for it', async () => {
  await settle();
  const { database } = servers[0];
  const question = { text: 'CYPHER 5\nRETURN 1 AS one', parameters: {} };
  await database.ask(question);
  const asked = await sent(() => Promise.all(Array.from({ length: 16 }, () => database.ask(question))));
  // The first asks at once, the others together.
  expect(asked).toEqual(['moment', 'moment']);
});

describe('a moment that others wait for', () => {
  const QUESTION: Statement = { text: 'CYPHER 5\nRETURN 1', parameters: {} };
  const rowAt = (moment: number): Row[] => [
    new Record(['moment', 'isSettled', 'answer'], [moment, true, `at ${moment}`]),
  ];
  const answerOf = async (asked: Promise<readonly Row[]>): Promise<unknown> => (await asked)[0]?.get('answer');

  it('is not for those who ask when it is being read: the graph may have changed since that began', async () => {
    let now = 1;
    const held: (() => void)[] = [];
    const answers = new RememberedAnswers(1_000_000, (statement) => {
      const rows = rowAt(now);
      return asksMoment(statement) ? new Promise((resolve) => held.push(() => resolve(rows))) : Promise.resolve(rows);
    });
    expect(await answerOf(answers.ask(QUESTION))).toBe('at 1');
    const early = answers.ask(QUESTION);
    now = 2;
    const late = answers.ask(QUESTION);
    held.shift()?.();
    expect(await answerOf(early)).toBe('at 1');
    await new Promise((resolve) => setTimeout(resolve, 50));
    held.shift()?.();
    expect(await answerOf(late)).toBe('at 2');
  });

  it('is not waited for when it does not come', async () => {
    let hangs = false;
    const answers = new RememberedAnswers(1_000_000, (statement) => {
      const isHanging = hangs && asksMoment(statement);
      hangs = false;
      return isHanging ? new Promise(() => undefined) : Promise.resolve(rowAt(1));
    });
    await answers.ask(QUESTION);
    hangs = true;
    void answers.ask(QUESTION);
    expect(await answerOf(answers.ask(QUESTION))).toBe('at 1');
    // Nor is the one behind it.
    expect(await answerOf(answers.ask(QUESTION))).toBe('at 1');
  });

  it('fails those who wait for it, and nobody after them', async () => {
    let fails = false;
    const answers = new RememberedAnswers(1_000_000, (statement) =>
      fails && asksMoment(statement) ? Promise.reject(new Error('away')) : Promise.resolve(rowAt(1)),
    );
    await answers.ask(QUESTION);
    fails = true;
    await expect(answers.ask(QUESTION)).rejects.toThrow('away');
    fails = false;
    expect(await answerOf(answers.ask(QUESTION))).toBe('at 1');
  });
});
