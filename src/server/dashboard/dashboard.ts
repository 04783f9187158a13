import type { FastifyReply, FastifyRequest } from 'fastify';
import { type BuiltFile, builtDashboard } from './built-dashboard.js';

const PAGE = '/index.html';
/** What others answer, or what is a file that either exists or does not. */
const NO_PAGES = /^\/(?:graphql|download|health|assets)(?:\/|$)/;

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // Mantine writes the sizes of its parts into style elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Answers browsers with the built dashboard: its files, and its page at every address that is asked for as a page, so
 * that an address can be shared; the page itself says that there is no such view. Everything else goes on to the API.
 * Without a built dashboard all of it does. A Fastify `onRequest` hook.
 */
export const dashboard =
  (files: () => ReadonlyMap<string, BuiltFile> = builtOnce) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const [path = '/'] = request.url.split('?');
    const isPage = !NO_PAGES.test(path) && (request.headers.accept?.includes('text/html') ?? false);
    const file = path === PAGE || path === '/' ? files().get(PAGE) : files().get(path);
    if (file) return send(request, reply, file, path.startsWith('/assets/'));
    const page = isPage ? files().get(PAGE) : undefined;
    return page && send(request, reply, page, false);
  };

let built: ReadonlyMap<string, BuiltFile> | undefined;
const builtOnce = (): ReadonlyMap<string, BuiltFile> => (built ??= builtDashboard());

const send = (request: FastifyRequest, reply: FastifyReply, file: BuiltFile, isHashed: boolean): FastifyReply => {
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding =
    file.br && /\bbr\b/.test(accepted) ? 'br' : file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  reply.headers({
    'content-type': file.type,
    // The name of an asset changes with its content.
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    vary: 'accept-encoding',
  });
  if (encoding) reply.header('content-encoding', encoding);
  return reply.send(encoding === 'br' ? file.br : encoding === 'gzip' ? file.gzip : file.plain);
};
