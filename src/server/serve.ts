import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import type { Connection } from '../database/database.js';
import type { Registry } from '../metamodel/registry.js';
import type { Configuration } from '../operations/configuration.js';
import { Drain } from '../operations/drain.js';
import { hostGuard } from '../operations/host-guard.js';
import { listenError } from '../operations/listening.js';
import { dashboard } from './dashboard/dashboard.js';
import { graphiql } from './graphiql.js';
import { chooseLanguage, labelAnswer } from './spoken-language.js';
import { upgradeGuard } from './upgrade-guard.js';

/** The largest request that is read at all, in bytes: a plan document of 2 MB as JSON, and its query. */
const LARGEST_BODY = 5 * 1024 * 1024;

/** HTTP with its guards: who may ask, how much, and the dashboard and GraphiQL for those who come with a browser. */
export const httpAdapter = (allowedHosts: readonly string[]): FastifyAdapter => {
  const adapter = new FastifyAdapter({ bodyLimit: LARGEST_BODY, forceCloseConnections: true });
  adapter.getInstance().addHook('onRequest', hostGuard(allowedHosts));
  adapter.getInstance().server.on('upgrade', upgradeGuard(allowedHosts));
  adapter.getInstance().addHook('onRequest', graphiql);
  adapter.getInstance().addHook('onRequest', dashboard());
  adapter.getInstance().addHook('preHandler', labelAnswer);
  adapter.getInstance().addHook('onSend', chooseLanguage);
  return adapter;
};

/**
 * Serves GraphQL.
 * @throws BootError when it cannot listen where it is told to
 */
export const serve = async (
  connection: Connection,
  registry: Registry,
  {
    host,
    port,
    allowedHosts,
    answerMemory,
    logLevel,
  }: Pick<Configuration, 'host' | 'port' | 'allowedHosts' | 'answerMemory' | 'logLevel'>,
): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.for(connection, registry, answerMemory),
    httpAdapter(allowedHosts),
    {
      logger: logLevel === 'debug' ? ['debug', 'log', 'warn', 'error', 'fatal'] : ['warn', 'error', 'fatal'],
      abortOnError: false,
    },
  );
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw listenError(error, host, port);
  }
  return app;
};

/** Stops in order: what is under way is answered first (10 s at most), then the database is let go of. */
export const stopServing = async (app: NestFastifyApplication): Promise<void> => {
  await app.get(Drain).begin();
  await app.close();
};
