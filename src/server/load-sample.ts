import type { INestApplicationContext } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { Database } from '../database/database.js';
import { NamedQueries } from '../database/named-query.js';
import { Exchange } from '../exchange/exchange.service.js';
import { Catalogue } from '../inventory/catalogue.js';
import { everything } from '../inventory/viewer.js';

const SAMPLE = fileURLToPath(new URL('../../samples/city', import.meta.url));

/** Loads the sample city into a graph in which nothing was ever entered; once. */
export const loadSampleOnce = async (
  services: INestApplicationContext,
  tell: (line: string) => void,
): Promise<void> => {
  const database = services.get(Database);
  const queries = new NamedQueries(services.get(Catalogue).registry);
  const [row] = await database.read(queries.statement('operations/is-untouched', {}));
  if (!row?.get('untouched')) return;
  const begun = performance.now();
  const report = await services.get(Exchange).importPath(SAMPLE, { apply: true, viewer: everything('sample') });
  const at = new Date().toISOString();
  await database.write((transaction) => transaction.run(queries.statement('operations/remember-sample', { at })));
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  tell(
    `Loaded the sample city: ${report.items.created} items, ${report.links.created} links (${seconds} s). A demonstration; see samples/README.md.`,
  );
};
