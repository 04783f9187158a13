import { Relay, type RelayedConnection } from '../support/relay.js';
import { startServer, testConnection, type TestServer } from '../support/server.js';
import { registry } from '../../src/model/registry.js';

/** The Bolt message COMMIT, with the length before it and the end after it. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
const MUTATIONS = 1_000;

let relay: Relay;
let server: TestServer;
beforeAll(async () => {
  relay = await Relay.before(testConnection());
  server = await startServer(registry, relay.connection);
});
afterAll(async () => {
  await server.close();
  await relay.close();
});

/** Cuts the connection when the server answers a commit: it is done, and nobody learns of it. */
const cutAnswersToCommits = (howMany: () => number): { readonly cuts: () => number } => {
  const committing = new Set<RelayedConnection>();
  let cuts = 0;
  relay.onClientData = (chunk, connection) => {
    if (chunk.includes(COMMIT)) committing.add(connection);
  };
  relay.onServerData = (_, connection) => {
    if (!committing.delete(connection) || howMany() <= 0) return;
    cuts += 1;
    connection.cut();
  };
  return { cuts: () => cuts };
};

interface State {
  readonly names: readonly string[];
  readonly sets: number;
  readonly position: number;
  readonly changes: number;
}

const stateOf = async (): Promise<State> => {
  const [row] = await server.database.read({
    text: `CYPHER 5 OPTIONAL MATCH (item:Service) WITH collect(item.name) AS names
           OPTIONAL MATCH (set:ChangeSet) WITH names, count(set) AS sets
           OPTIONAL MATCH (change:Change) WITH names, sets, count(change) AS changes
           OPTIONAL MATCH (feed:Feed) RETURN names, sets, changes, coalesce(feed.position, 0) AS position`,
    parameters: {},
  });
  return row?.toObject() as State;
};

const CREATE = `mutation ($name: String!, $mutationId: String) {
  createService(input: { name: $name }, mutationId: $mutationId) { item { name code } position }
}`;

describe('a commit whose answer is lost', () => {
  it(`is neither lost, half there nor doubled, ${MUTATIONS} times, without any id of the client's`, async () => {
    let left = 0;
    const { cuts } = cutAnswersToCommits(() => left--);
    const before = await stateOf();
    const positions = new Set<string>();
    for (let index = 0; index < MUTATIONS; index += 1) {
      left = 1;
      const { createService } = await server.data(CREATE, { name: `Layanan ${index}` });
      expect(createService.item.name).toBe(`Layanan ${index}`);
      positions.add(createService.position);
    }
    expect(cuts()).toBe(MUTATIONS);
    const after = await stateOf();
    expect(after.names.length).toBe(MUTATIONS);
    expect(new Set(after.names).size).toBe(MUTATIONS);
    expect(positions.size).toBe(MUTATIONS);
    expect([after.sets - before.sets, after.changes - before.changes, after.position - before.position]).toEqual([
      MUTATIONS,
      MUTATIONS,
      MUTATIONS,
    ]);
  }, 400_000);

  it('is found again by a client that was told nothing and sends its mutation id once more', async () => {
    let left = 0;
    cutAnswersToCommits(() => left--);
    for (let index = 0; index < 20; index += 1) {
      const before = await stateOf();
      const variables = { name: `Sekali ${index}`, mutationId: `sekali-${index}` };
      left = 100;
      const lost = await server.ask(CREATE, variables);
      expect(lost.errors?.[0]?.extensions['code']).toBe('UNAVAILABLE');
      left = 0;
      const { createService } = await server.data(CREATE, variables);
      expect(createService.item.name).toBe(`Sekali ${index}`);
      const after = await stateOf();
      expect(after.names.filter((name) => name === `Sekali ${index}`)).toHaveLength(1);
      expect([after.sets - before.sets, after.position - before.position]).toEqual([1, 1]);
    }
  }, 120_000);
});
