import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Context } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { limitExceeded } from '../database/errors.js';
import { type Language, languageOf } from '../operations/accept-language.js';
import { Drain } from '../operations/drain.js';
import { askedSubscription } from './asked-subscription.js';
import { answerOf } from './format-error.js';
import { requestOf } from './graphql.module.js';
import { refuseUpgrade } from './upgrade-guard.js';

const PATH = '/graphql';
/** The largest message that a client may send, in bytes. */
const LARGEST_MESSAGE = 64 * 1024;
const MOST_A_SOCKET = 20;
const INIT_MS = 3_000;
const PING_EVERY_MS = 12_000;
/** How long a client may take to close its side when the server stops. */
const GOODBYE_MS = 1_000;
const GOING_AWAY = 1001;

type Asker = Context<Record<string, unknown> | undefined, Extra>;

/** Subscriptions over WebSocket (graphql-ws) at the same address as GraphQL over HTTP, with the same limits. */
@Injectable()
export class Subscriptions implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, clientTracking: true });

  private isLeaving = false;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly drain: Drain,
  ) {}

  onApplicationBootstrap(): void {
    const { schema } = this.schemas;
    // A socket may fail more often than graphql-ws listens for it; nobody listening would end the process.
    this.sockets.on('connection', (socket: WebSocket) => socket.on('error', () => undefined));
    useServer(
      {
        connectionInitWaitTimeout: INIT_MS,
        onSubscribe: (asker, _, payload) => {
          if (Object.keys(asker.subscriptions).length > MOST_A_SOCKET) return [tooMany()];
          const asked = askedSubscription(schema, payload);
          if (!('document' in asked)) return asked;
          return { ...asked, contextValue: requestOf(userOf(asker), languageOfAsker(asker)) };
        },
        onError: (asker, _, __, errors) => errors.map((error) => spoken(error, asker)),
        onNext: (asker, _, __, ___, result) => ({
          ...result,
          errors: result.errors?.map((error) => spoken(error, asker)),
        }),
      },
      this.sockets,
      PING_EVERY_MS,
    );
    const server: Server = this.http.httpAdapter.getHttpServer();
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
    this.drain.onBegin(() => this.sayGoodbye());
  }

  /** Before Apollo is stopped, which closes the server and waits for its connections. */
  onModuleDestroy(): Promise<void> {
    return this.sayGoodbye();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (!socket.writable) return;
    if (this.isLeaving) return refuseUpgrade(socket, 503, {});
    if (request.url?.split('?')[0] !== PATH) return refuseUpgrade(socket, 404, {});
    this.sockets.handleUpgrade(request, socket, head, (one) => this.sockets.emit('connection', one, request));
  }

  private async sayGoodbye(): Promise<void> {
    this.isLeaving = true;
    const closed = [...this.sockets.clients].map((socket) => {
      const left = once(socket, 'close');
      socket.close(GOING_AWAY, 'The server is stopping.');
      return left;
    });
    await Promise.race([Promise.allSettled(closed), sleep(GOODBYE_MS, undefined, { ref: false })]);
    for (const socket of this.sockets.clients) socket.terminate();
  }
}

const tooMany = (): GraphQLError => {
  const refusal = limitExceeded(
    {
      en: `A socket has at most ${MOST_A_SOCKET} subscriptions; end one, or open another socket.`,
      id: `Satu soket paling banyak ${MOST_A_SOCKET} langganan; akhiri salah satu, atau buka soket lain.`,
    },
    { most: MOST_A_SOCKET },
  );
  return new GraphQLError(refusal.message, { originalError: refusal });
};

/** As over HTTP; a browser cannot set headers of a WebSocket, so both may stand in the parameters of the connection. */
const userOf = ({ connectionParams }: Asker): unknown => connectionParams?.['user'];

const languageOfAsker = ({ connectionParams, extra }: Asker): Language => {
  const given = connectionParams?.['language'];
  return languageOf(typeof given === 'string' ? given : extra.request.headers['accept-language']);
};

const spoken = (error: GraphQLError, asker: Asker) => answerOf(error.toJSON(), error, languageOfAsker(asker));
