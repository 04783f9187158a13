import { today } from '../../src/inventory/today.js';
import { AXES } from '../../src/questions/integration/integration-coverage.js';
import { expectationOracle } from '../oracle/expectation-oracle.js';
import { coverageOracle, legsOracle, type Restriction } from '../oracle/integration-oracle.js';
import { CountingGraph, type IntegrationGraph } from '../oracle/integration-oracle-graph.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomIntegrations } from '../oracle/random-integrations.js';
import { RandomSource } from '../oracle/random-source.js';
import { store } from '../support/oracle-graph.js';
import { startServer, type TestServer, wipe } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const EXPECTATIONS = `{
  integrationExpectations(first: 3) {
    nodes {
      expectation { id } judgement
      pairs(first: 8) { nodes {
        from { id } to { id } judgement
        proofs(first: 12) { nodes { integration { id } source { links { id } } target { links { id } } } }
      } }
    }
  }
  coverage(rules: ["expectation-not-covered"]) { population satisfied offenders(first: 50) { nodes { id } } }
}`;
const COVERAGE = `query ($by: IntegrationAxis!, $unit: Ref) {
  integrationCoverage(by: $by, unit: $unit) {
    rows(first: 100) { nodes { parties { code } method integrations(first: 50) { nodes { code } } } }
    unplaced(first: 50) { nodes { code } }
  }
}`;
const MATRIX = `query ($unit: Ref, $sourceUnit: Ref, $targetUnit: Ref, $dataSet: Ref, $service: Ref) {
  integrationMatrix(unit: $unit, sourceUnit: $sourceUnit, targetUnit: $targetUnit, dataSet: $dataSet, service: $service) {
    nodes { integration { code } source { code } target { code } }
  }
}`;

interface Coded {
  readonly code: string;
}

/** As the oracle tells it: the lengths of the chains alone, for of several shortest ones any will do. */
const judged = (answer: any) =>
  answer.nodes.map(({ expectation, judgement, pairs }: any) => ({
    expectation: expectation.id,
    judgement,
    pairs: pairs.nodes.map((pair: any) => ({
      from: pair.from.id,
      to: pair.to.id,
      judgement: pair.judgement,
      proofs: pair.proofs.nodes.map(({ integration, source, target }: any) => ({
        integration: integration.id,
        source: source.links.length,
        target: target.links.length,
      })),
    })),
  }));

const codesOf = ({ nodes }: { readonly nodes: readonly Coded[] }): string[] => nodes.map(({ code }) => code);

const counted = ({ rows, unplaced }: any): Record<string, string[]> => {
  const found = Object.fromEntries(
    rows.nodes.map(({ parties, method, integrations }: any) => [
      parties.map(({ code }: Coded) => code).join(' ') || (method ?? 'no method'),
      codesOf(integrations),
    ]),
  );
  return unplaced.nodes.length > 0 ? { ...found, unplaced: codesOf(unplaced) } : found;
};

const randomRestriction = (random: RandomSource, { items }: IntegrationGraph): Restriction => {
  const one = (kind: string): string | undefined => {
    const there = items.filter((item) => item.kind === kind);
    return there.length > 0 && random.chance(0.4) ? random.pick(there).id : undefined;
  };
  const drawn = {
    unit: one('Organization'),
    sourceUnit: one('Organization'),
    targetUnit: one('Organization'),
    dataSet: one('DataSet'),
    service: one('Service'),
  };
  return Object.fromEntries(Object.entries(drawn).filter(([, id]) => id !== undefined));
};

const tally: Record<string, number> = {};
const count = (what: string, amount: number): void => {
  tally[what] = (tally[what] ?? 0) + amount;
};

it.each(Array.from({ length: 25 }, (_, round) => 40_000 + round))(
  'answers over HTTP what the oracles work out, on the random graph %i',
  async (seed) => {
    const graph = randomIntegrations(seed, DOMAIN_MODEL);
    await wipe(server.database);
    await store(server.database, graph);

    const oracle = expectationOracle(graph, today());
    const { integrationExpectations, coverage } = await server.data(EXPECTATIONS);
    expect({ seed, judged: judged(integrationExpectations) }).toEqual({ seed, judged: oracle });

    const judgeable = oracle.filter(({ judgement }) => judgement !== 'INCOMPLETE');
    const offending = judgeable.filter(({ judgement }) => judgement !== 'COVERED');
    const [rule] = coverage;
    expect({ seed, rule: [rule.population, rule.offenders.nodes.map(({ id }: any) => id)] }).toEqual({
      seed,
      rule: [judgeable.length, offending.map(({ expectation }) => expectation)],
    });
    for (const { judgement } of oracle) count(judgement, 1);

    const random = new RandomSource(seed);
    const unit = graph.items.find(({ kind }) => kind === 'Organization')?.id;
    const world = new CountingGraph(graph, today());
    for (const asked of [{}, { unit }])
      for (const by of AXES) {
        const { integrationCoverage } = await server.data(COVERAGE, { by, ...asked });
        const expected = coverageOracle(graph, today(), by, asked);
        expect({ seed, by, asked, counted: counted(integrationCoverage) }).toEqual({
          seed,
          by,
          asked,
          counted: expected,
        });
        count(by, Object.keys(expected).length);
      }
    for (const asked of [{}, randomRestriction(random, graph), randomRestriction(random, graph)]) {
      const { integrationMatrix } = await server.data(MATRIX, asked);
      const rows: string[] = integrationMatrix.nodes.map(({ integration, source, target }: any) =>
        [source?.code ?? '', target?.code ?? '', integration.code].join(' '),
      );
      const legs = legsOracle(world, asked).map(({ integration, source, target }) =>
        [source?.code ?? '', target?.code ?? '', integration.code].join(' '),
      );
      expect({ seed, asked, rows: rows.sort() }).toEqual({ seed, asked, rows: legs.sort() });
      if (Object.keys(asked).length > 0) count('restricted', legs.length);
    }
  },
);

it('had something to answer of everything', () => {
  for (const what of ['COVERED', 'PARTLY', 'MISSING', 'INCOMPLETE', ...AXES, 'restricted'])
    expect([what, (tally[what] ?? 0) > 1]).toEqual([what, true]);
});
