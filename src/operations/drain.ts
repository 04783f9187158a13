import type { FastifyInstance } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { languageOf } from './accept-language.js';

/** Longer than a usual request, and well within what `OrderlyStop` and the container allow. */
const LIMIT_MS = 10_000;
const LOOK_EVERY_MS = 20;

const STOPPING = {
  en: 'The server is stopping; ask again in a moment.',
  id: 'Server sedang dihentikan; tanyakan lagi sebentar lagi.',
};

/** Lets requests that are under way end before the server goes, and lets no new ones in. Health can still be asked. */
export class Drain {
  private underWay = 0;
  private startedAt: Date | undefined;
  private readonly goodbyes: (() => Promise<void>)[] = [];

  /** Since when the server has been stopping; undefined while it is not. */
  get since(): Date | undefined {
    return this.startedAt;
  }

  /** What is open for long, a WebSocket server for example, says goodbye here, as soon as the stop begins. */
  onBegin(goodbye: () => Promise<void>): void {
    this.goodbyes.push(goodbye);
  }

  /** Counts what comes in, and refuses it once the stop has begun. Before the server listens. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', async (request, reply) => {
      if (this.startedAt && !request.url.startsWith('/health/'))
        return reply.code(503).header('connection', 'close').send(refusal(request.headers['accept-language']));
      this.underWay += 1;
      reply.raw.once('close', () => (this.underWay -= 1));
      return undefined;
    });
    // A connection that is kept alive would hold up the stop for as long as its client likes.
    fastify.addHook('onSend', async (_, reply) => {
      if (this.startedAt) reply.header('connection', 'close');
    });
  }

  /** Resolves when nothing is under way any more, or after 10 s. */
  async begin(): Promise<void> {
    this.startedAt ??= new Date();
    const limit = performance.now() + LIMIT_MS;
    const goodbyes = Promise.allSettled(this.goodbyes.map((goodbye) => goodbye()));
    await Promise.race([goodbyes, sleep(LIMIT_MS, undefined, { ref: false })]);
    while (this.underWay > 0 && performance.now() < limit) await sleep(LOOK_EVERY_MS);
  }
}

const refusal = (acceptLanguage: string | undefined): object => ({
  errors: [{ message: STOPPING[languageOf(acceptLanguage)], extensions: { code: 'UNAVAILABLE' } }],
});
