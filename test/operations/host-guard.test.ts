import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { hostGuard, refusalOf } from '../../src/operations/host-guard.js';

const PORT = 4000;

function statusFor(host: string | undefined, origin?: string, allowed: readonly string[] = []): number {
  return refusalOf({ host, origin }, PORT, allowed)?.status ?? 200;
}

describe('the Host header', () => {
  it.each(['127.0.0.1:4000', 'localhost:4000', 'LOCALHOST:4000', '[::1]:4000', '127.8.8.8:4000'])(
    'may be %s',
    (host) => {
      expect(statusFor(host)).toBe(200);
    },
  );

  it.each([
    undefined,
    '',
    'attacker.example:4000',
    'attacker.example',
    'localhost',
    'localhost:4001',
    'localhost.attacker.example:4000',
    '127.0.0.1.attacker.example:4000',
    'attacker@localhost:4000',
    'localhost:4000/path',
    'localhost:4000#x',
    '192.168.1.20:4000',
    'a b',
  ])('may not be %s', (host) => {
    expect(statusFor(host)).toBe(421);
  });

  it('may be a name of ALLOWED_HOSTS, with the port given there or, without one, with any', () => {
    const allowed = ['runut.kota.go.id', 'uji.kota.go.id:8443'];
    expect(statusFor('runut.kota.go.id', undefined, allowed)).toBe(200);
    expect(statusFor('Runut.Kota.go.id:9000', undefined, allowed)).toBe(200);
    expect(statusFor('uji.kota.go.id:8443', undefined, allowed)).toBe(200);
    expect(statusFor('uji.kota.go.id', undefined, allowed)).toBe(421);
  });
});

describe('the Origin header', () => {
  it('may be absent, as with curl or a plain link', () => {
    expect(statusFor('localhost:4000')).toBe(200);
  });

  it.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])('may be %s', (origin) => {
    expect(statusFor('localhost:4000', origin)).toBe(200);
  });

  it.each(['null', '', 'https://attacker.example', 'http://localhost:5173', 'file://', 'chrome-extension://abc'])(
    'may not be %s',
    (origin) => {
      expect(statusFor('localhost:4000', origin)).toBe(403);
    },
  );

  it('may be a name of ALLOWED_HOSTS', () => {
    expect(statusFor('localhost:4000', 'http://localhost:5173', ['localhost:5173'])).toBe(200);
    expect(statusFor('localhost:4000', 'https://runut.kota.go.id', ['runut.kota.go.id:443'])).toBe(200);
  });
});

describe('as a hook', () => {
  let server: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    server = fastify();
    server.addHook('onRequest', hostGuard([]));
    server.get('/graphql', () => ({ data: { ok: true } }));
    await server.listen({ port: 0, host: '127.0.0.1' });
    port = (server.server.address() as AddressInfo).port;
  });

  afterAll(() => server.close());

  it('lets a request to the port that it listens on pass', async () => {
    expect(await ask({ host: `localhost:${port}` })).toEqual({ status: 200, body: { data: { ok: true } } });
  });

  it('answers a rebound name with 421 and a GraphQL error that says what to do', async () => {
    const { status, body } = await ask({ host: `attacker.example:${port}` });
    expect(status).toBe(421);
    expect(body).toEqual({
      errors: [{ message: expect.stringContaining('ALLOWED_HOSTS'), extensions: { code: 'FORBIDDEN' } }],
    });
  });

  /** fetch would not let Host be set. */
  function ask(headers: Record<string, string>): Promise<{ status: number | undefined; body: unknown }> {
    return new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', path: '/graphql', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode, body: JSON.parse(text) }));
      }).on('error', reject);
    });
  }
});
