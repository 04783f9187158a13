import { CountingGraph, type IntegrationGraph, type IntegrationItem } from './integration-oracle-graph.js';

/**
 * Exchanges counted by pair, service, data set and method, and listed, written from DOMAIN.md's "Integration coverage":
 * needed is every status from NEEDED to OPERATIONAL; pairs have no direction; the units are the owners of both ends, each
 * pair once, none with itself.
 */

export interface Restriction {
  readonly unit?: string;
  readonly sourceUnit?: string;
  readonly targetUnit?: string;
  readonly dataSet?: string;
  readonly service?: string;
}

export interface OracleLeg {
  readonly integration: IntegrationItem;
  readonly source: IntegrationItem | null;
  readonly target: IntegrationItem | null;
}

/** One line an exchange, source and target; an end that nobody entered is null. */
export function legsOracle(world: CountingGraph, asked: Restriction): OracleLeg[] {
  const holds = (unit: string, application: IntegrationItem | null): boolean =>
    application !== null &&
    unitsBelow(world, unit).some((one) => world.to(one, 'Application', 'OWNS', 'OPERATES').includes(application));
  return world
    .ofKind('Integration')
    .filter(({ status }) => status !== 'RETIRED')
    .flatMap((integration) => {
      const sources = world.from(integration.id, 'Application', 'PROVIDES');
      const targets = world.to(integration.id, 'Application', 'FEEDS');
      return (sources.length > 0 ? sources : [null]).flatMap((source) =>
        (targets.length > 0 ? targets : [null]).map((target) => ({ integration, source, target })),
      );
    })
    .filter(({ integration, source, target }) => {
      const { unit, sourceUnit, targetUnit, dataSet, service } = asked;
      if (unit !== undefined && !holds(unit, source) && !holds(unit, target)) return false;
      if (sourceUnit !== undefined && !holds(sourceUnit, source)) return false;
      if (targetUnit !== undefined && !holds(targetUnit, target)) return false;
      if (dataSet !== undefined && !carriedBy(world, integration).some(({ id }) => id === dataSet)) return false;
      return service === undefined || servicesOf(world, source, target).some(({ id }) => id === service);
    });
}

/** Codes of the exchanges by what they are counted by: `A B` for a pair; `unplaced` for those nowhere. */
export function coverageOracle(
  graph: IntegrationGraph,
  today: string,
  axis: string,
  asked: Restriction,
): Record<string, string[]> {
  const world = new CountingGraph(graph, today);
  const counted: Record<string, string[]> = {};
  const legs = legsOracle(world, asked);
  for (const integration of new Set(legs.map((leg) => leg.integration))) {
    const places = legs.filter((leg) => leg.integration === integration).flatMap((leg) => placesOf(world, axis, leg));
    for (const place of places.length > 0 ? new Set(places) : ['unplaced'])
      counted[place] = [...(counted[place] ?? []), integration.code];
  }
  return counted;
}

function placesOf(world: CountingGraph, axis: string, { integration, source, target }: OracleLeg): string[] {
  switch (axis) {
    case 'APPLICATION_PAIR':
      return source && target ? pairs([source], [target]) : [];
    case 'UNIT_PAIR':
      return pairs(ownersOf(world, source), ownersOf(world, target));
    case 'SERVICE':
      return servicesOf(world, source, target).map(({ code }) => code);
    case 'DATA_SET':
      return carriedBy(world, integration).map(({ code }) => code);
    default:
      return [integration.method ?? 'no method'];
  }
}

const pairs = (some: readonly IntegrationItem[], others: readonly IntegrationItem[]): string[] =>
  some.flatMap((one) =>
    others.filter((other) => other !== one).map((other) => [one.code, other.code].sort().join(' ')),
  );

const ownersOf = (world: CountingGraph, application: IntegrationItem | null): IntegrationItem[] =>
  application ? world.from(application.id, 'Organization', 'OWNS').filter((unit) => !world.isOver(unit)) : [];

const carriedBy = (world: CountingGraph, integration: IntegrationItem): IntegrationItem[] =>
  world.from(integration.id, 'DataSet', 'CARRIED_BY');

const servicesOf = (world: CountingGraph, ...ends: readonly (IntegrationItem | null)[]): IntegrationItem[] =>
  ends.flatMap((end) => (end ? world.to(end.id, 'Service', 'SERVES') : []));

function unitsBelow(world: CountingGraph, unit: string): string[] {
  return [unit, ...world.from(unit, 'Organization', 'PART_OF').flatMap(({ id }) => unitsBelow(world, id))];
}
