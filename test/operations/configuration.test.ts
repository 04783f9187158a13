import { join } from 'node:path';
import { ConfigurationError } from '../../src/operations/configuration-error.js';
import { describeConfiguration, readConfiguration } from '../../src/operations/configuration.js';
import { variables } from '../../src/operations/variables.js';

const root = process.cwd();
const given = { NEO4J_URI: 'neo4j://graph.kota:7687', NEO4J_PASSWORD: 'sangat-rahasia' };

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('reading the configuration', () => {
  it('embeds Neo4j, loads the sample and listens on loopback when nothing is set', () => {
    expect(readConfiguration({ PATH: '/bin' })).toEqual({
      host: '127.0.0.1',
      port: 4000,
      allowedHosts: [],
      dataDir: join(root, '.data'),
      neo4j: { kind: 'embedded', heap: '1g', pageCache: '128m', sample: true },
      answerMemory: 64 * 1024 * 1024,
      logLevel: 'info',
      environment: 'development',
    });
  });

  it('takes a Neo4j of the user, as user neo4j on database neo4j unless told otherwise', () => {
    expect(readConfiguration(given).neo4j).toEqual({
      kind: 'given',
      uri: 'neo4j://graph.kota:7687',
      user: 'neo4j',
      password: 'sangat-rahasia',
      database: 'neo4j',
    });
    const { neo4j } = readConfiguration({ ...given, NEO4J_USER: 'runut', NEO4J_DATABASE: 'kota' });
    expect(neo4j).toMatchObject({ user: 'runut', database: 'kota' });
  });

  it('takes an empty password, which means that authentication is off', () => {
    expect(readConfiguration({ ...given, NEO4J_PASSWORD: '' }).neo4j).toMatchObject({ password: '' });
  });

  it('reads a data folder relative to the project, whatever folder the command is typed in', () => {
    expect(readConfiguration({ DATA_DIR: 'kota/graf' }).dataDir).toBe(join(root, 'kota/graf'));
    expect(readConfiguration({ DATA_DIR: '/srv/runut' }).dataDir).toBe('/srv/runut');
  });

  it('treats an empty variable as one that is not set', () => {
    expect(readConfiguration({ PORT: '', NEO4J_URI: '', SAMPLE: '' })).toMatchObject({ port: 4000 });
  });

  it('reads the memory of answers in bytes', () => {
    expect(readConfiguration({ ANSWER_MEMORY: '1G' }).answerMemory).toBe(1024 ** 3);
    expect(readConfiguration({ ANSWER_MEMORY: '3m' }).answerMemory).toBe(3 * 1024 ** 2);
    expect(readConfiguration({ ANSWER_MEMORY: '0' }).answerMemory).toBe(0);
  });

  it('reads a list of hosts in lower case', () => {
    expect(readConfiguration({ ALLOWED_HOSTS: 'Runut.Kota.go.id, localhost:5173,' }).allowedHosts).toEqual([
      'runut.kota.go.id',
      'localhost:5173',
    ]);
  });

  it.each([
    ['PORT', '70000', 'a whole number from 0 to 65535'],
    ['PORT', '4000x', 'a whole number from 0 to 65535'],
    ['HOST', 'http://localhost', 'an IP address or a host name'],
    ['RUNUT_BEHIND_PROXY', 'ya', 'true or false'],
    ['ALLOWED_HOSTS', 'https://runut.kota.go.id/', 'names with or without a port'],
    ['NEO4J_URI', 'http://localhost:7474', 'bolt://host:7687'],
    ['NEO4J_DATABASE', 'x', 'a database name'],
    ['NEO4J_HEAP', '12', 'a size of at least 256m'],
    ['NEO4J_HEAP', '64m', 'a size of at least 256m'],
    ['ANSWER_MEMORY', '64', 'a size of at least 1m, such as 64m or 1g, or 0'],
    ['NEO4J_PAGECACHE', '1gb', 'a size of at least 16m'],
    ['SAMPLE', '2', 'true or false'],
    ['LOG_LEVEL', 'verbose', 'one of fatal, error, warn'],
    ['NODE_ENV', 'staging', 'development, production or test'],
  ])('refuses %s=%s by its name and value, and says what is expected', (name, value, expected) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${name} is "${value}": expected ${expected}`);
  });

  it('names every wrong variable at once', () => {
    const faults = faultsOf({ PORT: 'x', SAMPLE: 'x', NEO4J_HEAP: 'x', RUNUT_PORT: '1' });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['RUNUT_PORT', 'PORT', 'NEO4J_HEAP', 'SAMPLE']);
  });

  it('refuses a misspelt RUNUT_ variable by its name', () => {
    expect(faultsOf({ RUNUT_BEHIND_PROXI: 'true' })[0]).toContain('RUNUT_BEHIND_PROXI is not a variable of Runut');
  });

  it('never shows a password, not even one inside an address', () => {
    const faults = faultsOf({
      NEO4J_URI: 'bolt://neo4j:sangat-rahasia@localhost',
      NEO4J_PASSWORD: 'sangat-rahasia',
      PORT: 'x',
    });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('sangat-rahasia');
  });

  it('cuts a long value', () => {
    expect(faultsOf({ PORT: '9'.repeat(5_000) })[0]?.length).toBeLessThan(200);
  });

  it('asks for the password of a given Neo4j', () => {
    expect(faultsOf({ NEO4J_URI: 'bolt://localhost:7687' })[0]).toMatch(/^NEO4J_PASSWORD is not set/);
  });

  it.each(['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])('refuses %s that no NEO4J_URI goes with', (name) => {
    expect(faultsOf({ [name]: 'sesuatu' })[0]).toMatch(new RegExp(`^${name} is set without NEO4J_URI`));
  });
});

describe('listening beyond this machine', () => {
  it.each(['127.0.0.1', '127.3.2.1', '::1', 'localhost'])('allows %s', (host) => {
    expect(readConfiguration({ HOST: host }).host).toBe(host);
  });

  it.each(['0.0.0.0', '::', '192.168.1.20', 'runut.kota.go.id', '127.0.0.1.example.org'])('refuses %s', (host) => {
    expect(faultsOf({ HOST: host })[0]).toMatch(/^HOST is .* RUNUT_BEHIND_PROXY=true/);
  });

  it('allows it when something in front guards access', () => {
    expect(readConfiguration({ HOST: '0.0.0.0', RUNUT_BEHIND_PROXY: 'true' }).host).toBe('0.0.0.0');
  });
});

it('documents every variable', () => {
  const table = describeConfiguration();
  for (const name of Object.keys(variables.shape)) expect(table).toContain(`| \`${name}\` | `);
});
