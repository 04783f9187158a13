// Asks the questions of the documents of a server with the sample city, and pastes its answers: npm run guide
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'test/docs'], {
  env: { ...process.env, RUNUT_WRITE_GUIDE: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
