import { readExpectationRegion } from '../../src/questions/integration/expectation-region.js';
import { type JudgedExpectation, judgeExpectations } from '../../src/questions/integration/expectations.js';
import { readExchanges } from '../../src/questions/integration/exchanges.js';
import { AXES, type CoverageRow, integrationCoverage } from '../../src/questions/integration/integration-coverage.js';
import { expectationOracle, type OracleExpectation } from '../oracle/expectation-oracle.js';
import { TODAY } from '../oracle/graph-builder.js';
import { coverageOracle } from '../oracle/integration-oracle.js';
import type { IntegrationGraph } from '../oracle/integration-oracle-graph.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomIntegrations } from '../oracle/random-integrations.js';
import { exchangeRowsOf, expectationRowsOf } from './integration-region.js';

const judged = (graph: IntegrationGraph): JudgedExpectation[] =>
  judgeExpectations(readExpectationRegion(expectationRowsOf(graph, TODAY)));

const told = (answers: readonly JudgedExpectation[]): OracleExpectation[] =>
  answers.map(({ expectation, judgement, pairs }) => ({
    expectation: expectation.id,
    judgement,
    pairs: pairs.map((pair) => ({
      from: pair.from.id,
      to: pair.to.id,
      judgement: pair.judgement,
      proofs: pair.proofs.map(({ integration, source, target }) => ({
        integration: integration.id,
        source: source.links.length,
        target: target.links.length,
      })),
    })),
  }));

describe('expectations are judged as docs/adr/0015 says', () => {
  it('on random graphs, each judgement often enough to mean something', () => {
    const judgements: Record<string, number> = {};
    for (let seed = 0; seed < 800; seed += 1) {
      const graph = randomIntegrations(seed, DOMAIN_MODEL);
      const oracle = expectationOracle(graph, TODAY);
      expect({ seed, judged: told(judged(graph)) }).toEqual({ seed, judged: oracle });
      for (const { judgement } of oracle) judgements[judgement] = (judgements[judgement] ?? 0) + 1;
    }
    for (const judgement of ['COVERED', 'PARTLY', 'MISSING', 'INCOMPLETE'])
      expect([judgement, (judgements[judgement] ?? 0) > 40]).toEqual([judgement, true]);
  });

  it('and every proof is an unbroken chain of links from each end to the integration', () => {
    let long = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      const graph = randomIntegrations(seed, DOMAIN_MODEL);
      const links = new Map(graph.links.map((link) => [link.id, link]));
      for (const { from, to, proofs } of judged(graph).flatMap(({ pairs }) => pairs))
        for (const { integration, source, target } of proofs)
          for (const [end, chain] of [
            [from, source],
            [to, target],
          ] as const) {
            let [here, before] = [end.id, end.id];
            for (const { id } of chain.links) {
              const link = links.get(id);
              expect([link?.from, link?.to]).toContain(here);
              before = here;
              here = (link?.from === here ? link.to : link?.from) ?? '';
            }
            expect([here, before]).toEqual([integration.id, chain.item.id]);
            if (chain.links.length > 2) long += 1;
          }
    }
    expect(long).toBeGreaterThan(20);
  });
});

const everywhere = { unit: false, sourceUnit: false, targetUnit: false, dataSet: null, service: null };

it.each(AXES)('exchanges are counted by %s as the domain says', (axis) => {
  const placeOf = ({ parties, method }: CoverageRow): string =>
    axis === 'METHOD' ? (method ?? 'no method') : parties.map(({ code }) => code).join(' ');
  let placed = 0;
  for (let seed = 0; seed < 400; seed += 1) {
    const graph = randomIntegrations(seed, DOMAIN_MODEL);
    const oracle = coverageOracle(graph, TODAY, axis, {});
    const exchanges = readExchanges(exchangeRowsOf(graph, TODAY), everywhere);
    const { rows, unplaced, counts, overServiceBus } = integrationCoverage(exchanges, axis);
    const found = Object.fromEntries(rows.map((row) => [placeOf(row), row.exchanges.map(({ code }) => code)]));
    if (unplaced.length > 0) found['unplaced'] = unplaced.map(({ code }) => code);
    expect({ seed, found }).toEqual({ seed, found: oracle });
    placed += rows.length;

    const statusOf = new Map(graph.items.map(({ code, status }) => [code, status]));
    for (const row of rows) {
      const of = (status: string): number => row.exchanges.filter(({ code }) => statusOf.get(code) === status).length;
      expect(row.counts).toEqual({
        needed: row.exchanges.length,
        onlyNeeded: of('NEEDED'),
        planned: of('PLANNED'),
        building: of('BUILDING'),
        operational: of('OPERATIONAL'),
      });
    }
    const bus = graph.items.filter(({ method, status }) => method === 'SERVICE_BUS' && status !== 'RETIRED');
    expect([counts.needed, overServiceBus.needed]).toEqual([new Set(Object.values(oracle).flat()).size, bus.length]);
  }
  expect(placed).toBeGreaterThan(40);
});
