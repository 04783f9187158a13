import { randomInt } from 'node:crypto';
import { startServer, type TestServer } from '../support/server.js';

const WRITERS = 16;
const MUTATIONS = 10_000;
const ITEMS = 40;

let servers: TestServer[];
beforeAll(async () => {
  servers = [await startServer(), await startServer()];
});
afterAll(async () => {
  for (const server of servers) await server.close();
});

const UPDATE = `mutation ($ref: Ref!, $vendor: String!) {
  updateApplication(ref: $ref, input: { vendor: $vendor }) { item { version } position }
}`;
const FEED =
  'query ($since: String) { changes(since: $since, first: 500) { changes { position index version code } position hasMore } }';

interface FedChange {
  readonly position: string;
  readonly index: number;
  readonly version: number;
  readonly code: string;
}

const wholeFeed = async (server: TestServer): Promise<FedChange[]> => {
  const all: FedChange[] = [];
  let since: string | null = null;
  for (;;) {
    const { changes }: any = await server.data(FEED, { since });
    all.push(...changes.changes);
    if (!changes.hasMore) return all;
    since = changes.position;
  }
};

it(`two servers and ${WRITERS} writers on one Neo4j lose no update, and feed both the same changes`, async () => {
  const [first, second] = servers as [TestServer, TestServer];
  const codes = Array.from({ length: ITEMS }, (_, index) => `APP-${index}`);
  await first.data('mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { position } }', {
    changes: codes.map((code) => ({ create: { application: { code, name: code } } })),
  });
  const acknowledged = new Map<string, number>();
  const positions: string[] = [];
  let left = MUTATIONS;
  const write = async (writer: number): Promise<void> => {
    const server = writer % 2 === 0 ? first : second;
    while (left-- > 0) {
      const code = codes[randomInt(ITEMS)] ?? '';
      const { updateApplication } = await server.data(UPDATE, { ref: code, vendor: `${writer}-${left}` });
      acknowledged.set(code, (acknowledged.get(code) ?? 0) + 1);
      positions.push(updateApplication.position);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));

  const { applications } = await second.data('{ applications(first: 100) { nodes { code version } } }');
  for (const { code, version } of applications.nodes) expect(version - 1).toBe(acknowledged.get(code) ?? 0);
  expect(new Set(positions).size).toBe(MUTATIONS);

  const [ofFirst, ofSecond] = [await wholeFeed(first), await wholeFeed(second)];
  expect(ofSecond).toEqual(ofFirst);
  expect(ofFirst.map(({ position }) => Number(position))).toEqual([
    ...Array.from({ length: ITEMS }, () => 1),
    ...Array.from({ length: MUTATIONS }, (_, index) => index + 2),
  ]);
  const seen = new Map<string, number>();
  for (const { code, version } of ofFirst) {
    expect(version).toBe((seen.get(code) ?? 0) + 1);
    seen.set(code, version);
  }
}, 1_500_000);
