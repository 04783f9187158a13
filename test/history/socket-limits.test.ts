import { once } from 'node:events';
import { WebSocket } from 'ws';
import { startServer, type TestServer } from '../support/server.js';
import { anotherServer, eventually } from './servers.js';

/** What a WebSocket may do: no more than HTTP, and less. */
let first: TestServer;
const sockets: WebSocket[] = [];

beforeAll(async () => {
  first = await startServer();
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.terminate();
});
afterAll(() => first.close());

/** A socket that speaks for itself. */
const raw = async (url: string, headers: Record<string, string> = {}): Promise<WebSocket> => {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws', { headers });
  sockets.push(socket);
  await once(socket, 'open');
  return socket;
};
const say = (socket: WebSocket, message: object): void => socket.send(JSON.stringify(message));
const answers = (socket: WebSocket): Record<string, any>[] => {
  const all: Record<string, any>[] = [];
  socket.on('message', (data) => all.push(JSON.parse((data as Buffer).toString()) as Record<string, any>));
  return all;
};
const acknowledged = async (url: string, payload: object = {}) => {
  const socket = await raw(url);
  const heard = answers(socket);
  say(socket, { type: 'connection_init', payload });
  await eventually(
    () => heard.length === 1,
    () => 'no acknowledgement',
  );
  return { socket, heard };
};

describe('over a socket', () => {
  test('queries and mutations are refused, in the language of the asker', async () => {
    const { socket, heard } = await acknowledged(first.url, { language: 'id' });
    say(socket, { id: 'q', type: 'subscribe', payload: { query: '{ changes { position } }' } });
    say(socket, {
      id: 'm',
      type: 'subscribe',
      payload: { query: 'mutation { createApplication(input: { name: "Tidak" }) { item { id } } }' },
    });
    await eventually(
      () => heard.length === 3,
      () => JSON.stringify(heard),
    );
    for (const { type, payload } of heard.slice(1)) {
      expect(type).toBe('error');
      expect(payload[0].message).toContain('hanya langganan yang dilayani');
      expect(payload[0].extensions.code).toBe('BAD_USER_INPUT');
    }
    expect((await first.data('{ applications(text: "Tidak") { totalCount } }')).applications.totalCount).toBe(0);
  });

  test('what is too long, invalid or of another graph is refused as over HTTP', async () => {
    const { socket, heard } = await acknowledged(first.url);
    const refused = async (query: string) => {
      const before = heard.length;
      say(socket, { id: String(before), type: 'subscribe', payload: { query } });
      await eventually(
        () => heard.length > before,
        () => 'no answer',
      );
      return heard.findLast(({ payload }) => payload !== undefined)?.['payload'];
    };
    const long = await refused(`subscription { changes { ${'code '.repeat(3_000)} } }`);
    expect(long[0].extensions.code).toBe('LIMIT_EXCEEDED');
    const many = await refused(`subscription { changes { ${'code '.repeat(1_800)} } }`);
    expect(many[0].extensions.code).toBe('LIMIT_EXCEEDED');
    expect((await refused('subscription { changes { nothing } }'))[0].extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await refused('subscription { changes {'))[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    const future = await refused('subscription { changes(since: "999999") { code } }');
    expect((future.errors ?? future)[0].extensions.code).toBe('BAD_USER_INPUT');
    expect((future.errors ?? future)[0].message).toContain('has not come to 999999');
  });

  test('a 21st subscription is refused, and one that ends makes room', async () => {
    const { position: since } = (await first.data('{ changes(first: 500) { position } }')).changes;
    const { socket, heard } = await acknowledged(first.url);
    const query = `subscription { changes(since: "${since}") { code } }`;
    const subscribe = (id: number): void => say(socket, { id: String(id), type: 'subscribe', payload: { query } });
    const of = (type: string) => heard.filter((message) => message['type'] === type);
    for (let id = 1; id <= 21; id += 1) subscribe(id);
    await eventually(
      () => of('error').length === 1,
      () => JSON.stringify(heard),
    );
    expect(of('error')[0]).toMatchObject({ id: '21', payload: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    say(socket, { id: '1', type: 'complete' });
    subscribe(22);
    say(socket, { type: 'ping' });
    await eventually(
      () => of('pong').length === 1,
      () => 'no pong',
    );
    await first.data('mutation { createApplication(input: { name: "Dua puluh" }) { position } }');
    await eventually(
      () => of('next').length === 20,
      () => JSON.stringify(heard),
    );
    const told = of('next').map(({ id }) => Number(id));
    expect(told.sort((a, b) => a - b)).toEqual([...Array.from({ length: 19 }, (_, nth) => nth + 2), 22]);
    expect(of('error')).toHaveLength(1);
  });

  test('a message above 64 kB ends the socket, and only that', async () => {
    const { socket } = await acknowledged(first.url);
    const log = console.error;
    // graphql-ws tells of it.
    console.error = () => undefined;
    say(socket, { type: 'ping', payload: { text: 'x'.repeat(65_000) } });
    socket.send('x'.repeat(65_537));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1009);
    console.error = log;
    await acknowledged(first.url);
  });

  test('pages of other sites are turned away, and other names', async () => {
    const status = async (headers: Record<string, string>, path = ''): Promise<number | undefined> => {
      const socket = new WebSocket(first.url.replace(/^http/, 'ws') + path, 'graphql-transport-ws', { headers });
      sockets.push(socket);
      socket.on('error', () => undefined);
      const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode?: number }];
      return response.statusCode;
    };
    expect(await status({ origin: 'https://evil.example' })).toBe(403);
    expect(await status({ host: 'evil.example' })).toBe(421);
    expect(await status({}, '/other')).toBe(404);
    const own = await raw(first.url, { origin: new URL(first.url).origin });
    expect(own.readyState).toBe(WebSocket.OPEN);
  });

  test('who says nothing is closed', async () => {
    const socket = await raw(first.url);
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(4408);
  });
});

test('asked for over HTTP it says where to go', async () => {
  const { errors } = await first.ask('subscription { changes { code } }');
  expect(errors?.[0]?.message).toMatch(/WebSocket/);
});

test('a server that stops says goodbye and does not wait for those who listen', async () => {
  const third = await anotherServer();
  const socket = await raw(third.url);
  const heard = answers(socket);
  say(socket, { type: 'connection_init' });
  await eventually(
    () => heard.length === 1,
    () => 'no acknowledgement',
  );
  say(socket, { id: '1', type: 'subscribe', payload: { query: 'subscription { changes { code } }' } });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const closed = once(socket, 'close');
  const begun = performance.now();
  await third.app.close();
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(((await closed) as [number])[0]).toBe(1001);
});
