import 'reflect-metadata';
import { Database } from '../../dist/database/database.js';
import { migrate } from '../../dist/database/migrations.js';
import { registry } from '../../dist/model/registry.js';
import { loadSampleOnce } from '../../dist/server/load-sample.js';
import { serve, stopServing } from '../../dist/server/serve.js';

/** Loads the sample city as the first start does. */
export const loadSample = async (connection) => {
  const database = new Database(connection);
  await migrate(database, registry);
  await database.close();
  const app = await serve(connection, registry, { host: '127.0.0.1', port: 0, allowedHosts: [], logLevel: 'warn' });
  await loadSampleOnce(app, () => undefined);
  await stopServing(app);
};
