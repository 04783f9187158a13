import { spawn, spawnSync } from 'node:child_process';

const KEPT_CHARACTERS = 8_000;

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number | null, output: string }>} code null when it could not be started or was killed;
 *   output is the end of what it printed on both streams
 */
export function runCommand(command, args, { cwd, env, onLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let unfinished = '';
    const take = (text) => {
      output = (output + text).slice(-KEPT_CHARACTERS);
      const lines = (unfinished + text).split('\n');
      unfinished = lines.pop() ?? '';
      if (onLine !== undefined) lines.forEach(onLine);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });
}

/** What a command prints on both streams, or undefined when there is no such command. */
export function outputOf(command, args) {
  const { error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return error === undefined ? `${stdout}${stderr}` : undefined;
}
