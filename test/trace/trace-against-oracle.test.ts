import { registry } from '../../src/model/registry.js';
import { ABSENCE_REASONS } from '../../src/questions/trace/absences.js';
import type { TraceQuestion } from '../../src/questions/trace/question.js';
import { trace } from '../../src/questions/trace/trace.js';
import { TODAY } from '../oracle/graph-builder.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomGraph, randomQuery } from '../oracle/random-graphs.js';
import { withLifetimes, withRestrictions } from '../oracle/random-restrictions.js';
import { type OracleAnswer, type OracleGraph, type OracleQuery, traceOracle } from '../oracle/trace-oracle.js';
import { worldOf } from '../oracle/trace-oracle-paths.js';
import { originsOf } from '../oracle/trace-oracle-scopes.js';
import { regionOf } from './region-of.js';

/** The pure function's answer in the oracle's shape; the oracle finds the origins, for that is the query's part. */
const answer = (graph: OracleGraph, query: OracleQuery): OracleAnswer => {
  const scope = originsOf(worldOf(DOMAIN_MODEL, graph, { ...query, plan: undefined }));
  const question: TraceQuestion = {
    origins: scope.origins.map(({ id }) => id),
    scopeEmpty: scope.empty && !scope.nothing,
    direction: query.direction,
    kinds: query.kinds ?? null,
    inherit: query.inherit,
    basis: query.basis ?? null,
    via: query.via ?? null,
    confidence: query.confidence ?? null,
    plan: query.plan ?? null,
    suspect: query.suspect ?? null,
    includeInactive: query.includeInactive,
    maxHops: query.maxHops,
  };
  const found = trace(registry, regionOf(registry, graph, query.today, query.asOf), question);
  return {
    origins: found.origins.map(({ id }) => id),
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
        expect({ seed, query, ...answer(graph, { ...query, today: TODAY }) }).toEqual({
          seed,
          query,
          ...sorted(oracle),
        });
      }
    }
  });
});

describe('so it is when a question leaves something out', () => {
  const told = new Set<string>();

  it.each(Array.from({ length: 11 }, (_, shape) => shape))('on random graphs of shape %i', (shape) => {
    for (let round = 0; round < 40; round += 1) {
      const seed = shape + 11 * round;
      const graph = withLifetimes(randomGraph(seed, DOMAIN_MODEL), seed);
      for (let variant = 0; variant < 10; variant += 1) {
        const query = withRestrictions(randomQuery(seed * 100 + variant, graph), graph, seed * 100 + variant);
        const oracle = traceOracle(DOMAIN_MODEL, graph, query);
        for (const { reason } of oracle.absences) told.add(reason);
        expect({ seed, query, ...answer(graph, query) }).toEqual({ seed, query, ...sorted(oracle) });
      }
    }
  });

  it('every reason for an absence came up', () => {
    expect([...told].sort()).toEqual([...ABSENCE_REASONS].sort());
  });
});
