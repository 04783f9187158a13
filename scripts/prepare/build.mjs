import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PreparationError } from './preparation-error.mjs';
import { startProgress } from './progress.mjs';
import { replaceFolder } from './replace-folder.mjs';
import { runCommand } from './run-command.mjs';
import { hashOf, STAMP, stampOf } from './sources.mjs';

/**
 * Compiles src/ to dist/ with swc, unless dist/ is of these very sources.
 *
 * `nest build` would do the same in place: it empties dist/ first, under a server that still runs from it, and two
 * builds at once end in half a folder. Here it is compiled beside its place and renamed.
 */
export async function build(root) {
  const dist = join(root, 'dist');
  const sources = await hashOf(root, ['.swcrc', 'package-lock.json'], 'src');
  if ((await stampOf(dist)) === sources) return;
  const progress = startProgress('Building');
  await replaceFolder(dist, join(root, '.building-'), async (arriving) => {
    const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
    const options = ['--strip-leading-paths', '--config-file', '.swcrc', '--quiet', '--out-dir', arriving];
    const { code, output } = await runCommand(process.execPath, [swc, 'src', ...options], { cwd: root });
    if (code !== 0) throw new PreparationError('The build failed: see above.', output);
    await writeFile(join(arriving, STAMP), sources);
  });
  progress.done('done');
}

/** A package without src/ (a container image) was built before it was packed. */
export function hasSources(root) {
  return existsSync(join(root, 'src'));
}
