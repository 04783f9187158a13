import { everything } from '../../src/inventory/viewer.js';
import { AUDIT_RULES } from '../../src/model/audit-rules.js';
import { CoverageSnapshots } from '../../src/questions/coverage-trend/snapshots.service.js';
import type { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';
import { auditedCity } from './audited-city.js';

let server: TestServer;
let city: GraphBuilder;
beforeAll(async () => {
  server = await startServer();
  city = await auditedCity(server);
});
afterAll(() => server.close());

const RULE = 'application-without-owner';
const TAKE = `mutation ($rules: [String!], $unit: Ref, $plan: Ref, $reason: String, $mutationId: String) {
  takeCoverageSnapshot(rules: $rules, unit: $unit, plan: $plan, reason: $reason, mutationId: $mutationId) {
    snapshots { id rule at by reason population satisfied waived ratio confidence { confirmed stated asserted } position }
    scope position
  }
}`;
const TREND = `query ($rule: String!, $unit: Ref, $plan: Ref, $since: Moment, $first: Int) {
  coverageTrend(rule: $rule, unit: $unit, plan: $plan, since: $since, first: $first) {
    snapshots { id rule at by reason population satisfied waived ratio confidence { confirmed stated asserted } position }
    scope
  }
}`;
const take = async (variables: object) => (await server.data(TAKE, variables)).takeCoverageSnapshot;
const trend = async (variables: object = {}) =>
  (await server.data(TREND, { rule: RULE, first: 100, ...variables })).coverageTrend;
const count = async (): Promise<number> =>
  (
    await server.database.read({ text: 'CYPHER 5 MATCH (s:CoverageSnapshot) RETURN count(s) AS n', parameters: {} })
  )[0]?.get('n');

test('what was kept is what coverage said then, also when it says something else now', async () => {
  const kept = await take({ rules: [RULE], reason: 'Akhir triwulan' });
  expect(kept.snapshots).toMatchObject([
    { rule: RULE, reason: 'Akhir triwulan', population: 8, satisfied: 2, waived: 0, ratio: 0.25 },
  ]);
  expect(kept.snapshots[0].confidence).toEqual({ confirmed: 0, stated: 0, asserted: 2 });
  city.link('U1', 'OWNS', 'A5', { confidence: 'STATED' });
  city.item('Waiver', 'W1', { rule: RULE, reason: 'Sementara', approvedBy: 'Wali kota' }).link('W1', 'WAIVES', 'A6');
  await city.build();
  await take({ rules: [RULE] });
  const { snapshots } = await trend();
  expect(snapshots[0]).toEqual(kept.snapshots[0]);
  expect(snapshots[1]).toMatchObject({ satisfied: 3, waived: 1, ratio: 0.375, reason: null });
  expect(snapshots[1].confidence).toEqual({ confirmed: 0, stated: 1, asserted: 2 });
  expect(Number(snapshots[1].position)).toBeGreaterThan(Number(snapshots[0].position));
});

test('the trend is the newest so many, from the oldest to the newest, since a moment', async () => {
  const { snapshots } = await trend();
  const last = (await take({ rules: [RULE] })).snapshots[0];
  expect((await trend({ first: 2 })).snapshots).toEqual([snapshots.at(-1), last]);
  expect((await trend({ since: last.at })).snapshots).toEqual([last]);
  expect((await trend({ first: 0 })).snapshots).toEqual([]);
});

test('without rules all are kept; each unit and each plan has a trend of its own', async () => {
  const all = await take({ unit: 'U2' });
  expect(all.snapshots.map(({ rule }: { rule: string }) => rule)).toEqual(AUDIT_RULES);
  expect(all.scope).toContain('U2');
  await take({ rules: [RULE], plan: 'PLAN' });
  const [everywhere, unit, plan, both] = await Promise.all([
    trend(),
    trend({ unit: 'U2' }),
    trend({ plan: 'PLAN' }),
    trend({ unit: 'U2', plan: 'PLAN' }),
  ]);
  expect([everywhere, unit, plan, both].map(({ snapshots }) => snapshots.length)).toEqual([3, 1, 1, 0]);
  expect(unit.snapshots[0]).toMatchObject({ population: 1, satisfied: 1 });
});

test('asked again with the same mutation id, nothing is kept and the first answer is given', async () => {
  const asked = { rules: [RULE], mutationId: 'triwulan-4' };
  const first = await take(asked);
  const kept = await count();
  await server.data('mutation { createApplication(input: { name: "Baru" }) { item { id } } }');
  expect(await take(asked)).toEqual(first);
  expect(await count()).toBe(kept);
  const other = await server.ask(TAKE, { ...asked, unit: 'U2' });
  expect(other.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(await count()).toBe(kept);
});

test('a snapshot is no item and no change: the feed does not tell of it', async () => {
  const feed = async () =>
    await server.data('{ changes(first: 500) { changes { action } hasMore position } overview { kinds { total } } }');
  const before = await feed();
  await take({ rules: [RULE] });
  expect(await feed()).toEqual(before);
});

test('who may see less is not told what others counted, nor they of his', async () => {
  const snapshots = server.app.get(CoverageSnapshots);
  const guest = { name: 'guest', visibilities: ['PUBLIC'] };
  const lengthFor = async (viewer: typeof guest) =>
    (await snapshots.trend({ rule: RULE, since: null, first: 100 }, viewer)).snapshots.length;
  const known = await lengthFor({ ...everything(), visibilities: ['CONFIDENTIAL', 'PUBLIC', 'INTERNAL'] });
  expect([known > 0, await lengthFor(guest)]).toEqual([true, 0]);
  await snapshots.take([RULE], {}, guest, { reason: null, mutationId: null });
  expect(await lengthFor(guest)).toBe(1);
  expect((await trend()).snapshots).toHaveLength(known);
});

test('an unknown rule, a unit that is none and a page too large are refused, and nothing is kept', async () => {
  const kept = await count();
  const codes = await Promise.all(
    [
      server.ask(TAKE, { rules: ['no-such-rule'] }),
      server.ask(TAKE, { rules: [RULE], unit: 'PLAN' }),
      server.ask(TAKE, { rules: [RULE], mutationId: 'not printable\n' }),
      server.ask(TREND, { rule: 'no-such-rule' }),
      server.ask(TREND, { rule: RULE, first: 100_000 }),
    ].map(async (answer) => (await answer).errors?.[0]?.extensions['code']),
  );
  expect(codes).toEqual([...Array.from({ length: 4 }, () => 'BAD_USER_INPUT'), 'LIMIT_EXCEEDED']);
  expect(await count()).toBe(kept);
});
