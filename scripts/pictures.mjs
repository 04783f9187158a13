// Takes the pictures of the documents, of the dashboard on the sample city: npm run pictures
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'browser/pictures'], {
  env: { ...process.env, RUNUT_WRITE_PICTURES: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
