import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PreparationError } from './preparation-error.mjs';
import { startProgress } from './progress.mjs';
import { runCommand } from './run-command.mjs';

/** Installs the npm packages, unless node_modules holds what package-lock.json names. */
export async function installPackages(root) {
  if (await areInstalled(root)) return;
  const command = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install';
  const progress = startProgress('Installing npm packages');
  progress.update('');
  const ticking = setInterval(() => progress.update(''), 1_000);
  const { code, output } = await runNpm(root, [command, '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(ticking);
  if (code !== 0) {
    progress.failed();
    throw new PreparationError(`npm ${command} failed: see above, and run the same command again.`, output);
  }
  progress.done('done');
}

/**
 * npm writes node_modules/.package-lock.json last, so an interrupted installation has none; comparing it with
 * package-lock.json, package by package, also sees a lock that changed since (`git pull`).
 */
async function areInstalled(root) {
  const wanted = await lockedPackages(join(root, 'package-lock.json'));
  const installed = await lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  if (wanted === undefined) return true;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    const found = installed[path];
    // Optional ones are left out where they do not fit the machine (another processor's binaries).
    return path === '' || (found === undefined ? optional === true || devOptional === true : found.version === version);
  });
}

async function lockedPackages(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The npm that started this script, else the one on the PATH. */
function runNpm(root, args) {
  const npm = process.env.npm_execpath;
  return npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
    ? runCommand(process.execPath, [npm, ...args], { cwd: root })
    : runCommand('npm', args, { cwd: root });
}
