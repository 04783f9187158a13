import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PreparationError } from './preparation-error.mjs';
import { startProgress } from './progress.mjs';
import { replaceFolder } from './replace-folder.mjs';
import { runCommand } from './run-command.mjs';

const STAMP = 'stamp.json';

/**
 * Fetches the jars that neo4j/pom.xml names into .neo4j/lib, unless they are there in this version.
 *
 * @param {string} root the project's folder
 * @param {() => Promise<void>} requireTools called only when something must be fetched: sees that Java and Maven are here
 */
export async function fetchNeo4jJars(root, requireTools) {
  const pomFile = join(root, 'neo4j', 'pom.xml');
  const pom = await readFile(pomFile, 'utf8');
  const pomHash = createHash('sha256').update(pom).digest('hex');
  const store = join(root, '.neo4j');
  const lib = join(store, 'lib');
  if (await isWhole(lib, pomHash)) return;
  await requireTools();

  await mkdir(store, { recursive: true });
  await replaceFolder(lib, join(store, 'arriving-'), async (arriving) => {
    const jars = await copyJars(pomFile, arriving, /<neo4j\.version>(.+?)</.exec(pom)?.[1] ?? '');
    await writeFile(join(arriving, STAMP), JSON.stringify({ pomHash, jars }));
  });
}

async function copyJars(pomFile, folder, version) {
  const progress = startProgress(`Fetching Neo4j ${version} with Maven, once`);
  progress.update('');
  let downloaded = 0;
  const { code, output } = await runCommand(
    'mvn',
    ['-B', '-f', pomFile, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
    {
      onLine(line) {
        if (!/Downloaded from .+\.jar/.test(line)) return;
        downloaded += 1;
        progress.update(`${downloaded} jars downloaded`);
      },
    },
  );
  if (code !== 0) {
    progress.failed();
    throw new PreparationError(
      `Maven could not fetch Neo4j ${version}: is the network there, and Maven Central (or the mirror in ` +
        '~/.m2/settings.xml) reachable? Run the same command again to go on.',
      mavenErrors(output),
    );
  }
  const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar')).length;
  progress.done(`${jars} jars`);
  return jars;
}

function mavenErrors(output) {
  return output
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]') && !line.includes('[Help'))
    .slice(0, 3)
    .join('\n');
}

async function isWhole(lib, pomHash) {
  try {
    const stamp = JSON.parse(await readFile(join(lib, STAMP), 'utf8'));
    const present = (await readdir(lib)).filter((name) => name.endsWith('.jar')).length;
    return stamp.pomHash === pomHash && stamp.jars === present;
  } catch {
    return false;
  }
}
