import type { ExampleQuery } from './example-query.js';

/** The plan, the audit and what will be there. */
export const planningQueries: readonly ExampleQuery[] = [
  {
    topic: 'planning',
    title: { id: 'Aturan audit mana yang dilanggar, dan oleh apa?', en: 'Which audit rules are broken, and by what?' },
    query: `query AuditRules {
  coverage {
    rule { code title(language: EN) severity }
    population
    satisfied
    waived
    ratio
    offenders(first: 3) { totalCount nodes { code name } }
  }
}
`,
  },
  {
    topic: 'planning',
    title: {
      id: 'Simpan angka audit hari ini, untuk dibandingkan kelak',
      en: 'Keep today’s figures of the audit, to compare them later',
    },
    query: `mutation KeepTodaysFigures {
  takeCoverageSnapshot(rules: ["application-without-owner", "asset-past-support"], reason: "Awal triwulan") {
    snapshots { rule population satisfied waived ratio }
    scope
  }
}
`,
  },
  {
    topic: 'planning',
    title: {
      id: 'Apakah angka audit membaik sejak disimpan?',
      en: 'Have the figures of the audit got better since they were kept?',
    },
    query: `query IsItGettingBetter {
  coverageTrend(rule: "asset-past-support", first: 12) {
    snapshots { at by reason population satisfied ratio }
    scope
  }
  coverage(rules: ["asset-past-support"]) {
    rule { code title(language: EN) }
    population
    satisfied
    ratio
  }
}
`,
  },
  {
    topic: 'planning',
    title: { id: 'Apa yang didahulukan menurut rencana?', en: 'What comes first by the plan’s own factors?' },
    query: `query WhatComesFirst {
  roadmap(plan: "RITIK-2019") {
    total { items budget progress }
    weightings { formula(language: EN) factors { factor { code name } share } }
    items(order: PRIORITY, first: 5) {
      nodes { item { code name } priority { rank score parts { criterion value contribution } } }
    }
    groups(by: [YEAR], first: 5) { nodes { year figures { items } } }
  }
}
`,
  },
  {
    topic: 'planning',
    title: {
      id: 'Dapatkah peta jalan berjalan menurut urutannya, dan rantai mana yang terpanjang?',
      en: 'Can the roadmap happen in this order, and what is its longest chain?',
    },
    query: `query CanItHappen {
  roadmap(plan: "RITIK-2019") {
    conflicts(first: 10) {
      totalCount
      nodes { item { code name } startYear prerequisite { code name } prerequisiteEndYear reason years }
    }
    longestChain { length years items { code name } }
  }
}
`,
  },
  {
    topic: 'planning',
    title: {
      id: 'Apa yang ada pada akhir 2027 bila satu proyek ditiadakan?',
      en: 'What is there at the end of 2027 if one project is left out?',
    },
    query: `query LandscapeOf2027 {
  landscape(year: 2027, exclude: ["PJ-INF-06"]) {
    scope
    byKind { kind exists notYet gone }
    missing: items(standing: [NOT_YET], first: 5) {
      nodes { item { kind code name } sentence(language: EN) }
    }
  }
}
`,
  },
  {
    topic: 'planning',
    title: {
      id: 'Aplikasi mana yang dipertahankan, dikembangkan, dipindahkan, atau diakhiri?',
      en: 'Which applications to tolerate, invest in, migrate or eliminate?',
    },
    query: `query Portfolio {
  timeQuadrants {
    quadrants { quadrant count applications(first: 5) { nodes { code name } } }
    byUnit(first: 5) { nodes { unit { code name } tolerate invest migrate eliminate unassessed } }
  }
}
`,
  },
];
