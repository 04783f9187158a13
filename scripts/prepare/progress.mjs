// One line a step, on stderr: stdout belongs to the answers of the command line.
const terminal = process.stderr.isTTY === true;
const REPEAT_MS = 10_000;

/** Prints one finished line. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A line that changes while something long runs: redrawn on a terminal, repeated every ten seconds in a log. */
export function startProgress(label) {
  const begun = Date.now();
  let shown = 0;
  const draw = (detail) => {
    const seconds = ((Date.now() - begun) / 1000).toFixed(detail === '' ? 0 : 1);
    const line = `${label}${detail === '' ? '' : `: ${detail}`} (${seconds} s)`;
    if (terminal) process.stderr.write(`\r\x1b[2K${line}`);
    else if (shown === 0 || Date.now() - shown >= REPEAT_MS) say(line);
    else return;
    shown = Date.now();
  };
  return {
    update: draw,
    done(detail) {
      shown = 0;
      draw(detail);
      if (terminal) process.stderr.write('\n');
    },
    failed() {
      if (terminal) process.stderr.write('\n');
    },
  };
}
