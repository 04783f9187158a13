import { askAs } from '../support/ask-as.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
const anybody = { name: 'anybody', visibilities: ['PUBLIC'] } as const;
const insider = { name: 'insider', visibilities: ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL'] } as const;

/** Two uplinks before a switch, a server with a portal, a planned host that is nobody's alternative. */
beforeAll(async () => {
  server = await startServer();
  const seen = { visibility: 'PUBLIC' };
  await new GraphBuilder(server)
    .item('NetworkAsset', 'UP-1', { ...seen, type: 'ROUTER' })
    .item('NetworkAsset', 'UP-2', { ...seen, type: 'ROUTER' })
    .item('NetworkAsset', 'SW', { ...seen, type: 'SWITCH' })
    .item('NetworkAsset', 'SRV', { ...seen, type: 'SERVER', phase: 'ACTIVE' })
    .item('NetworkAsset', 'SRV-NEW', { ...seen, type: 'SERVER', phase: 'PLANNED' })
    .item('Application', 'APL', { ...seen, phase: 'ACTIVE' })
    .item('Application', 'APL-2', { ...seen, phase: 'ACTIVE' })
    .item('DataSet', 'DATA', seen)
    .item('Service', 'LYN', seen)
    .item('Service', 'LYN-2', { visibility: 'CONFIDENTIAL' })
    .item('Organization', 'OPD', seen)
    .link('UP-1', 'CONNECTS', 'SW', { group: 'uplink' })
    .link('UP-2', 'CONNECTS', 'SW', { group: 'uplink' })
    .link('SW', 'CONNECTS', 'SRV')
    .link('SRV', 'HOSTS', 'APL', { group: 'host' })
    .link('SRV-NEW', 'HOSTS', 'APL', { group: 'host' })
    .link('APL', 'SERVES', 'LYN')
    .link('LYN', 'SERVES', 'LYN-2')
    .link('APL', 'WRITES', 'DATA', { master: true })
    .link('APL-2', 'COMPONENT_OF', 'APL')
    .link('OPD', 'OWNS', 'APL')
    .link('OPD', 'OPERATES', 'SRV')
    .link('OPD', 'OPERATES', 'SRV-NEW')
    .link('OPD', 'USES', 'LYN')
    .build();
});
afterAll(() => server.close());

const HIT = `query ($of: [Ref!]!, $kinds: [Kind!], $first: Int! = 50, $after: String) {
  impact(of: $of, kinds: $kinds, first: $first, after: $after) {
    failing { code }
    hit { totalCount nodes { item { code } state distance path { sentence(language: EN) } } pageInfo { hasNextPage endCursor } }
    byKind { kind stops degraded stale }
    byDistance { distance stops degraded stale }
    byUnit { unit { code } stops degraded stale }
    redundancyLost { nodes { item { code } linkType group needed working stopped { code } } }
    scope
  }
}`;
const hitBy = async (of: string[], more: object = {}): Promise<any> => (await server.data(HIT, { of, ...more })).impact;
const states = ({ hit }: any): Record<string, string> =>
  Object.fromEntries(hit.nodes.map(({ item, state, distance }: any) => [item.code, `${state} ${distance}`]));

describe('what a failure takes down', () => {
  it('one of two uplinks stops nothing, and the redundancy is lost', async () => {
    const impact = await hitBy(['UP-1']);
    expect(states(impact)).toEqual({ 'UP-1': 'STOPS 0' });
    expect(impact.redundancyLost.nodes).toEqual([
      {
        item: { code: 'SW' },
        linkType: 'CONNECTS',
        group: 'uplink',
        needed: 1,
        working: 1,
        stopped: [{ code: 'UP-1' }],
      },
    ]);
  });

  it('both uplinks stop all behind them, for a planned server is no alternative; what is written grows stale', async () => {
    const impact = await hitBy(['UP-1', 'UP-2']);
    expect(states(impact)).toEqual({
      'UP-1': 'STOPS 0',
      'UP-2': 'STOPS 0',
      SW: 'STOPS 1',
      SRV: 'STOPS 2',
      APL: 'STOPS 3',
      LYN: 'STOPS 4',
      DATA: 'STALE 4',
      'LYN-2': 'STOPS 5',
    });
    expect(impact.hit.nodes.at(-1).path.map(({ sentence }: any) => sentence)).toEqual([
      'UP-1 connects SW',
      'SW connects SRV',
      'SRV hosts APL',
      'APL serves LYN',
      'LYN serves LYN-2',
    ]);
    expect(impact.byUnit).toEqual([{ unit: { code: 'OPD' }, stops: 3, degraded: 0, stale: 0 }]);
    expect(impact.redundancyLost.nodes).toEqual([]);
  });

  it('kinds choose what is listed, pages follow each other, counts stay those of the whole', async () => {
    const impact = await hitBy(['SW'], { kinds: ['Service'], first: 1 });
    expect(states(impact)).toEqual({ LYN: 'STOPS 3' });
    expect([impact.hit.totalCount, impact.hit.pageInfo.hasNextPage]).toEqual([2, true]);
    const next = await hitBy(['SW'], { kinds: ['Service'], first: 1, after: impact.hit.pageInfo.endCursor });
    expect(states(next)).toEqual({ 'LYN-2': 'STOPS 4' });
    expect(next.byKind).toContainEqual({ kind: 'DataSet', stops: 0, degraded: 0, stale: 1 });
    expect(next.byDistance[0]).toEqual({ distance: 0, stops: 1, degraded: 0, stale: 0 });
  });

  it('a unit stands for what it holds and runs, not for itself', async () => {
    const impact = await hitBy(['OPD']);
    expect(impact.failing.map(({ code }: any) => code).sort()).toEqual(['APL', 'SRV']);
  });

  it('what one may not see is as if it were not there', async () => {
    const ask = async (viewer: typeof anybody | typeof insider) =>
      (await askAs(server, viewer, HIT, { of: ['APL'] })).data.impact;
    expect(Object.keys(states(await ask(insider)))).toContain('LYN-2');
    const seen = await ask(anybody);
    expect(Object.keys(states(seen))).toEqual(['APL', 'DATA', 'LYN']);
    expect(seen.scope).toBe('within what you may see');
    const { errors } = await askAs(server, anybody, HIT, { of: ['LYN-2'] });
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

it('single points of failure are ranked by what they take down; alternatives are none', async () => {
  const { all, one } = await server.data(`{
    all: singlePointsOfFailure { totalCount exhaustive nodes { item { code } serviceCount itemCount services { nodes { code } } } }
    one: singlePointsOfFailure(of: "APL") { nodes { item { code } } }
  }`);
  expect(all.nodes.map(({ item, serviceCount, itemCount }: any) => [item.code, serviceCount, itemCount])).toEqual([
    ['SW', 2, 4],
    ['SRV', 2, 3],
    ['APL', 2, 2],
    ['LYN', 1, 1],
  ]);
  expect(all).toMatchObject({ totalCount: 4, exhaustive: true });
  expect(all.nodes[0].services.nodes).toEqual([{ code: 'LYN' }, { code: 'LYN-2' }]);
  expect(one.nodes.map(({ item }: any) => item.code)).toEqual(['SW', 'SRV']);
});

it('a service relies on everything that a chain leads from, alternatives and parts too', async () => {
  const { reliance } = await server.data(
    '{ reliance(of: "LYN") { of { code } reliesOn { nodes { distance item { code } } } byKind { kind count } } }',
  );
  expect(reliance.of.code).toBe('LYN');
  expect(reliance.reliesOn.nodes.map(({ item, distance }: any) => [item.code, distance])).toEqual([
    ['APL', 1],
    ['APL-2', 2],
    ['SRV', 2],
    ['SW', 3],
    ['UP-1', 4],
    ['UP-2', 4],
  ]);
  expect(reliance.byKind).toEqual([
    { kind: 'Application', count: 2 },
    { kind: 'NetworkAsset', count: 4 },
  ]);
});

it('what cannot be asked is refused with what to do', async () => {
  const ofNothing = await server.ask(HIT, { of: [] }, { 'accept-language': 'en' });
  expect(ofNothing.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  const ofUnit = await server.ask('{ reliance(of: "OPD") { exhaustive } }', {}, { 'accept-language': 'en' });
  expect(ofUnit.errors?.[0]?.message).toMatch(/OPD is a Organization; here stands a/);
});
