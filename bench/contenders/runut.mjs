// Runut as it is shipped: the build, its guards, its limits. It remembers answers only where that is what is measured.
import 'reflect-metadata';
import { Exchange } from '../../dist/exchange/exchange.service.js';
import { everything } from '../../dist/inventory/viewer.js';
import { registry } from '../../dist/model/registry.js';
import { serve } from '../../dist/server/serve.js';
import { answering, connection } from './answering.mjs';

const app = await serve(connection(), registry, {
  host: '127.0.0.1',
  port: 0,
  allowedHosts: [],
  answerMemory: process.env.BENCH_REMEMBERS ? 64 * 2 ** 20 : 0,
  logLevel: 'warn',
});

answering({
  url: async () => `${await app.getUrl()}/graphql`,
  /** Milliseconds of processor that this process has used. */
  worked: () => (process.cpuUsage().user + process.cpuUsage().system) / 1_000,
  /** Bytes that are left after a full collection; needs --expose-gc. */
  heap: () => {
    for (let time = 0; time < 3; time += 1) globalThis.gc();
    return process.memoryUsage().heapUsed;
  },
  /** Imports a folder of CSV files, validated, with history. @returns how long it took, in ms */
  import: async (path) => {
    const begun = performance.now();
    const report = await app.get(Exchange).importPath(path, { apply: true, viewer: everything('bench') });
    return { ms: performance.now() - begun, items: report.items.created, links: report.links.created };
  },
});
