import { GraphBuilder } from './graph-builder.js';
import type { IntegrationGraph, IntegrationItem } from './integration-oracle-graph.js';
import { RandomSource } from './random-source.js';
import type { OracleItem, OracleModel } from './trace-oracle.js';

const STATUSES = ['NEEDED', 'PLANNED', 'BUILDING', 'OPERATIONAL', 'OPERATIONAL', 'RETIRED'];
const METHODS = ['SERVICE_BUS', 'API', 'FILE', null];
const OF_APPLICATIONS = ['OWNS', 'OWNS', 'OWNS', 'OPERATES', 'USES'];
const OF_DATA = ['OWNS', 'OPERATES', 'PRODUCES', 'STEWARDS', 'USES'];

/** Units, applications and data sets with exchanges between them, and expectations that are often met. */
export function randomIntegrations(seed: number, model: OracleModel): IntegrationGraph {
  const random = new RandomSource(seed ^ 0x17e6a7);
  const flawless = random.chance(0.3);
  const amount = (): number => (flawless ? 0 : random.fraction());
  const build = new GraphBuilder(random, model, {
    inactive: amount(),
    retiring: amount(),
    uncounted: amount(),
    suspect: amount(),
  });
  const made = (kind: string, least: number, most: number): OracleItem[] =>
    Array.from({ length: random.between(least, most) }, () => build.item(kind));
  const expectations = made('Expectation', 1, 2);
  const units = made('Organization', 2, 3);
  const applications = made('Application', 2, 4);
  const data = made('DataSet', 1, 2);
  const services = made('Service', 0, 1);
  const integrations = made('Integration', 1, 14 - build.items.length);
  const some = <T>(list: readonly T[], most: number): T[] => random.some(list, random.between(0, most));

  for (const unit of units) {
    build.link('PART_OF', unit, random.pick(units));
    for (const item of some(applications, 2)) build.link(random.pick(OF_APPLICATIONS), unit, item);
    for (const item of some(data, 1)) build.link(random.pick(OF_DATA), unit, item);
  }
  for (const application of applications) {
    if (random.chance(0.4)) build.link('COMPONENT_OF', application, random.pick(applications));
    for (const service of some(services, 1)) build.link('SERVES', application, service);
    for (const item of some(data, 1)) build.link('WRITES', application, item);
  }
  for (const integration of integrations) {
    for (const provider of random.some(applications, random.pick([0, 1, 1, 1, 2])))
      build.link('PROVIDES', provider, integration);
    for (const receiver of random.some(applications, random.pick([0, 1, 1, 2])))
      build.link('FEEDS', integration, receiver);
    for (const item of some(data, 2)) build.link('CARRIED_BY', item, integration);
  }
  const ends = [...units, ...applications, ...data];
  for (const expectation of expectations) {
    for (const end of random.some(ends, random.pick([0, 1, 1, 2]))) build.link('EXPECTS_FROM', expectation, end);
    for (const end of random.some(ends, random.pick([1, 1, 2]))) build.link('EXPECTS_TO', expectation, end);
  }
  const items = build.items.map((item): IntegrationItem =>
    item.kind === 'Integration' ? { ...item, status: random.pick(STATUSES), method: random.pick(METHODS) } : item,
  );
  // The order in which things are stored must not matter.
  return { items: random.some(items, items.length), links: random.some(build.links, build.links.length) };
}
