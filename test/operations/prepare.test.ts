import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Checkout } from './fixtures/checkout.js';

const START = join(process.cwd(), 'scripts/start.mjs');
const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');

let checkout: Checkout;
/** A machine with nothing on it. */
let bare: Checkout;

beforeEach(() => {
  checkout = new Checkout();
  bare = new Checkout();
  checkout.program('java', 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2');
  checkout.program('mvn', "echo 'Apache Maven 3.8.7'");
});

afterEach(() => {
  checkout.remove();
  bare.remove();
});

describe('Java', () => {
  it.each(['17.0.15', '21', '21.0.7'])('%s will do', (version) => {
    checkout.program('java', `echo 'openjdk version "${version}"' >&2`);
    expect(checkout.call('java-and-maven', 'requireJava()')).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    ['1.8.0_402', 8],
    ['11.0.22', 11],
    ['16', 16],
  ])('%s is too old, and npm start says so in one line', (version, major) => {
    checkout.program('java', `echo 'openjdk version "${version}"' >&2`);
    const { code, stderr } = checkout.node([START]);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^Neo4j needs Java 17 or 21 and java is ${major}: install .*JAVA_HOME.*$`));
  });

  it('is missing, and npm start says in one line what to install', () => {
    const { code, stderr } = bare.node([START]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Java is not installed: install Java 17 or 21 .*default-jre-headless.*$/);
  });

  (isDebianRoot ? it : it.skip)('is installed with apt-get by root on Debian', () => {
    bare.program('apt-get', `echo "$@" >> ${bare.root}/asked; /bin/cp ${checkout.root}/bin/java ${bare.root}/bin/java`);
    expect(bare.call('java-and-maven', 'requireJava()').code).toBe(0);
    expect(bare.read('asked')).toContain('install -y -q --no-install-recommends default-jre-headless');
  });
});

describe('Maven', () => {
  it('is missing, told in one line', () => {
    const { code, stderr } = bare.call('java-and-maven', 'requireMaven()');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Maven, which fetches Neo4j, is not installed: install Maven .*$/);
  });

  it('is too old, told in one line', () => {
    checkout.program('mvn', "echo 'Apache Maven 3.5.4'");
    const { code, stderr } = checkout.call('java-and-maven', 'requireMaven()');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Maven 3\.6\.3 or newer is needed and mvn is 3\.5\.4: .*$/);
  });
});

describe('Neo4j’s jars', () => {
  const fetch = (): { code: number | null; stderr: string } =>
    checkout.call('neo4j-jars', 'fetchNeo4jJars(root, async () => undefined)');
  /** Stands for Maven: copies two jars to where it is told. */
  const copies = (then: string): string =>
    `for a in "$@"; do case "$a" in -DoutputDirectory=*) out="\${a#*=}";; esac; done
     echo run >> runs; : > "$out/a.jar"; : > "$out/b.jar"; ${then}`;

  beforeEach(() => {
    checkout.write('neo4j/pom.xml', '<neo4j.version>5.26.30</neo4j.version>');
    checkout.program('mvn', copies('exit 0'));
  });

  it('are fetched once', () => {
    expect(fetch().code).toBe(0);
    expect(checkout.list('.neo4j/lib')).toEqual(['a.jar', 'b.jar', 'stamp.json']);
    expect(fetch()).toEqual({ code: 0, stderr: '' });
    expect(checkout.read('runs')).toBe('run\n');
  });

  it('are fetched again when the version changes or one of them is lost', () => {
    fetch();
    checkout.write('neo4j/pom.xml', '<neo4j.version>5.26.31</neo4j.version>');
    expect(fetch().stderr).toContain('Neo4j 5.26.31');
    checkout.write('.neo4j/lib/c.jar', '');
    expect(fetch().code).toBe(0);
    expect(checkout.read('runs')).toBe('run\nrun\nrun\n');
    expect(checkout.list('.neo4j')).toEqual(['lib']);
  });

  it('never count as whole after a download that failed half-way', () => {
    checkout.program('mvn', copies("echo '[ERROR] Could not transfer artifact'; exit 1"));
    const { code, stderr } = fetch();
    expect(code).toBe(1);
    expect(stderr).toContain('Maven could not fetch Neo4j 5.26.30');
    expect(checkout.list('.neo4j')).toEqual([]);
    checkout.program('mvn', copies('exit 0'));
    expect(fetch().code).toBe(0);
  });
});

describe('npm packages', () => {
  const install = (): { code: number | null; stderr: string } => checkout.call('packages', 'installPackages(root)');
  const lock = (version: string): string =>
    JSON.stringify({
      packages: {
        '': { name: 'x' },
        'node_modules/a': { version },
        'node_modules/other-processor': { version: '1.0.0', optional: true },
      },
    });

  beforeEach(() => {
    checkout.write('package-lock.json', lock('1.0.0'));
    checkout.program('npm', 'echo "$1" >> asked');
  });

  it('are installed when there are none', () => {
    expect(install().code).toBe(0);
    expect(checkout.read('asked')).toBe('ci\n');
  });

  it('are left alone when they are those of the lock, but for what does not fit this machine', () => {
    checkout.write(
      'node_modules/.package-lock.json',
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
    );
    expect(install()).toEqual({ code: 0, stderr: '' });
    expect(checkout.read('asked')).toBeUndefined();
  });

  it('are installed again when the lock changed', () => {
    checkout.write(
      'node_modules/.package-lock.json',
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
    );
    checkout.write('package-lock.json', lock('1.0.1'));
    install();
    expect(checkout.read('asked')).toBe('ci\n');
  });

  it('that cannot be installed end the start with one clear line', () => {
    checkout.program('npm', 'exit 1');
    const { code, stderr } = install();
    expect(code).toBe(1);
    expect(stderr).toContain('npm ci failed');
  });
});

it('an old Node is refused by its version', () => {
  const { code, stderr } = checkout.call('node-version', "requireNode('18.20.1')");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Runut needs Node 20\.19 or newer and this is 18\.20\.1: .*$/);
});
