import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { PreparationError } from './preparation-error.mjs';
import { say, startProgress } from './progress.mjs';
import { outputOf, runCommand } from './run-command.mjs';

const OLDEST_JAVA = 17;
const TESTED_JAVA = [17, 21];
/** maven-dependency-plugin 3.8.1 asks for it. */
const OLDEST_MAVEN = [3, 6, 3];

/** @throws PreparationError when Java is missing or older than 17 and cannot be installed from here */
export async function requireJava() {
  await requireTool(javaFault, 'default-jre-headless');
}

/** @throws PreparationError when Maven is missing or too old and cannot be installed from here */
export async function requireMaven() {
  await requireTool(mavenFault, 'maven');
}

async function requireTool(findFault, debianPackage) {
  const fault = findFault();
  if (fault === undefined) return;
  if (fault.missing && (await mayInstall(debianPackage))) await installDebianPackage(debianPackage);
  const remaining = findFault();
  if (remaining !== undefined) throw new PreparationError(remaining.message);
}

function javaFault() {
  const javaHome = process.env.JAVA_HOME;
  const isHomeSet = javaHome !== undefined && javaHome !== '';
  const command = isHomeSet ? join(javaHome, 'bin', 'java') : 'java';
  const advice = `install Java 17 or 21 (Debian, Ubuntu: apt-get install default-jre-headless; macOS: brew install openjdk@21)`;
  const output = outputOf(command, ['-version']);
  if (output === undefined) {
    const place = isHomeSet ? `JAVA_HOME is ${javaHome}, and there is no ${command}` : 'Java is not installed';
    return { missing: !isHomeSet, message: `${place}: ${advice}.` };
  }
  const major = javaMajor(output);
  if (major === undefined) return { missing: false, message: `${command} -version says nothing known: ${advice}.` };
  if (major < OLDEST_JAVA) {
    return {
      missing: false,
      message: `Neo4j needs Java 17 or 21 and ${command} is ${major}: ${advice}, or point JAVA_HOME at it.`,
    };
  }
  if (!TESTED_JAVA.includes(major)) say(`Java ${major} is used; Neo4j 5.26 is tested with 17 and 21.`);
  return undefined;
}

/** Java 8 calls itself 1.8. */
function javaMajor(output) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' ? second : first);
}

function mavenFault() {
  const advice = 'install Maven (Debian, Ubuntu: apt-get install maven; macOS: brew install maven)';
  const output = outputOf('mvn', ['-v']);
  if (output === undefined)
    return { missing: true, message: `Maven, which fetches Neo4j, is not installed: ${advice}.` };
  const version = /Apache Maven (\d+)\.(\d+)\.(\d+)/.exec(output)?.slice(1, 4).map(Number);
  if (version === undefined) return { missing: false, message: `mvn -v says nothing known: ${advice}.` };
  const oldest = OLDEST_MAVEN.join('.');
  if (isOlder(version, OLDEST_MAVEN)) {
    return {
      missing: false,
      message: `Maven ${oldest} or newer is needed and mvn is ${version.join('.')}: ${advice}.`,
    };
  }
  return undefined;
}

function isOlder(version, other) {
  const at = version.findIndex((part, index) => part !== other[index]);
  return at !== -1 && version[at] < other[at];
}

/** Only as root on a Debian-like system; somebody at a terminal is asked first. */
async function mayInstall(debianPackage) {
  const isDebianRoot =
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && outputOf('apt-get', ['-v']) !== undefined;
  if (!isDebianRoot) return false;
  const isAttended = process.stdin.isTTY === true && process.env.CI === undefined;
  if (!isAttended) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${debianPackage} is missing. Install it with apt-get? [Y/n] `);
  terminal.close();
  return /^(y(es)?)?$/i.test(answer.trim());
}

async function installDebianPackage(name) {
  const progress = startProgress(`Installing ${name} with apt-get`);
  progress.update('');
  const ticking = setInterval(() => progress.update(''), 1_000);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCommand('apt-get', ['update', '-q'], { env });
  const install = await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env });
  clearInterval(ticking);
  if (install.code !== 0) {
    progress.failed();
    const failed = update.code === 0 ? install : update;
    throw new PreparationError(`apt-get could not install ${name}: install it by hand.`, failed.output);
  }
  progress.done('done');
}
