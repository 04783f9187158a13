// Runut without its database: each statement is sent once, and its rows are replayed from then on. What is left is the
// server's own work, and the part of it that is the execution of GraphQL, by graphql-js and by graphql-jit.
import 'reflect-metadata';
import Module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Database } from '../../dist/database/database.js';
import { registry } from '../../dist/model/registry.js';
import { requestOf } from '../../dist/server/graphql.module.js';
import { serve } from '../../dist/server/serve.js';
import { answering, connection } from './answering.mjs';

const modulesOfRunut = fileURLToPath(new URL('../../node_modules', import.meta.url));
// oxlint-disable-next-line no-underscore-dangle -- Node names it so
const resolve = Module._resolveFilename;
// Both have to be of one graphql: a schema of another is refused.
// oxlint-disable-next-line no-underscore-dangle -- Node names it so
Module._resolveFilename = (name, parent, ...rest) =>
  resolve.call(Module, name, /^graphql(\/|$)/.test(name) ? { paths: [modulesOfRunut] } : parent, ...rest);
const own = createRequire(import.meta.url);
const { execute, parse } = own('graphql');
const { compileQuery } = own('graphql-jit');

const app = await serve(connection(), registry, {
  host: '127.0.0.1',
  port: 0,
  allowedHosts: [],
  answerMemory: 0,
  logLevel: 'warn',
});
const { schema } = app.get(GraphQLSchemaHost);
const database = app.get(Database);
const read = database.read.bind(database);
const replayed = new Map();
database.read = (statement) => {
  const key = JSON.stringify(statement);
  if (!replayed.has(key)) replayed.set(key, read(statement));
  return replayed.get(key);
};

const worked = () => (process.cpuUsage().user + process.cpuUsage().system) / 1_000;
const context = () => requestOf(undefined, 'en');

/** @returns milliseconds of processor an execution */
const timeOf = async (run, times) => {
  for (let time = 0; time < times; time += 1) await run();
  const before = worked();
  for (let time = 0; time < times; time += 1) await run();
  return (worked() - before) / times;
};

answering({
  url: async () => `${await app.getUrl()}/graphql`,
  worked,
  executions: async ({ request: { query, variables }, times }) => {
    const document = parse(query);
    const compiled = compileQuery(schema, document);
    const byJs = () => execute({ schema, document, contextValue: context(), variableValues: variables });
    const byJit = () => compiled.query(undefined, context(), variables);
    const answers = [await byJs(), await byJit()].map((answer) => JSON.stringify(answer.data));
    if (answers[0] !== answers[1]) throw new Error('graphql-js and graphql-jit do not give the same answer');
    return { js: await timeOf(byJs, times), jit: await timeOf(byJit, times) };
  },
});
