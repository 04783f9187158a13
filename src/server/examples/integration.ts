import type { ExampleQuery } from './example-query.js';

/** Exchanges that are needed, and those that work. */
export const integrationQueries: readonly ExampleQuery[] = [
  {
    topic: 'integration',
    title: { id: 'Sejauh mana unit ini terintegrasi?', en: 'How far is this unit integrated?' },
    query: `query HowFarIntegrated {
  integrationCoverage(by: UNIT_PAIR, unit: "OPD-15") {
    needed
    operational
    onlyNeeded
    ratio
    rows(first: 10) {
      nodes {
        parties { code name }
        needed
        operational
        integrations { nodes { code name } }
      }
    }
  }
}
`,
  },
  {
    topic: 'integration',
    title: {
      id: 'Integrasi apa yang masih dibutuhkan unit ini, dengan buktinya?',
      en: 'Which integrations does this unit still need, with the evidence?',
    },
    query: `query StillNeeded {
  integrationMatrix(unit: "OPD-15", statuses: [NEEDED, PLANNED, BUILDING]) {
    totalCount
    nodes {
      integration { code name }
      status
      method
      source { code name }
      target { code name }
      dataSets { code name }
      agreement
      agreementEndsOn
    }
  }
}
`,
  },
  {
    topic: 'integration',
    title: { id: 'Apakah pertukaran yang diharapkan ada?', en: 'Do the exchanges that are expected exist?' },
    query: `query AreExpectationsMet {
  integrationExpectations(first: 5) {
    covered
    partly
    missing
    incomplete
    ratio
    nodes {
      expectation { code name }
      judgement
      pairs { nodes { from { code name } to { code name } judgement proofs { nodes { integration { code } status } } } }
    }
  }
}
`,
  },
  {
    topic: 'integration',
    title: { id: 'Perjanjian mana yang segera habis?', en: 'Which agreements run out soon?' },
    query: `query RunningOut {
  agreementsRunningOut(on: "2026-11-25", within: 90) {
    runOut
    runningOut
    nodes { agreement endsOn daysLeft parties { code name } integrations { nodes { code name } } }
  }
}
`,
  },
];
