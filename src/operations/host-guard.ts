import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Words } from '../metamodel/words.js';
import { type Language, languageOf } from './accept-language.js';
import { isLoopback } from './loopback.js';

/** Why a request is turned away, as an HTTP status and an answer in GraphQL's shape. */
export interface Refusal {
  readonly status: 403 | 421;
  readonly body: {
    readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: 'FORBIDDEN' } }];
  };
}

/**
 * Guards a server without accounts against DNS rebinding: a page on another name that resolves to this machine sends
 * that name as `Host`, and a page of another site sends its own as `Origin`. Also for the upgrade of a WebSocket, which
 * Fastify's hooks do not see.
 *
 * @param headers of the request
 * @param localPort the port that the connection came in on; this machine's own names are allowed with it alone
 * @param allowedHosts further names, in lower case; one without a port is allowed with any
 * @returns undefined when the request may go on
 */
export function refusalOf(
  headers: Pick<IncomingHttpHeaders, 'host' | 'origin' | 'accept-language'>,
  localPort: number | undefined,
  allowedHosts: readonly string[],
): Refusal | undefined {
  const { host, origin } = headers;
  const language = languageOf(headers['accept-language']);
  const isAllowed = (address: Address | undefined): boolean =>
    address !== undefined && isKnown(address, localPort, allowedHosts);
  if (!isAllowed(host === undefined ? undefined : addressOf(`http://${host}`))) {
    const name = quoted(host);
    return refusal(421, language, {
      en: `This server is not called ${name}: open it by its own address, or add the name to ALLOWED_HOSTS.`,
      id: `Server ini tidak bernama ${name}: buka dengan alamatnya sendiri, atau tambahkan nama itu ke ALLOWED_HOSTS.`,
    });
  }
  if (origin !== undefined && !isAllowed(/^https?:\/\//i.test(origin) ? addressOf(origin) : undefined)) {
    const site = quoted(origin);
    return refusal(403, language, {
      en: `Pages of ${site} may not use this server: add its host to ALLOWED_HOSTS if they should.`,
      id: `Halaman dari ${site} tidak boleh memakai server ini: tambahkan host-nya ke ALLOWED_HOSTS jika memang boleh.`,
    });
  }
  return undefined;
}

/** The same as a Fastify `onRequest` hook, before anything else looks at the request. */
export function hostGuard(allowedHosts: readonly string[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const refused = refusalOf(request.raw.headers, request.raw.socket.localPort, allowedHosts);
    return refused === undefined ? undefined : reply.code(refused.status).send(refused.body);
  };
}

interface Address {
  readonly name: string;
  readonly port: string;
}

const STANDARD_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Undefined for what is no plain `host` or `host:port`: nobody well-behaved sends a path or a user there. */
function addressOf(text: string): Address | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPlain =
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  return isPlain
    ? { name: url.hostname, port: url.port === '' ? (STANDARD_PORTS[url.protocol] ?? '') : url.port }
    : undefined;
}

function isKnown({ name, port }: Address, localPort: number | undefined, allowedHosts: readonly string[]): boolean {
  if (allowedHosts.includes(name) || allowedHosts.includes(`${name}:${port}`)) return true;
  return isLoopback(name) && port === String(localPort);
}

function quoted(header = 'nothing'): string {
  return JSON.stringify(header.slice(0, 100));
}

function refusal(status: Refusal['status'], language: Language, words: Words): Refusal {
  return { status, body: { errors: [{ message: words[language], extensions: { code: 'FORBIDDEN' } }] } };
}
