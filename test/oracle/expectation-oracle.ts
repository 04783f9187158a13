import { CountingGraph, type IntegrationGraph, type IntegrationItem } from './integration-oracle-graph.js';

/**
 * Judges expectations, written from docs/adr/0015-expectations-judged.md by enumerating every way: from an end down to
 * each exchange, without a thought for speed and without knowledge of the program.
 */

export interface OracleProof {
  readonly integration: string;
  /** The fewest links from either end to the exchange. */
  readonly source: number;
  readonly target: number;
}

export interface OraclePair {
  readonly from: string;
  readonly to: string;
  readonly judgement: string;
  readonly proofs: readonly OracleProof[];
}

export interface OracleExpectation {
  readonly expectation: string;
  readonly judgement: string;
  readonly pairs: readonly OraclePair[];
}

const HOLDING = ['OWNS', 'OPERATES', 'PRODUCES', 'STEWARDS'];
const RANKED = ['OPERATIONAL', 'BUILDING', 'PLANNED', 'NEEDED'];

export function expectationOracle(graph: IntegrationGraph, today: string): OracleExpectation[] {
  const world = new CountingGraph(graph, today);
  return world.ofKind('Expectation').map((expectation) => {
    const ends = (type: string): IntegrationItem[] =>
      ['Organization', 'Application', 'DataSet'].flatMap((kind) => world.to(expectation.id, kind, type));
    const pairs: OraclePair[] = [];
    for (const from of ends('EXPECTS_FROM'))
      for (const to of ends('EXPECTS_TO')) if (from.id !== to.id) pairs.push(pairOf(world, from, to));
    const codes = ({ from, to }: OraclePair): string[] => [world.item(from).code, world.item(to).code];
    return {
      expectation: expectation.id,
      judgement: wholeOf(pairs),
      pairs: pairs.sort((a, b) => (codes(a) < codes(b) ? -1 : 1)),
    };
  });
}

function pairOf(world: CountingGraph, from: IntegrationItem, to: IntegrationItem): OraclePair {
  const met = world
    .ofKind('Integration')
    .filter(({ status }) => status !== 'RETIRED')
    .flatMap((integration) => {
      const source = sourceDistance(world, from, integration);
      const target = targetDistance(world, to, integration);
      return source !== null && target !== null ? [{ integration, source, target }] : [];
    });
  const has = (...statuses: string[]): boolean =>
    met.some(({ integration }) => statuses.includes(integration.status ?? ''));
  const rank = ({ integration }: { integration: IntegrationItem }): number => RANKED.indexOf(integration.status ?? '');
  return {
    from: from.id,
    to: to.id,
    judgement: has('OPERATIONAL') ? 'COVERED' : has('PLANNED', 'BUILDING') ? 'PARTLY' : 'MISSING',
    proofs: met
      .sort((a, b) => rank(a) - rank(b))
      .map(({ integration, ...distances }) => ({ integration: integration.id, ...distances })),
  };
}

function wholeOf(pairs: readonly OraclePair[]): string {
  const kinds = new Set(pairs.map(({ judgement }) => judgement));
  if (kinds.size === 0) return 'INCOMPLETE';
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'PARTLY';
}

interface Standing {
  readonly item: IntegrationItem;
  readonly distance: number;
}

function sourceDistance(world: CountingGraph, end: IntegrationItem, integration: IntegrationItem): number | null {
  const providers = world.from(integration.id, 'Application', 'PROVIDES');
  if (providers.length > 0 && providers.every((provider) => world.isOver(provider))) return null;
  const carried = world.from(integration.id, 'DataSet', 'CARRIED_BY');
  const standing: Standing[] =
    end.kind === 'Organization'
      ? unitsBelow(world, end).flatMap((unit) => [
          ...heldBy(world, unit, 'Application').flatMap((held) => withParts(world, held)),
          ...heldBy(world, unit, 'DataSet'),
        ])
      : itself(world, end);
  return least(standing.filter(({ item }) => providers.includes(item) || carried.includes(item)));
}

function targetDistance(world: CountingGraph, end: IntegrationItem, integration: IntegrationItem): number | null {
  const fed = world.to(integration.id, 'Application', 'FEEDS');
  const standing: Standing[] =
    end.kind === 'Organization'
      ? unitsBelow(world, end)
          .flatMap((unit) => heldBy(world, unit, 'Application'))
          .flatMap((held) => withParts(world, held))
      : end.kind === 'DataSet'
        ? world
            .from(end.id, 'Application', 'WRITES')
            .flatMap((writer) => withParts(world, { item: writer, distance: 1 }))
        : itself(world, end);
  return least(standing.filter(({ item }) => fed.includes(item)));
}

/** The link to the exchange counts too. */
const least = (standing: readonly Standing[]): number | null =>
  standing.length === 0 ? null : Math.min(...standing.map(({ distance }) => distance)) + 1;

const itself = (world: CountingGraph, item: IntegrationItem): Standing[] =>
  item.kind === 'Application' ? withParts(world, { item, distance: 0 }) : [{ item, distance: 0 }];

const heldBy = (world: CountingGraph, { item, distance }: Standing, kind: string): Standing[] =>
  world.to(item.id, kind, ...HOLDING).map((held) => ({ item: held, distance: distance + 1 }));

const unitsBelow = (world: CountingGraph, unit: IntegrationItem): Standing[] =>
  everyWay(world, { item: unit, distance: 0 }, 'PART_OF', []);

const withParts = (world: CountingGraph, whole: Standing): Standing[] => everyWay(world, whole, 'COMPONENT_OF', []);

/** An item and what is a part of it, by every way without a repetition, as long as nothing on the way is over. */
function everyWay(world: CountingGraph, at: Standing, type: string, before: readonly IntegrationItem[]): Standing[] {
  if (world.isOver(at.item) || before.includes(at.item)) return [];
  return [
    at,
    ...world
      .from(at.item.id, at.item.kind, type)
      .flatMap((part) => everyWay(world, { item: part, distance: at.distance + 1 }, type, [...before, at.item])),
  ];
}
