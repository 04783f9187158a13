import { integer } from '../../database/database.js';
import type { DataStep } from '../../database/migrations.js';
import { NamedQueries } from '../../database/named-query.js';
import { searchIndex } from '../../metamodel/derive/search-index.js';
import type { Registry } from '../../metamodel/registry.js';
import { searchTextOf } from './search-text.js';

const BATCH = 1_000;

type Properties = Readonly<Record<string, unknown>>;

/**
 * Brings the search texts of all items up: once for a graph that was filled before there were any, and again whenever
 * they are derived otherwise. Items that are written meanwhile are right already and are left alone.
 */
export const keepSearchTexts = (registry: Registry): DataStep => ({
  id: `search_texts_${searchIndex(registry).form}`,
  async run(database) {
    const queries = new NamedQueries(registry);
    for (let after: string | null = ''; after !== null;) {
      const read = queries.statement('inventory/items-by-id', { after, most: integer(BATCH) });
      const items = (await database.read(read)).map((row) => row.get('properties') as Properties);
      const rows = items
        .filter((item) => registry.kinds.has(String(item['kind'])))
        .map((item) => ({
          id: item['id'],
          version: integer(Number(item['version'])),
          searchText: searchTextOf(registry.kind(String(item['kind'])), item),
        }));
      await database.write((transaction) => transaction.run(queries.statement('inventory/set-search-texts', { rows })));
      const last = items.at(-1);
      after = last && items.length === BATCH ? String(last['id']) : null;
    }
  },
});
