import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PreparationError } from './preparation-error.mjs';
import { startProgress } from './progress.mjs';
import { replaceFolder } from './replace-folder.mjs';
import { runCommand } from './run-command.mjs';
import { hashOf, STAMP, stampOf } from './sources.mjs';

const COMPRESSED = /\.(js|css|html|svg|json)$/;

/** Builds web/ to dist-web/ with Vite, compressed beside it, unless dist-web/ is of these very sources. */
export async function buildDashboard(root) {
  const target = join(root, 'dist-web');
  const sources = await hashOf(root, ['package-lock.json', 'scripts/prepare/build-dashboard.mjs'], 'web');
  if ((await stampOf(target)) === sources) return;
  const progress = startProgress('Building the dashboard');
  await replaceFolder(target, join(root, '.building-web-'), async (arriving) => {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const options = [
      'build',
      'web',
      '--config',
      join('web', 'vite.config.ts'),
      '--outDir',
      arriving,
      '--logLevel',
      'warn',
    ];
    const { code, output } = await runCommand(process.execPath, [vite, ...options], { cwd: root });
    if (code !== 0) throw new PreparationError('The build of the dashboard failed: see above.', output);
    await compress(arriving);
    await writeFile(join(arriving, 'questions.json'), JSON.stringify(await questionsOf(root)));
    await writeFile(join(arriving, STAMP), sources);
  });
  progress.done('done');
}

/** What pages ask that take long to plan, as texts: a server asks it of itself before anybody comes. */
async function questionsOf(root) {
  const pages = join(root, 'web', 'src', 'pages');
  return {
    overview: await questionsIn(join(pages, 'overview')),
    item: [...(await questionsIn(join(pages, 'item'))), ...(await questionsIn(join(root, 'web', 'src', 'graph')))],
    landscape: await questionsIn(join(pages, 'roadmap'), 'landscape.graphql'),
  };
}

async function questionsIn(folder, ending = '.graphql') {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/** A server sends what was compressed once, as small as it gets. */
async function compress(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && COMPRESSED.test(entry.name));
  for (const entry of files) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const plain = await readFile(path);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
    await writeFile(`${path}.br`, await promisify(brotliCompress)(plain, { params }));
    await writeFile(`${path}.gz`, await promisify(gzip)(plain, { level: 9 }));
  }
}
