import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Drain } from '../../src/operations/drain.js';
import { stopServing } from '../../src/server/serve.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});

interface Answer {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly body: any;
}

const agent = new Agent({ keepAlive: true, maxSockets: 10 });
afterAll(() => agent.destroy());

/** Over connections that the client would like to keep. */
const ask = (path: string, body?: object): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const url = server.url.replace('/graphql', path);
    const headers = { 'content-type': 'application/json' };
    const sent = request(url, { agent, method: body ? 'POST' : 'GET', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const { statusCode: status, headers: answered } = response;
        resolve({ status, connection: answered.connection, body: JSON.parse(text) });
      });
    });
    sent.on('error', reject).end(body && JSON.stringify(body));
  });

it('what is under way is answered, what comes anew is refused, and health says so at once', async () => {
  await ask('/health/live');
  // A node that is locked for a second: the mutation has to wait for it.
  const create = 'mutation { createApplication(input: { code: "APP-SLOW", name: "Slow" }) { item { id } } }';
  await ask('/graphql', { query: create });
  const update = 'mutation { updateApplication(ref: "APP-SLOW", input: { name: "Late" }) { item { name } } }';
  const held = server.database.write(async (transaction) => {
    await transaction.run({ text: 'CYPHER 5 MATCH (n) SET n.held = 1', parameters: {} });
    await sleep(1_200);
    await transaction.run({ text: 'CYPHER 5 MATCH (n) REMOVE n.held', parameters: {} });
  });
  await sleep(200);
  const underWay = ask('/graphql', { query: update });
  await sleep(200);
  const goodbyes: number[] = [];
  server.app.get(Drain).onBegin(async () => void goodbyes.push(performance.now()));
  const stopped = stopServing(server.app);
  expect(await ask('/health/ready')).toMatchObject({ status: 503, body: { status: 'stopping' } });
  expect(await ask('/health/live')).toMatchObject({ status: 200 });
  const late = await ask('/graphql', { query: '{ __typename }' });
  expect(late).toMatchObject({ status: 503, connection: 'close' });
  expect(late.body.errors[0].extensions.code).toBe('UNAVAILABLE');
  expect(goodbyes).toHaveLength(1);
  expect(await underWay).toMatchObject({
    connection: 'close',
    body: { data: { updateApplication: { item: { name: 'Late' } } } },
  });
  await held;
  await stopped;
  await expect(ask('/health/live')).rejects.toThrow(/ECONNREFUSED|socket hang up|ECONNRESET/);
});

it('connections that are only kept alive, or that never asked, hold up nothing', async () => {
  await ask('/health/live');
  await ask('/health/ready');
  const silent = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(silent, 'connect');
  const begun = performance.now();
  await stopServing(server.app);
  expect(performance.now() - begun).toBeLessThan(1_000);
  silent.destroy();
});
