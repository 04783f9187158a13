import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const SCRIPT = join(process.cwd(), 'test/operations/fixtures/stoppable.mjs');

interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the fixture, does something to it when it is ready, and tells how it ended. */
function whenReady(
  args: readonly string[],
  act: (kill: (signal: NodeJS.Signals) => void) => Promise<void>,
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.startsWith('ready')) act((signal) => child.kill(signal)).catch(reject);
      else output += text;
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s stops what was started, last first, and the exit code is 0',
  async (signal) => {
    const { code, output } = await whenReady([], async (kill) => kill(signal));
    expect({ code, output }).toEqual({ code: 0, output: 'Stopping …\nstopped the server\nstopped Neo4j\n' });
  },
);

it('a Ctrl-C that npm passes on once more is the same wish', async () => {
  const { code, output } = await whenReady(['200'], async (kill) => {
    kill('SIGINT');
    await sleep(50);
    kill('SIGINT');
  });
  expect(code).toBe(0);
  expect(output.match(/stopped Neo4j/g)).toHaveLength(1);
});

it('a second wish, later, is an exit at once', async () => {
  const { code, output } = await whenReady(['20000'], async (kill) => {
    kill('SIGINT');
    await sleep(1_700);
    kill('SIGINT');
  });
  expect({ code, output }).toEqual({ code: 130, output: 'Stopping …\n' });
});

it('a step that fails is named, and the others are stopped all the same', async () => {
  const { code, output } = await whenReady(['0', 'the server'], async (kill) => kill('SIGTERM'));
  expect({ code, output }).toEqual({
    code: 1,
    output: 'Stopping …\nCould not stop the server: it hangs\nstopped Neo4j\n',
  });
});
