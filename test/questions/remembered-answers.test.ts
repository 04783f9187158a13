import type { Statement } from '../../src/database/database.js';
import { RandomSource } from '../oracle/random-source.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

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
  run("MATCH (feed:Feed {id: 'feed'}) SET feed.changedAt = feed.changedAt - 40000");

/** Of no other test: what an earlier one asked is known. */
let mark = 0;
beforeEach(async () => {
  mark += 1;
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

const TRACE = 'query ($from: Ref!) { trace(from: [$from], kinds: [Mission]) { reached { nodes { item { code } } } } }';
const reached = async (server: TestServer = servers[0], from = 'A'): Promise<string[]> => {
  const { trace } = await server.data(`${TRACE} # ${mark}`, { from });
  return trace.reached.nodes.map(({ item }: any) => item.code).sort();
};

/** It asks how far the graph is, and nothing else. */
const asksMoment = ({ text }: Statement): boolean => text.includes('AS isSettled');
/** What was sent: for the moment of the graph, or for an answer. */
const sent = async (work: () => Promise<unknown>, server: TestServer = servers[0]): Promise<string[]> =>
  (await server.statements(work)).map((statement) => (asksMoment(statement) ? 'moment' : 'answer'));

/** Asked twice, an answer is remembered. */
const twice = async <T>(ask: () => Promise<T>): Promise<T> => {
  await ask();
  return ask();
};

/** A change past Runut, which moves no position: what is read anew shows it, what is remembered does not. */
const changePastRunut = (): Promise<unknown> => run("MATCH (:Service {code: 'LYN'})-[link:SUPPORTS]->() DELETE link");

it('answers from memory while the graph stays as it is, and asks for its moment alone', async () => {
  await settle();
  expect(await sent(() => reached())).toEqual(['answer']);
  expect(await sent(() => reached())).toEqual(['moment', 'answer']);
  await changePastRunut();
  expect(await sent(async () => expect(await reached()).toEqual(['M']))).toEqual(['moment']);
});

it('tells from memory what it told anew, what it cost included', async () => {
  await settle();
  const [anew, again, remembered] = [
    await servers[0].ask(QUESTIONS, { ref: 'A' }),
    await servers[0].ask(QUESTIONS, { ref: 'A' }),
    await servers[0].ask(QUESTIONS, { ref: 'A' }),
  ];
  expect([again, remembered]).toEqual([anew, anew]);
  expect(remembered).toHaveProperty('extensions.cost.cost');
});

it('answers anew at once when something changed, through whichever server', async () => {
  await settle();
  const [first, second] = servers;
  expect([await twice(() => reached(first)), await twice(() => reached(second))]).toEqual([['M'], ['M']]);
  await second.data('mutation { link(input: { type: SUPPORTS, from: "LYN", to: "R/N" }) { position } }');
  expect([await reached(first), await reached(second)]).toEqual([
    ['M', 'N'],
    ['M', 'N'],
  ]);
  await first.data('mutation { deleteService(ref: "LYN", cascade: true) { position } }');
  expect([await reached(first), await reached(second)]).toEqual([[], []]);
});

it('remembers no answer about what has just changed: it may hold a part of the change only', async () => {
  await twice(() => reached());
  expect(await sent(() => reached())).toEqual(['moment', 'answer']);
  await changePastRunut();
  expect(await reached()).toEqual([]);
});

it('remembers under the moment before it read, so that what changed since is read anew', async () => {
  await settle();
  await reached();
  const { database } = servers[0];
  const read = database.read.bind(database);
  database.read = async (statement) => {
    const rows = await read(statement);
    if (!asksMoment(statement)) {
      database.read = read;
      await servers[1].data('mutation { link(input: { type: SUPPORTS, from: "LYN", to: "R/N" }) { position } }');
      await settle();
    }
    return rows;
  };
  expect(await reached()).toEqual(['M']);
  expect(await reached()).toEqual(['M', 'N']);
});

it('knows an older graph that was restored and changed anew by the time of its last change', async () => {
  await settle();
  expect(await twice(() => reached())).toEqual(['M']);
  await changePastRunut();
  await run("MATCH (feed:Feed {id: 'feed'}) SET feed.changedAt = feed.changedAt + 1");
  expect(await reached()).toEqual([]);
});

it('knows a change by a program that leaves no time of it', async () => {
  await settle();
  expect(await twice(() => reached())).toEqual(['M']);
  await changePastRunut();
  await run("MATCH (feed:Feed {id: 'feed'}) SET feed.position = feed.position + 1");
  expect(await reached()).toEqual([]);
});

it('remembers nothing of a graph whose last change has no time', async () => {
  await run("MATCH (feed:Feed {id: 'feed'}) REMOVE feed.changedAt");
  await twice(() => reached());
  expect(await sent(() => reached())).toEqual(['moment', 'answer']);
});

it('keeps apart what was asked about something else, in another language, or with another operation', async () => {
  await settle();
  expect(await twice(() => reached(servers[0], 'A'))).toEqual(['M']);
  expect(await twice(() => reached(servers[0], 'B'))).toEqual([]);
  expect(await reached(servers[0], 'A')).toEqual(['M']);
  const scopeIn = async (language: string): Promise<string> =>
    (
      await servers[0].ask(
        '{ trace(from: ["A"], kinds: [Mission]) { scope } }',
        {},
        {
          'accept-language': language,
        },
      )
    ).data.trace.scope;
  const english = await twice(() => scopeIn('en'));
  expect(await twice(() => scopeIn('id'))).not.toBe(english);
  expect(await scopeIn('en')).toBe(english);
});

it('remembers no change, no fault, and nothing that costs little to ask', async () => {
  await settle();
  const point = (): Promise<unknown> => servers[0].ask('{ application(ref: "A") { name } }');
  await twice(point);
  expect(await sent(point)).toEqual(['answer']);
  const unknown = (): Promise<unknown> => servers[0].ask(TRACE, { from: 'GONE' });
  await twice(unknown);
  expect(await sent(unknown)).toEqual(['moment', 'answer']);
  await new GraphBuilder(servers[0]).inPlan('S').item('Mission', 'M').build();
  await settle();
  const partly = (): Promise<unknown> =>
    servers[0].ask('{ trace(from: ["A"], kinds: [Mission]) { exhaustive } mission(ref: "M") { name } }');
  expect(await twice(partly)).toMatchObject({ data: { trace: {}, mission: null }, errors: [{ path: ['mission'] }] });
  expect(await sent(partly)).toContain('answer');
  const change = (): Promise<unknown> =>
    servers[0].ask('mutation { updateApplication(ref: "A", input: { name: "A" }) { position } }');
  await twice(change);
  expect(await sent(change)).not.toContain('moment');
});

describe('memory', () => {
  const CODES = ['A', 'B', 'C', 'D', 'E', 'F'];
  /** What is sent when each is asked for so many times, and the first one at last. */
  const withMemory = async (bytes: number, times: number): Promise<string[]> => {
    const server = await startServer(undefined, undefined, bytes);
    try {
      const graph = new GraphBuilder(server);
      for (const code of CODES) graph.item('Application', code);
      await graph.build();
      await settle();
      const all: string[] = [];
      for (const from of [...CODES.flatMap((code) => Array<string>(times).fill(code)), 'A'])
        all.push((await sent(() => reached(server, from), server)).join(' '));
      return all;
    } finally {
      await server.close();
    }
  };
  const [FIRST, KEPT, KNOWN] = ['answer', 'moment answer', 'moment'];
  const EACH = CODES.flatMap(() => [FIRST, KEPT, KNOWN]);

  it('forgets what was asked longest ago when it is full, and keeps no answer that would fill it alone', async () => {
    expect(await withMemory(100_000, 3)).toEqual([...EACH, KNOWN]);
    expect(await withMemory(1_600, 3)).toEqual([...EACH, FIRST]);
    expect(await withMemory(400, 1)).toEqual(Array(7).fill(FIRST));
  });

  it('can be turned off', async () => {
    expect(await withMemory(0, 1)).toEqual(Array(7).fill(FIRST));
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
  const codes = ['A', 'B', 'LYN', 'R/M', 'R/N'];
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  let remembered = 0;
  servers[0].database.listen((statement) => (remembered += asksMoment(statement) ? 1 : 0));
  for (let step = 0; step < 60; step += 1) {
    if (random.fraction() < 0.3) {
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
    // Never the same text again, so nothing of it is remembered.
    expect(told).toEqual(await servers[1].ask(`${QUESTIONS} # ${step}`, { ref }));
  }
  expect(remembered).toBeGreaterThan(20);
});
