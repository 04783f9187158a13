import { registry } from '../../src/model/registry.js';
import type { TraceQuestion } from '../../src/questions/trace/question.js';
import { trace } from '../../src/questions/trace/trace.js';
import { TODAY } from '../oracle/graph-builder.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomGraph, randomQuery } from '../oracle/random-graphs.js';
import { type OracleAnswer, type OracleGraph, type OracleQuery, traceOracle } from '../oracle/trace-oracle.js';
import { regionOf } from './region-of.js';

const SCOPES = ['Organization', 'Plan', 'StrategyGroup', 'Category'];

/** The pure function's answer in the oracle's shape; scopes are replaced by the oracle, for that is the query's part. */
const answer = (graph: OracleGraph, query: OracleQuery, oracle: OracleAnswer): OracleAnswer => {
  const kindOf = new Map(graph.items.map((item) => [item.id, item.kind]));
  const onlyScopes = query.from.every((id) => SCOPES.includes(kindOf.get(id) ?? ''));
  const question: TraceQuestion = {
    origins: oracle.origins,
    scopeEmpty: onlyScopes && oracle.origins.every((id) => query.from.includes(id)),
    direction: query.direction,
    kinds: query.kinds ?? null,
    inherit: query.inherit,
    basis: query.basis ?? null,
    via: query.via ?? null,
    includeInactive: query.includeInactive,
    maxHops: query.maxHops,
  };
  const found = trace(registry, regionOf(registry, graph, query.today), question);
  return {
    origins: oracle.origins,
    reached: found.reached.map((one) => ({
      id: one.item.id,
      distance: one.distance,
      basis: one.basis,
      inherited: one.inherited,
      inactive: one.item.inactive,
      suspect: one.suspect,
      pathCount: one.pathCount.count,
      atLeast: one.pathCount.atLeast,
      paths: one
        .paths(10_000)
        .map((path) => path.map((step) => step.link.id))
        .sort(byText),
    })),
    absences: found.absences.map(({ kind, reason, ends }) => ({
      kind,
      reason,
      ends: ends.map(({ item, missing }) => ({
        item: item.id,
        inactive: item.inactive,
        missing: missing
          .map((pair) => ({ type: pair.type, kind: pair.kind }))
          .sort((a, b) => (a.type + a.kind < b.type + b.kind ? -1 : 1)),
      })),
    })),
    exhaustive: found.exhaustive,
  };
};

const byText = (a: string[], b: string[]): number => (a.join() < b.join() ? -1 : 1);

const sorted = (oracle: OracleAnswer): OracleAnswer => ({
  ...oracle,
  reached: oracle.reached.map((one) => ({ ...one, paths: [...one.paths].sort(byText) })),
  absences: oracle.absences.map((absence) => ({
    ...absence,
    ends: absence.ends.map((end) => ({
      ...end,
      missing: [...end.missing].sort((a, b) => (a.type + a.kind < b.type + b.kind ? -1 : 1)),
    })),
  })),
});

describe('a trace is what DOMAIN.md says it is', () => {
  it.each(Array.from({ length: 11 }, (_, shape) => shape))('on random graphs of shape %i', (shape) => {
    for (let round = 0; round < 40; round += 1) {
      const seed = shape + 11 * round;
      const graph = randomGraph(seed, DOMAIN_MODEL);
      for (let variant = 0; variant < 6; variant += 1) {
        const query = randomQuery(seed * 100 + variant, graph);
        const oracle = traceOracle(DOMAIN_MODEL, graph, { ...query, today: TODAY });
        expect({ seed, query, ...answer(graph, { ...query, today: TODAY }, oracle) }).toEqual({
          seed,
          query,
          ...sorted(oracle),
        });
      }
    }
  });
});
