import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { type Client, createClient } from 'graphql-ws';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { AppModule } from '../../src/app.module.js';
import type { Connection } from '../../src/database/database.js';
import { registry } from '../../src/model/registry.js';
import { httpAdapter } from '../../src/server/serve.js';
import { testConnection } from '../support/server.js';

/** One more server on a graph that is there already. */
export const anotherServer = async (
  connection: Connection = testConnection(),
): Promise<{ readonly app: NestFastifyApplication; readonly url: string }> => {
  const module = await Test.createTestingModule({ imports: [AppModule.for(connection, registry)] }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(httpAdapter([]), { logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  return { app, url: `${await app.getUrl()}/graphql` };
};

/** A graphql-ws client of a server. */
export const clientOf = (url: string, connectionParams: Record<string, unknown> = {}): Client =>
  createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
    lazyCloseTimeout: 0,
  });

export interface Heard {
  readonly position: string;
  readonly index: number;
  readonly cursor: string;
  readonly code: string | null;
  /** Whatever else was selected. */
  readonly [field: string]: unknown;
}

/** What a subscription has told so far. */
export class Listener {
  readonly heard: Heard[] = [];
  /** GraphQL errors, or the close of the socket. */
  failure: unknown;
  ended = false;
  readonly stop: () => void;

  constructor(client: Client, args = '', fields = 'position index cursor code') {
    this.stop = client.subscribe<{ changes: Heard }>(
      { query: `subscription { changes${args} { ${fields} } }` },
      {
        next: ({ data, errors }) => {
          if (data) this.heard.push(data.changes);
          if (errors) this.failure = errors;
        },
        error: (error) => (this.failure = error),
        complete: () => (this.ended = true),
      },
    );
  }

  get places(): string[] {
    return this.heard.map(({ cursor }) => cursor);
  }

  /** Waits until so many changes were told. */
  async until(count: number): Promise<this> {
    await eventually(
      () => this.heard.length >= count,
      () => `${this.heard.length} of ${count} changes were told`,
    );
    return this;
  }

  async failed(): Promise<unknown> {
    await eventually(
      () => this.failure !== undefined,
      () => 'nothing failed',
    );
    return this.failure;
  }
}

/** @throws Error with what it is like when it does not come true within 15 s */
export const eventually = async (isSo: () => boolean, otherwise: () => string): Promise<void> => {
  const limit = performance.now() + 15_000;
  while (!isSo()) {
    if (performance.now() > limit) throw new Error(otherwise());
    await sleep(10);
  }
};
