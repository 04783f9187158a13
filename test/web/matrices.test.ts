import { registry } from '../../src/model/registry.js';
import { connectable as connectableOnServer } from '../../src/questions/matrix/matrix-direction.js';
import { kinds, type Kind } from '../../web/src/generated/model.js';
import { connectable } from '../../web/src/pages/matrices/connectable.js';
import { explorerAddress } from '../../web/src/pages/matrices/explorer-address.js';
import {
  type Exchange,
  exchangeGrid,
  pairKey,
  stateOf,
  tally,
  UNKNOWN,
} from '../../web/src/pages/matrices/exchanges.js';

it('offers for the columns exactly what the server would not refuse', () => {
  for (const kind of Object.keys(kinds) as Kind[])
    for (const inherit of [true, false])
      expect([kind, inherit, connectable(kind, inherit)]).toEqual([
        kind,
        inherit,
        connectableOnServer(registry, kind, { inherit, via: null }),
      ]);
});

const party = (code: string) => ({ id: `id-${code}`, code, name: `Unit ${code}` });
const exchange = (code: string, status: Exchange['status'], from: string[], to: string[]): Exchange => ({
  integration: party(code),
  status,
  method: 'API',
  suspect: false,
  agreement: null,
  agreementEndsOn: null,
  specUrl: null,
  verifiedAt: null,
  source: from.length > 0 ? party('APP-1') : null,
  target: party('APP-2'),
  sourceUnits: from.map(party),
  targetUnits: to.map(party),
  dataSets: [],
  runsOver: [],
});

const exchanges = [
  exchange('I-1', 'OPERATIONAL', ['B'], ['A']),
  exchange('I-2', 'NEEDED', ['B'], ['A', 'C']),
  exchange('I-3', 'NEEDED', [], ['A']),
];

it('puts exchanges where who gives meets who gets, the unknown last', () => {
  const grid = exchangeGrid(exchanges, 'unit');
  expect(grid.sources.map(({ id }) => id)).toEqual(['id-B', UNKNOWN]);
  expect(grid.targets.map(({ code }) => code)).toEqual(['A', 'C']);
  expect(grid.exchanges.get(pairKey('id-B', 'id-A'))?.map(({ integration }) => integration.code)).toEqual([
    'I-1',
    'I-2',
  ]);
  expect(grid.exchanges.get(pairKey('id-A', 'id-B'))).toBeUndefined();
  expect(exchangeGrid(exchanges, 'application').sources.map(({ code }) => code)).toEqual(['APP-1', '']);
});

it('counts each exchange once, and says how far they are', () => {
  const [first, second] = exchanges;
  if (!first || !second) throw new Error('there are rows');
  expect(tally([first, second, second])).toEqual({ needed: 2, operational: 1 });
  expect([tally([first]), tally([first, second]), tally([second])].map(stateOf)).toEqual(['all', 'some', 'none']);
});

describe('a cell leads to the trace explorer', () => {
  const of = (rows: Kind, columns: Kind, cell = ['r', 'c'], basis: readonly 'MENDS'[] = []) => ({
    rows,
    columns,
    cell,
    basis,
  });
  it('from its row to its column, the way the model leads', () => {
    expect(explorerAddress(of('Organization', 'Mission'), 'UP')).toBe(
      '/trace?root=r&direction=up&kinds=Mission&pick=c',
    );
    expect(explorerAddress(of('Mission', 'Application', ['r', 'c'], ['MENDS']), 'DOWN')).toBe(
      '/trace?root=r&direction=down&kinds=Application&pick=c&basis=MENDS',
    );
  });
  it('from its column, the other way, where the column only stands for what it holds', () => {
    expect(explorerAddress(of('Mission', 'Organization'), 'DOWN')).toBe(
      '/trace?root=c&direction=up&kinds=Mission&pick=r',
    );
  });
  it('not between two that both only stand for what they hold, nor when none is open', () => {
    expect(explorerAddress(of('Organization', 'Plan'), 'UP')).toBeUndefined();
    expect(explorerAddress(of('Organization', 'Mission', []), 'UP')).toBeUndefined();
    expect(explorerAddress(of('Application', 'Mission'), null)).toBeUndefined();
  });
});
