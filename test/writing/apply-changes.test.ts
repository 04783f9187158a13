import { fingerprint } from '../support/fingerprint.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.data(`mutation {
    a: createOrganization(input: { code: "OPD-1", name: "Dinas" }) { item { id } }
    b: createApplication(input: { code: "APP-1", name: "Satu" }) { item { id } }
  }`);
});
afterAll(() => server.close());

const APPLY = `mutation ($changes: [ChangeInput!]!, $dryRun: Boolean! = false, $mutationId: String) {
  applyChanges(changes: $changes, dryRun: $dryRun, mutationId: $mutationId, reason: "penataan") {
    applied position results { index key itemsGone linksGone item { id code kind } link { id type } }
  }
}`;
const apply = async (changes: object[], rest: object = {}) =>
  (await server.data(APPLY, { changes, ...rest })).applyChanges;
const refusal = async (changes: object[], rest: object = {}) => {
  const before = await fingerprint(server.database);
  const { errors } = await server.ask(APPLY, { changes, ...rest });
  expect(await fingerprint(server.database)).toBe(before);
  return errors?.[0]?.extensions ?? {};
};

describe('many changes in one transaction', () => {
  it('creates a plan, its parts and their links, which refer to each other by keys', async () => {
    const { results, applied } = await apply([
      { create: { key: 'plan', plan: { code: 'R-9', name: 'Rencana' } } },
      { create: { key: 's', strategy: { plan: '@plan', name: 'Strategi' } } },
      { create: { key: 'm', mission: { plan: '@plan', name: 'Misi' } } },
      { link: { type: 'SUPPORTS', from: '@s', to: '@m', note: 'karena' } },
      { link: { type: 'OWNS', from: 'OPD-1', to: 'APP-1' } },
      { update: { ref: '@s', strategy: { description: 'lebih jelas' } } },
      { verify: { ref: '@m' } },
    ]);
    expect(applied).toBe(true);
    expect(results.map(({ key, item }: any) => [key, item?.kind ?? null])).toEqual([
      ['plan', 'Plan'],
      ['s', 'Strategy'],
      ['m', 'Mission'],
      [null, null],
      [null, null],
      [null, 'Strategy'],
      [null, 'Mission'],
    ]);
    expect(results[3].link.type).toBe('SUPPORTS');
    const { strategy, mission } = await server.data(
      `query ($s: Ref!, $m: Ref!) {
        strategy(ref: $s) { version description partOf { nodes { code } } supports { nodes { name } edges { link { note } } } }
        mission(ref: $m) { verifiedBy }
      }`,
      { s: results[1].item.id, m: results[2].item.id },
    );
    expect(strategy).toEqual({
      version: 2,
      description: 'lebih jelas',
      partOf: { nodes: [{ code: 'R-9' }] },
      supports: { nodes: [{ name: 'Misi' }], edges: [{ link: { note: 'karena' } }] },
    });
    expect(mission.verifiedBy).toBe('anonymous');
  });

  it('changes an item twice, each time from what it was before', async () => {
    await apply([
      { update: { ref: 'APP-1', application: { name: 'Satu A' } } },
      { update: { ref: 'APP-1', expectedVersion: 2, application: { name: 'Satu B' } } },
    ]);
    const { application } = await server.data('{ application(ref: "APP-1") { name version } }');
    expect(application).toEqual({ name: 'Satu B', version: 3 });
  });

  it('tells every fault by the place of its change, and writes nothing', async () => {
    const { code, fields } = await refusal([
      { create: { application: { name: 'Benar' } } },
      { create: { application: { name: '', criticality: 9 } } },
      { link: { type: 'OWNS', from: 'OPD-1', to: 'APP-1', note: 'x'.repeat(3_000) } },
      { create: { service: { name: 'Satu' }, application: { name: 'Dua' } } },
    ]);
    expect(code).toBe('BAD_USER_INPUT');
    expect(fields.map(({ field }: any) => field)).toEqual(['changes.3.create']);
    const second = await refusal([
      { create: { application: { name: '', criticality: 9 } } },
      { link: { type: 'OWNS', from: 'OPD-1', to: 'APP-1', note: 'x'.repeat(3_000) } },
    ]);
    expect(second['fields'].map(({ field }: any) => field)).toEqual([
      'changes.0.create.application.name',
      'changes.0.create.application.criticality',
      'changes.1.link.note',
    ]);
  });

  it('tells all references that mean nothing', async () => {
    const { code, fields } = await refusal([
      { update: { ref: 'APP-404', application: { name: 'x' } } },
      { link: { type: 'OWNS', from: '@nobody', to: 'APP-1' } },
      { delete: { ref: 'OPD-404' } },
    ]);
    expect(code).toBe('BAD_USER_INPUT');
    expect(fields.map(({ field, rule }: any) => [field, rule])).toEqual([
      ['changes.0.update.ref', 'found'],
      ['changes.1.link.from', 'key'],
      ['changes.2.delete.ref', 'found'],
    ]);
  });

  it('undoes the first thousand when the last is wrong', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({ create: { service: { name: `Layanan ${index}` } } }));
    const { code, fields } = await refusal([...many, { link: { type: 'HOSTS', from: 'OPD-1', to: 'APP-1' } }]);
    expect(code).toBe('BAD_USER_INPUT');
    expect(fields[0].field).toBe('changes.1000.link.type');
  });

  it('a dry run tells what would happen, and nothing happens', async () => {
    const before = await fingerprint(server.database);
    const { applyChanges } = await server.data(
      `mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes, dryRun: true) {
        applied position results { itemsGone linksGone item { id } }
        differences { action item { kind name } linkType from { code } to { name } version properties { name before after } }
      } }`,
      {
        changes: [
          { create: { key: 'a', application: { code: 'APP-BARU', name: 'Baru' } } },
          { link: { type: 'OWNS', from: 'OPD-1', to: '@a' } },
          { update: { ref: 'OPD-1', organization: { name: 'Dinas Baru' } } },
          { delete: { ref: 'APP-1', cascade: true } },
        ],
      },
    );
    const { applied, results, position, differences } = applyChanges;
    expect([applied, position]).toEqual([false, null]);
    expect(results[3]).toMatchObject({ itemsGone: 1, linksGone: 1, item: null });
    const short = differences.map(({ action, item, linkType, from, to, version }: any) =>
      [action, item?.name ?? `${from.code} ${linkType} ${to.name}`, version].join(' '),
    );
    expect(short).toEqual([
      'CREATED Baru 1',
      'CREATED OPD-1 OWNS Baru 1',
      'UPDATED Dinas Baru 2',
      'DELETED OPD-1 OWNS Satu B 1',
      'DELETED Satu B 3',
    ]);
    expect(differences[2].properties).toEqual([{ name: 'name', before: 'Dinas', after: 'Dinas Baru' }]);
    expect(await fingerprint(server.database)).toBe(before);
  });

  it('deletes items that are linked to each other together, without asking for cascade', async () => {
    await apply([
      { create: { key: 'a', application: { code: 'APP-A', name: 'A' } } },
      { create: { key: 'b', application: { code: 'APP-B', name: 'B' } } },
      { link: { type: 'COMPONENT_OF', from: '@a', to: '@b' } },
    ]);
    expect((await refusal([{ delete: { ref: 'APP-A' } }]))['code']).toBe('CONFLICT');
    const { results } = await apply([{ delete: { ref: 'APP-A' } }, { delete: { ref: 'APP-B' } }]);
    expect(results.map(({ itemsGone, linksGone }: any) => [itemsGone, linksGone])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('a mutation id', () => {
  it('makes the second sending of a change give the first answer, and change nothing', async () => {
    const create =
      'mutation ($id: String) { createService(input: { name: "Sekali" }, mutationId: $id) { item { id } position } }';
    const first = await server.data(create, { id: 'kirim-1' });
    const before = await fingerprint(server.database);
    expect(await server.data(create, { id: 'kirim-1' })).toEqual(first);
    expect(await fingerprint(server.database)).toBe(before);
  });

  it('also when both are sent at once', async () => {
    const create = 'mutation { createService(input: { name: "Bersamaan" }, mutationId: "kirim-2") { item { id } } }';
    const answers = await Promise.all(Array.from({ length: 8 }, () => server.data(create)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { services } = await server.data('{ services(filter: { name: { eq: "Bersamaan" } }) { totalCount } }');
    expect(services.totalCount).toBe(1);
  });

  it('may not be used for another change, nor by somebody else', async () => {
    const create =
      'mutation ($name: String!) { createService(input: { name: $name }, mutationId: "kirim-3") { item { id } } }';
    await server.data(create, { name: 'A' });
    const other = await server.ask(create, { name: 'B' });
    expect(other.errors?.[0]?.extensions['fields'][0]).toMatchObject({ field: 'mutationId', rule: 'used' });
    const foreign = await server.ask(create, { name: 'A' }, { 'x-runut-user': 'orang lain' });
    expect(foreign.errors?.[0]?.extensions['fields'][0]).toMatchObject({ field: 'mutationId', rule: 'used' });
  });

  it('is remembered for a change that changed nothing', async () => {
    const update =
      'mutation { updateApplication(ref: "APP-1", input: { name: "Satu B" }, mutationId: "kirim-4") { position } }';
    const first = await server.data(update);
    expect(await server.data(update)).toEqual(first);
  });
});

describe('the largest batch', () => {
  it('takes ten thousand changes, and refuses one more', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ create: { dataSet: { name: `Data ${index}` } } }));
    const { errors } = await server.ask(APPLY, { changes: many });
    expect(errors?.[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
    const { applyChanges } = await server.data(
      'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { applied position } }',
      { changes: many.slice(1) },
    );
    expect(applyChanges.applied).toBe(true);
    const { dataSets } = await server.data('{ dataSets { totalCount } }');
    expect(dataSets.totalCount).toBe(10_000);
  });
});
