import type { Registry } from '../../src/metamodel/registry.js';
import { type Region, readRegion } from '../../src/questions/trace/region.js';
import { stateProperties } from '../../src/questions/item-state.js';
import type { OracleGraph, OracleItem, OracleLink } from '../oracle/trace-oracle.js';

/** A region as the query would return it for a whole graph: the links that count, whatever the question. */
export const regionOf = (registry: Registry, graph: OracleGraph, today: string): Region => {
  const walked = new Set(registry.typesOf('purpose', 'dependency'));
  return readRegion(
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
      links: graph.links
        .filter((link) => walked.has(link.type) && counts(link, today))
        .map(
          (link) =>
            [
              link.id,
              link.type,
              link.from,
              link.to,
              link.confidence,
              link.change ?? null,
              null,
              link.suspect ?? false,
            ] as const,
        ),
      full: false,
    },
    today,
  );
};

const stateOf = (item: OracleItem, name: string): unknown =>
  Object.entries(item).find(([key]) => key === name)?.[1] ?? null;

const counts = (link: OracleLink, today: string): boolean =>
  link.confidence !== 'SUGGESTED' && (link.since ?? '') <= today && (link.until ?? '9999') >= today;
