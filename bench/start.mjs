// How long a second `npm start` takes until it answers: median of three, and once after kill -9. Exits with 1 above the
// limit. It works in a temporary folder and on any free port: node bench/start.mjs
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIMIT_S = 12;
const root = fileURLToPath(new URL('..', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'runut-bench-'));

/** Starts, waits until it answers, ends it by the signal; resolves to the seconds from spawn to ready. */
const measure = (signal) =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const server = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, PORT: '0' },
    });
    let output = '';
    let seconds;
    const hear = (chunk) => {
      output += chunk;
      if (seconds !== undefined || !output.includes('Runut answers at')) return;
      seconds = (performance.now() - begun) / 1_000;
      server.kill(signal);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('close', () => (seconds === undefined ? reject(new Error(output)) : resolve(seconds)));
  });

try {
  const first = await measure('SIGTERM');
  const again = [await measure('SIGTERM'), await measure('SIGTERM'), await measure('SIGKILL')].sort((a, b) => a - b);
  const afterKill = await measure('SIGTERM');
  const median = again[1];
  console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  console.log(`first start, sample loaded: ${first.toFixed(1)} s`);
  console.log(`second start: median ${median.toFixed(1)} s of ${again.map((s) => s.toFixed(1)).join(', ')}`);
  console.log(`after kill -9: ${afterKill.toFixed(1)} s`);
  if (median > LIMIT_S) {
    console.log(`The median is above ${LIMIT_S} s.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
