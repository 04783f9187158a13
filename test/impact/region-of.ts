import type { Registry } from '../../src/metamodel/registry.js';
import { stateProperties } from '../../src/questions/item-state.js';
import { type DependencyRegion, readDependencies } from '../../src/questions/impact/region.js';
import type { DependencyGraph, DependencyLink } from '../oracle/impact-oracle-needs.js';
import type { OracleItem } from '../oracle/trace-oracle.js';

const FOR_WHOM = ['OWNS', 'OPERATES', 'USES'];

/** A region as the query would return it for a whole graph: the links that count, whatever is asked. */
export const dependenciesOf = (registry: Registry, graph: DependencyGraph, today: string): DependencyRegion => {
  const dependencies = new Set(registry.typesOf('dependency'));
  const counting = graph.links.filter((link) => counts(link, today));
  const pairs = counting.filter(({ type }) => FOR_WHOM.includes(type)).map(({ from, to }) => `${from} ${to}`);
  return readDependencies(
    registry,
    {
      nodes: graph.items.map(
        (item) =>
          [
            item.id,
            item.kind,
            item.code,
            item.code,
            ...stateProperties(registry).map((name) => stateOf(item, name)),
          ] as const,
      ),
      links: counting
        .filter(({ type }) => dependencies.has(type))
        .map(
          (link) =>
            [
              link.id,
              link.type,
              link.from,
              link.to,
              link.effect ?? null,
              link.group ?? null,
              link.needed ?? null,
              link.master ?? null,
              null,
              link.suspect ?? false,
            ] as const,
        ),
      holdings: [...new Set(pairs)].map((pair) => {
        const [unit = '', item = ''] = pair.split(' ');
        return [unit, item] as const;
      }),
      full: false,
    },
    today,
  );
};

const stateOf = (item: OracleItem, name: string): unknown =>
  Object.entries(item).find(([key]) => key === name)?.[1] ?? null;

const counts = (link: DependencyLink, today: string): boolean =>
  link.confidence !== 'SUGGESTED' && (link.since ?? '') <= today && (link.until ?? '9999') >= today;
