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
