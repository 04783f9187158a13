import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/**
 * Joins what is written to a connection in one go into one system call. The driver sends a statement in pieces of
 * 1,400 bytes, each of them a call that costs as much as working on a short answer.
 */
export const joinWrites = (): void =>
  subscribe('net.client.socket', (message) => {
    const { socket } = message as Made;
    // Where this module is loaded many times, as by suites of tests, each hears of the socket; one is enough.
    if (socket[JOINED]) return;
    socket[JOINED] = true;
    // Connecting gives a socket its own way of writing back.
    socket.once('connect', () => join(socket));
  });

/** The same symbol however often the module is loaded. */
const JOINED = Symbol.for('runut.joined-writes');

interface Made {
  readonly socket: Socket & { [JOINED]?: true };
}

const join = (socket: Socket): void => {
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let isHeld = false;
  const release = (): void => {
    isHeld = false;
    socket.uncork();
  };
  socket.write = (...args: unknown[]): boolean => {
    if (!isHeld) {
      isHeld = true;
      socket.cork();
      process.nextTick(release);
    }
    return write(...args);
  };
};
