import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gzipSync } from 'node:zlib';
import { exampleQueries } from './example-queries.js';
import { withTitle } from './examples/example-query.js';

let page: { readonly plain: Buffer; readonly zipped: Buffer } | undefined;

/** GraphiQL as one page that needs nothing from any other host; 9 MB, so it is put together once. */
const graphiqlPage = () => {
  if (page) return page;
  const html = renderGraphiQL({
    title: 'Runut',
    endpoint: '/graphql',
    defaultTabs: exampleQueries.map((example) => ({ query: withTitle(example) })),
  });
  const plain = Buffer.from(html, 'utf8');
  page = { plain, zipped: gzipSync(plain) };
  return page;
};

/**
 * Answers people who open `/graphql` in a browser with GraphiQL, at `/graphql?query=…` with that query in it, as it
 * writes its address itself; what programs ask goes on to the API.
 * A Fastify `onRequest` hook.
 */
export const graphiql = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
  const [path] = request.url.split('?');
  const wantsPage = request.headers.accept?.includes('text/html');
  if (request.method !== 'GET' || path !== '/graphql' || !wantsPage) return undefined;
  const { plain, zipped } = graphiqlPage();
  reply.type('text/html; charset=utf-8').header('x-frame-options', 'DENY').header('vary', 'accept, accept-encoding');
  return request.headers['accept-encoding']?.includes('gzip')
    ? reply.header('content-encoding', 'gzip').send(zipped)
    : reply.send(plain);
};
