import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusalOf } from '../operations/host-guard.js';

/** Turns an upgrade away with an HTTP answer. */
export const refuseUpgrade = (socket: Duplex, status: number, body: object): void => {
  const text = JSON.stringify(body);
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    () => socket.destroy(),
  );
};

/**
 * Who may come by WebSocket: the same as over HTTP, whose hooks do not see an upgrade. A listener of `upgrade`, before
 * all others; they leave alone what cannot be written to any more.
 */
export const upgradeGuard =
  (allowedHosts: readonly string[]) =>
  ({ headers, socket: { localPort } }: IncomingMessage, socket: Duplex): void => {
    const refusal = refusalOf(headers, localPort, allowedHosts);
    if (refusal) refuseUpgrade(socket, refusal.status, refusal.body);
  };
