import { setTimeout as sleep } from 'node:timers/promises';
import type { Values } from '../../src/history/change.js';
import { Inventory } from '../../src/inventory/inventory.service.js';
import { everything } from '../../src/inventory/viewer.js';
import { ALONE, type InventoryChange } from '../../src/inventory/writing/inventory-change.js';
import { registry } from '../../src/model/registry.js';
import { readableProperties } from '../../src/inventory/differences/changed-properties.js';
import { Histories } from '../../src/questions/history/history.service.js';
import { RandomSource } from '../oracle/random-source.js';
import { startServer, type TestServer } from '../support/server.js';

/** Whatever was done, history gives every item and link as it was stored, at any time. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Snapshot {
  readonly at: string;
  readonly items: ReadonlyMap<string, Values>;
  readonly links: ReadonlyMap<string, readonly [type: string, values: Values]>;
  /** Links by the items at their ends. */
  readonly ends: readonly (readonly [item: string, link: string])[];
}

const readable = (of: 'ITEM' | 'LINK', name: string, stored: Values): Values =>
  Object.fromEntries(
    readableProperties(registry, of, name)
      .filter((property) => property.name !== 'suspect')
      .map((property) => [property.name, stored[property.name] ?? null]),
  );

const snapshot = async (): Promise<Snapshot> => {
  await sleep(3);
  const at = new Date().toISOString();
  await sleep(3);
  const items = await server.database.read({
    text: 'CYPHER 5 MATCH (i:Item) RETURN properties(i) AS p',
    parameters: {},
  });
  const links = await server.database.read({
    text: 'CYPHER 5 MATCH (a:Item)-[l]->(b:Item) RETURN type(l) AS type, properties(l) AS p, a.id AS a, b.id AS b',
    parameters: {},
  });
  return {
    at,
    items: new Map(
      items.map((row) => [
        String(row.get('p').id),
        readable('ITEM', String(row.get('p').kind), row.get('p') as Values),
      ]),
    ),
    links: new Map(
      links.map((row) => [
        String(row.get('p').id),
        [String(row.get('type')), readable('LINK', String(row.get('type')), row.get('p') as Values)],
      ]),
    ),
    ends: links.flatMap((row) => [
      [String(row.get('a')), String(row.get('p').id)] as const,
      [String(row.get('b')), String(row.get('p').id)] as const,
    ]),
  };
};

const KINDS = ['Application', 'Service', 'Organization'];
const TRIPLES = [
  ['SERVES', 'Application', 'Service'],
  ['OWNS', 'Organization', 'Application'],
  ['USES', 'Application', 'Application'],
] as const;

/** Does something at random; what the rules refuse is not done. */
const step = async (pick: (below: number) => number, known: Map<string, string>, links: Set<string>): Promise<void> => {
  const one = <T>(list: readonly T[]): T | undefined => list[pick(list.length)];
  const item = one([...known.keys()]);
  const link = one([...links]);
  const value = (): unknown => one([null, `kata ${pick(100)}`, `ganti ${pick(100)}`]);
  const input: Record<string, unknown> = { description: value(), tags: one([null, ['a'], ['a', 'b']]) };
  if (pick(3) === 0) input['name'] = `nama ${pick(50)}`;
  if (pick(4) === 0) input['visibility'] = one(['PUBLIC', 'INTERNAL', 'CONFIDENTIAL']);
  const kind = one(KINDS) ?? '';
  const triple = one(TRIPLES);
  const end = (of: string | undefined) => one([...known].filter(([, its]) => its === of).map(([id]) => id));
  const changes: (InventoryChange | false | undefined)[] = [
    { ...ALONE, does: 'create', kind, input: { name: `baru ${pick(1_000)}`, tags: ['x'] } },
    item !== undefined && { ...ALONE, does: 'update', kind: null, ref: item, input },
    item !== undefined && { ...ALONE, does: 'update', kind: null, ref: item, input },
    item !== undefined && { ...ALONE, does: 'verify', kind: null, ref: item, verified: pick(3) > 0 },
    triple && {
      ...ALONE,
      does: 'link',
      input: { type: triple[0], from: end(triple[1]), to: end(triple[2]), note: 'catatan' },
    },
    triple && { ...ALONE, does: 'link', input: { type: triple[0], from: end(triple[1]), to: end(triple[2]) } },
    link !== undefined && {
      ...ALONE,
      does: 'updateLink',
      id: link,
      input: { note: value(), since: one([null, '2026-01-01']) },
    },
    link !== undefined && { ...ALONE, does: 'verifyLink', id: link, verified: pick(3) > 0 },
    link !== undefined && { ...ALONE, does: 'unlink', id: link },
    item !== undefined && pick(3) === 0 && { ...ALONE, does: 'delete', kind: null, ref: item, cascade: true },
  ];
  const change = one(changes);
  if (!change) return;
  const by = one(['Budi', 'Siti']) ?? '';
  try {
    const { value: done } = await server.app.get(Inventory).apply([change], everything(by), { reason: 'uji' });
    if (change.does === 'create') known.set(done[0]?.id ?? '', change.kind);
    if (change.does === 'link') links.add(done[0]?.id ?? '');
    if (change.does === 'unlink') links.delete(change.id);
    if (change.does === 'delete') known.delete(change.ref);
  } catch (error) {
    if (change.does === 'create' || change.does === 'update') throw error;
    if (change.does !== 'link' && 'id' in change) links.delete(change.id);
  }
};

const expectAsStored = async ({ at, items, links, ends }: Snapshot, ids: Iterable<string>): Promise<void> => {
  for (const id of ids) {
    const { item } = await server.app.get(Histories).itemAt(id, at, true, everything());
    const stored = items.get(id);
    expect(item && readable('ITEM', item.kind, item.values)).toEqual(stored ?? null);
    const own = stored ? ends.filter(([one]) => one === id).map(([, link]) => link) : [];
    const told = new Map((item?.links ?? []).map((link) => [link.id, link]));
    expect([...told.keys()].sort()).toEqual([...new Set(own)].sort());
    for (const link of own) {
      const [type, values] = links.get(link) ?? ['', {}];
      expect(readable('LINK', type, told.get(link)?.values ?? {})).toEqual(values);
      expect(told.get(link)?.version).toBe(values['version']);
    }
  }
};

test.each([1, 2, 3])('random history %d, replayed to any time, is what was stored', async (seed) => {
  const source = new RandomSource(seed);
  const pick = (below: number): number => (below === 0 ? 0 : source.between(0, below - 1));
  const [known, links] = [new Map<string, string>(), new Set<string>()];
  const everybody = new Set<string>();
  const snapshots: Snapshot[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    await step(pick, known, links);
    await sleep(2);
    for (const id of known.keys()) everybody.add(id);
    if (turn % 12 === 11) snapshots.push(await snapshot());
  }
  expect(everybody.size).toBeGreaterThan(3);
  for (const one of snapshots) await expectAsStored(one, everybody);
});

test('what is older than history begins as what is there now, with all that history knows undone', async () => {
  const inventory = server.app.get(Inventory);
  const { value } = await inventory.apply(
    [{ ...ALONE, does: 'create', kind: 'Application', input: { name: 'Tua', description: 'lama', tags: ['a'] } }],
    everything('Budi'),
    {},
  );
  const id = value[0]?.id ?? '';
  const begun = await snapshot();
  const update = (input: Values) =>
    inventory.apply([{ ...ALONE, does: 'update', kind: null, ref: id, input }], everything('Siti'), {});
  await update({ description: null, tags: ['a', 'b'] });
  const middle = await snapshot();
  await update({ name: 'Baru', description: 'baru' });
  const end = await snapshot();
  await server.database.write((transaction) =>
    transaction.run({
      text: "CYPHER 5 MATCH (c:Change {subject: $id}) WHERE c.action = 'CREATED' DELETE c",
      parameters: { id },
    }),
  );
  for (const one of [middle, end]) await expectAsStored(one, [id]);
  const first = await server.app.get(Histories).itemAt(id, begun.at, false, everything());
  expect(first.item?.values).toMatchObject({ name: 'Tua', description: 'lama', tags: ['a'], version: 1 });
  expect(first.item?.values).not.toHaveProperty('updatedBy');
  expect(first.item?.last).toBeNull();
  expect((await server.app.get(Histories).itemAt(id, '2020-01-01T00:00:00.000Z', false, everything())).item).toBeNull();
});
