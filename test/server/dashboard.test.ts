import fastify, { type FastifyInstance } from 'fastify';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dashboard } from '../../src/server/dashboard/dashboard.js';
import { httpAdapter } from '../../src/server/serve.js';
import { type BuiltFile, builtDashboard } from '../../src/server/dashboard/built-dashboard.js';

const file = (type: string, plain: string, br?: string) => ({
  type,
  plain: Buffer.from(plain),
  br: br === undefined ? undefined : Buffer.from(br),
  gzip: undefined,
});
const FILES: ReadonlyMap<string, BuiltFile> = new Map([
  ['/index.html', file('text/html; charset=utf-8', '<title>Runut</title>')],
  ['/assets/main-Ab12.js', file('text/javascript; charset=utf-8', 'plain', 'small')],
]);

let app: FastifyInstance;
const begin = (files: typeof FILES): FastifyInstance => {
  const made = fastify().addHook(
    'onRequest',
    dashboard(() => files),
  );
  made.get('/graphql', () => 'the API');
  made.get('/download/graph/dot', () => 'a file');
  return made;
};
beforeAll(async () => {
  app = begin(FILES);
  await app.listen();
});
afterAll(() => app.close());

interface Asked {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** Over HTTP as it is: fetch would undo compression, and sends no other Host. */
const ask = ({ url, method = 'GET', headers = {} }: Asked, of: FastifyInstance = app) =>
  new Promise<{ statusCode: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { port } = of.server.address() as AddressInfo;
    request({ host: 'localhost', port, path: url, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          statusCode: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString('utf8'),
          headers: response.headers,
        }),
      );
    })
      .on('error', reject)
      .end();
  });

const asPage = (url: string) => ask({ url, headers: { accept: 'text/html,*/*' } });

it.each(['/', '/trace?roots=APP-0001', '/item/APP-0001', '/graphqls'])('gives the page at %s', async (url) => {
  const { statusCode, body, headers } = await asPage(url);
  expect([statusCode, body, headers['cache-control']]).toEqual([200, '<title>Runut</title>', 'no-cache']);
  expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it('sends what was compressed to those who take it, to be kept for a year', async () => {
  const asked = { url: '/assets/main-Ab12.js', headers: { 'accept-encoding': 'gzip, br' } };
  const { body, headers } = await ask(asked);
  expect([body, headers['content-encoding']]).toEqual(['small', 'br']);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await ask({ url: '/assets/main-Ab12.js' })).body).toBe('plain');
});

it.each(['/assets/gone.js', '/download/unknown', '/health/unknown'])('leaves %s to the API', async (url) => {
  expect((await asPage(url)).statusCode).toBe(404);
});

it('is in nobody’s way', async () => {
  expect((await asPage('/graphql')).body).toBe('the API');
  expect((await asPage('/download/graph/dot')).body).toBe('a file');
  expect((await ask({ url: '/trace' })).statusCode).toBe(404);
  expect((await ask({ method: 'POST', url: '/', headers: { accept: 'text/html' } })).statusCode).toBe(404);
});

it('is absent where it was not built', async () => {
  const bare = begin(builtDashboard('no/such/folder'));
  await bare.listen();
  expect((await ask({ url: '/', headers: { accept: 'text/html' } }, bare)).statusCode).toBe(404);
  await bare.close();
});

it('is for the names of this server alone, as everything is', async () => {
  const adapter = httpAdapter([]);
  await adapter.getInstance().listen();
  const asked = { url: '/', headers: { host: 'attacker.example', accept: 'text/html' } };
  expect((await ask(asked, adapter.getInstance())).statusCode).toBe(421);
  await adapter.close();
});
