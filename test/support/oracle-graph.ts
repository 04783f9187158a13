import type { Database } from '../../src/database/database.js';
import { integer } from '../../src/database/database.js';
import { NamedQueries } from '../../src/database/named-query.js';
import { codeKey, foldCode } from '../../src/inventory/reference.js';
import { registry } from '../../src/model/registry.js';
import type { OracleGraph } from '../oracle/trace-oracle.js';

const withoutNulls = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

/** Puts an oracle's graph into the database as it stands, past every check: also what the API would refuse. */
export const store = async (database: Database, { items, links }: OracleGraph): Promise<void> => {
  const queries = new NamedQueries(registry);
  const rows = items.map(({ id, kind, code, ...state }) => ({
    kind,
    properties: withoutNulls({
      ...state,
      id,
      kind,
      code,
      name: code,
      codeFold: foldCode(code),
      codeKey: codeKey(kind, null, code),
      visibility: 'INTERNAL',
      version: integer(1),
      meaningVersion: integer(1),
      createdAt: '2026-01-01T00:00:00.000Z',
      createdBy: 'test',
      updatedAt: '2026-01-01T00:00:00.000Z',
      updatedBy: 'test',
    }),
  }));
  const linkRows = links.map(({ id, type, from, to, suspect: _, ...properties }) => ({
    type,
    from,
    to,
    properties: withoutNulls({
      ...properties,
      id,
      version: integer(1),
      createdAt: '2026-01-01T00:00:00.000Z',
      createdBy: 'test',
    }),
  }));
  const suspect = links.filter((link) => link.suspect);
  await database.write(async (transaction) => {
    await transaction.run(queries.statement('inventory/create-items', { rows }));
    await transaction.run(queries.statement('inventory/create-links', { rows: linkRows }));
    for (const { id } of suspect)
      await transaction.run(
        queries.statement('inventory/update-links', { rows: [{ id, changes: { fromMeaning: integer(0) } }] }),
      );
  });
};
