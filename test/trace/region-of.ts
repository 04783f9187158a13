import type { Registry } from '../../src/metamodel/registry.js';
import { type Region, readRegion, regionState } from '../../src/questions/trace/region.js';
import type { OracleGraph, OracleItem, OracleLink } from '../oracle/trace-oracle.js';

/** The version of the meaning of every item. */
const MEANING = 2;

/** A region as the query would return it for a whole graph: the links that count, whatever the question. */
export const regionOf = (registry: Registry, graph: OracleGraph, today: string, asOf: string | null = null): Region => {
  const walked = new Set(registry.typesOf('purpose', 'dependency'));
  return readRegion(
    registry,
    {
      nodes: graph.items.map(
        (item) =>
          [
            item.id,
            item.id,
            item.kind,
            item.code,
            item.code,
            item.planId ?? null,
            MEANING,
            ...regionState(registry, asOf).map((name) => stateOf(item, name)),
          ] as const,
      ),
      links: graph.links
        .filter((link) => walked.has(link.type) && counts(link, asOf ?? today))
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
              link.suspect ? MEANING - 1 : MEANING,
              MEANING,
            ] as const,
        ),
      full: false,
    },
    today,
    asOf,
  );
};

const stateOf = (item: OracleItem, name: string): unknown =>
  Object.entries(item).find(([key]) => key === name)?.[1] ?? null;

const counts = (link: OracleLink, day: string): boolean =>
  link.confidence !== 'SUGGESTED' && (link.since ?? '') <= day && (link.until ?? '9999') >= day;
