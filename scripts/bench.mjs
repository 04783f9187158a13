// npm run bench: installs what Runut is measured against, into bench/ alone, then measures.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

await prepare({ embedsNeo4j: true });
const bench = join(root, 'bench');
if (!existsSync(join(bench, 'node_modules', '@neo4j', 'graphql'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: bench, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
await import('../bench/bench.mjs');
