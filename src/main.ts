import 'reflect-metadata';
import { Database } from './database/database.js';
import { migrate } from './database/migrations.js';
import { dataSteps } from './inventory/data-steps.js';
import { registry } from './model/registry.js';
import { exitWithOneLine } from './operations/boot-errors.js';
import { readConfiguration } from './operations/configuration.js';
import { requireListenable } from './operations/listening.js';
import { OrderlyStop } from './operations/orderly-stop.js';
import { loadSampleOnce } from './server/load-sample.js';
import { reachNeo4j } from './server/reach-neo4j.js';
import { serve, stopServing } from './server/serve.js';
import { warmUp } from './server/warm-up.js';

/** `npm start`: Neo4j, its schema, the sample city in a new graph, GraphQL and the dashboard; stopped in the opposite order. */
const begun = performance.now();
const stop = new OrderlyStop();
stop.listen();
const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  const configuration = readConfiguration(process.env);
  await requireListenable(configuration.host, configuration.port);
  const neo4j = await reachNeo4j(configuration, tell);
  stop.add('Neo4j', () => neo4j.stop());
  const database = new Database(neo4j.connection);
  const changes = await migrate(database, registry, dataSteps(registry));
  await database.close();
  if (changes.length > 0) tell(`Database schema: ${changes.length} changes applied.`);
  const app = await serve(neo4j.connection, registry, configuration);
  stop.add('the server', () => stopServing(app));
  if (configuration.neo4j.kind === 'embedded' && configuration.neo4j.sample) await loadSampleOnce(app, tell);
  void neo4j.ended.then(exitWithOneLine);
  void warmUp(app);
  const url = await app.getUrl();
  tell(
    `Runut answers at ${url}, its API at ${url}/graphql (ready in ${((performance.now() - begun) / 1_000).toFixed(1)} s). Ctrl-C stops it.`,
  );
} catch (error) {
  exitWithOneLine(error);
}
