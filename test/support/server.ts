import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { type Connection, Database, type Statement } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrations.js';
import type { Registry } from '../../src/metamodel/registry.js';
import { httpAdapter } from '../../src/server/serve.js';
import { registry as runut } from '../../src/model/registry.js';

/** The Neo4j of this test run, started by Jest's global setup. */
export const testConnection = (): Connection => JSON.parse(process.env['RUNUT_TEST_NEO4J'] ?? 'null') as Connection;

export interface GraphQLAnswer {
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: Record<string, any>;
  }[];
}

export interface TestServer {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly url: string;
  /** Asks over HTTP, whatever comes back. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<GraphQLAnswer>;
  /** Asks and fails on errors. */
  data(query: string, variables?: object): Promise<any>;
  /** The statements that were sent while the work ran. */
  statements(work: () => Promise<unknown>): Promise<Statement[]>;
  close(): Promise<void>;
}

/**
 * A server on the test run's Neo4j, empty but for its schema.
 * @param connection through a relay, for those who want to see it fail
 * @param answerMemory for remembered answers, in bytes; as the server is shipped when not said
 */
export const startServer = async (
  registry: Registry = runut,
  connection: Connection = testConnection(),
  answerMemory?: number,
): Promise<TestServer> => {
  const imports = [AppModule.for(connection, registry, answerMemory)];
  const module = await Test.createTestingModule({ imports }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(httpAdapter([]), { logger: ['error'] });
  const database = app.get(Database);
  await wipe(database);
  await migrate(database, registry);
  await app.listen(0, '127.0.0.1');
  const url = `${await app.getUrl()}/graphql`;
  const ask = async (
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<GraphQLAnswer> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphQLAnswer;
  };
  return {
    app,
    database,
    url,
    ask,
    data: async (query, variables) => {
      const answer = await ask(query, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
      return answer.data;
    },
    statements: async (work) => {
      const sent: Statement[] = [];
      const stop = database.listen((statement) => sent.push(statement));
      await work();
      stop();
      return sent;
    },
    close: () => app.close(),
  };
};

let asked = 0;
/** The same query in a text that was never asked, so that nothing of its answer is remembered. */
export const anew = (query: string): string => `${query} # ${(asked += 1)}`;

/** Community has one database: suites take turns in it, each from nothing. */
export const wipe = async (database: Database): Promise<void> => {
  await database.write((transaction) =>
    transaction.run({ text: 'CYPHER 5 MATCH (n) WHERE NOT n:Migration DETACH DELETE n', parameters: {} }),
  );
};
