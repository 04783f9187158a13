// The same Cypher behind bare node:http: what is left when everything that Runut adds to it is taken away.
import 'reflect-metadata';
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { Database } from '../../dist/database/database.js';
import { registry } from '../../dist/model/registry.js';
import { serve } from '../../dist/server/serve.js';
import { ask } from '../http.mjs';
import { answering, connection } from './answering.mjs';

const { uri, user, password, database } = connection();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const app = await serve(connection(), registry, {
  host: '127.0.0.1',
  port: 0,
  allowedHosts: [],
  answerMemory: 0,
  logLevel: 'warn',
});
const runut = `${await app.getUrl()}/graphql`;
/** The statements of each request that was prepared. */
const prepared = [];

const run = async ({ text, parameters }) => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    return await session.run(text, parameters);
  } finally {
    await session.close();
  }
};

const statementsOf = async (request) => {
  const sent = [];
  const stop = app.get(Database).listen((statement) => sent.push(statement));
  await ask(runut, request);
  stop();
  return sent;
};

/** The answers of the statements that were prepared, one after the other. */
const answersOf = async (number) => {
  const answers = [];
  for (const statement of prepared[number]) {
    const { records } = await run(statement);
    answers.push(records.map((record) => record.toObject()));
  }
  return answers;
};

const answer = async (parts, response) => {
  const { number } = JSON.parse(Buffer.concat(parts).toString('utf8'));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: await answersOf(number) }));
};

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => void answer(parts, response));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const hitsOf = (plan) =>
  plan === undefined ? 0 : plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

answering({
  url: () => `http://127.0.0.1:${server.address().port}/`,
  /** Takes requests to Runut; each becomes `{ number }`. @returns how many statements each sends */
  prepare: async (requests) => {
    const counts = [];
    for (const request of requests) {
      const statements = await statementsOf(request);
      prepared.push(statements);
      counts.push(statements.length);
    }
    return { first: prepared.length - requests.length, counts };
  },
  /** Database hits of a request to Runut, by statement. */
  hits: async (request) => {
    const hits = [];
    for (const { text, parameters } of await statementsOf(request)) {
      const { summary } = await run({ text: text.replace(/CYPHER 5/, 'CYPHER 5 PROFILE'), parameters });
      hits.push(hitsOf(summary.profile || undefined));
    }
    return hits;
  },
});
