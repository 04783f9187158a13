import { isIPv4 } from 'node:net';

/** Names of this machine that no other machine can be reached by. */
const LOOPBACK_NAMES: readonly string[] = ['localhost', '::1', '[::1]'];

/** True for an address that only programs on this machine can reach: 127.0.0.0/8, ::1 or localhost. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.includes(host.toLowerCase()) || (isIPv4(host) && host.startsWith('127.'));
}
