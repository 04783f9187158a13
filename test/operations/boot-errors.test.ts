import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { EmbeddedError } from '../../src/database/embedded/embedded-error.js';
import { BootError, bootMessage } from '../../src/operations/boot-errors.js';
import { ConfigurationError } from '../../src/operations/configuration-error.js';
import { listenError, requireListenable } from '../../src/operations/listening.js';
import { requireSuitableNeo4j } from '../../src/operations/neo4j-check.js';

function coded(code: string, message = code): Error {
  return Object.assign(new Error(message), { code });
}

describe('what a failed start prints', () => {
  it.each([
    new EmbeddedError('JAVA_MISSING', 'Java is not there: install it.'),
    new BootError('PORT_TAKEN', 'Port 4000 is taken.'),
    new ConfigurationError(['PORT is "x": expected a number.', 'SAMPLE is "x": expected true or false.']),
  ])('is the message alone of a $name', (error) => {
    expect(bootMessage(error, false)).toBe(error.message);
  });

  it('is one line of an error that nobody foresaw, and where to see more', () => {
    expect(bootMessage(new Error('first\nsecond'), false)).toBe(
      'Runut could not start: first (LOG_LEVEL=debug shows where).',
    );
    expect(bootMessage('a string', false)).toContain('a string');
  });

  it('is the stack with LOG_LEVEL=debug', () => {
    expect(bootMessage(new BootError('PORT_TAKEN', 'Port 4000 is taken.'), true)).toMatch(/\n +at /);
  });
});

describe('a port that cannot be listened on', () => {
  it('is told before anything is started when another program has it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(requireListenable('127.0.0.1', port)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `Port ${port} on 127.0.0.1 is taken by another program: stop that, or set PORT to another.`,
    });
    other.close();
    await once(other, 'close');
    await expect(requireListenable('127.0.0.1', port)).resolves.toBeUndefined();
  });

  it('is told when HOST is no address of this machine', async () => {
    await expect(requireListenable('203.0.113.7', 0)).rejects.toMatchObject({ code: 'ADDRESS_UNKNOWN' });
  });

  it('is told when the system reserves it', () => {
    expect(listenError(coded('EACCES'), '127.0.0.1', 80)).toMatchObject({ code: 'PORT_FORBIDDEN' });
  });

  it('leaves other errors as they are', () => {
    const error = coded('EMFILE');
    expect(listenError(error, '127.0.0.1', 80)).toBe(error);
  });
});

describe('a Neo4j of the user', () => {
  const neo4j = { uri: 'bolt://graph.kota:7687', user: 'runut', database: 'kota' };
  const answering = (version: string) => requireSuitableNeo4j(neo4j, () => Promise.resolve(version));
  const failing = (error: Error) => requireSuitableNeo4j(neo4j, () => Promise.reject(error));

  it.each(['5.26.0', '5.26.30', '5.27-aura', '2025.10.1'])('serves when it is %s', async (version) => {
    await expect(answering(version)).resolves.toBeUndefined();
  });

  it.each(['4.4.40', '5.25.1', '5.9.0', ''])('is too old when it is "%s"', async (version) => {
    await expect(answering(version)).rejects.toMatchObject({
      code: 'NEO4J_TOO_OLD',
      message: expect.stringContaining('5.26 or newer'),
    });
  });

  it.each([
    ['ServiceUnavailable', 'NEO4J_UNREACHABLE', 'NEO4J_URI'],
    ['Neo.ClientError.Security.Unauthorized', 'NEO4J_REFUSED', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'NEO4J_WITHOUT_DATABASE', 'NEO4J_DATABASE'],
  ])('that answers %s is told with the variable to look at', async (driverCode, code, variable) => {
    await expect(failing(coded(driverCode))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(variable),
    });
  });

  it('leaves other errors as they are', async () => {
    await expect(failing(new Error('a fault of ours'))).rejects.toThrow('a fault of ours');
  });
});
