import type { ExampleQuery } from './example-query.js';

/** Why something is there, and what serves a purpose. */
export const purposeQueries: readonly ExampleQuery[] = [
  {
    topic: 'purpose',
    title: { id: 'Mengapa aplikasi ini ada?', en: 'Why is this application there?' },
    query: `query WhyIsItThere {
  trace(from: ["APP-0004"], kinds: [Mission, Strategy, RoadmapItem]) {
    exhaustive
    reached {
      totalCount
      nodes {
        basis
        inherited
        item { kind code name }
        paths { sentence(language: EN) }
      }
    }
    absences { kind reason ends { item { code name } missing { type kinds } } }
  }
}
`,
  },
  {
    topic: 'purpose',
    title: { id: 'Apa yang melayani misi ini?', en: 'What serves this mission?' },
    query: `query WhatServesIt {
  trace(from: ["MISI-A"], direction: DOWN, kinds: [Application, Service], first: 20) {
    reached {
      totalCount
      nodes { basis distance item { kind code name } paths { sentence(language: EN) } }
    }
  }
}
`,
  },
  {
    topic: 'purpose',
    title: {
      id: 'Layanan ini bertumpu pada aplikasi apa pada suatu hari di masa lalu?',
      en: 'Which applications did this service rest on, on a day in the past?',
    },
    query: `query AsOfADay {
  trace(from: ["LYN-018"], direction: DOWN, kinds: [Application], asOf: "2019-06-30") {
    scope
    reached { nodes { inactive distance item { code name } paths { sentence(language: EN) } } }
    absences { kind reason }
  }
}
`,
  },
  {
    topic: 'purpose',
    title: { id: 'Apa yang dilakukan terhadap permasalahan ini?', en: 'What is done about this problem?' },
    query: `query WhatIsDoneAboutIt {
  problem(ref: "PF-05") {
    code
    name
    status
    affects { totalCount nodes { code name kind } }
  }
  trace(from: ["PF-05"]) {
    reached { nodes { distance item { kind code name } paths { sentence(language: EN) } } }
    absences { kind reason ends { item { code } missing { type kinds } } }
  }
}
`,
  },
  {
    topic: 'purpose',
    title: {
      id: 'Aset unit mana melayani misi mana, dan mana yang kosong?',
      en: 'Which units’ assets serve which missions, and where is nothing?',
    },
    query: `query WhichUnitsServeWhichMissions {
  traceMatrix(rows: { kind: Organization, refs: ["OPD-13", "OPD-15", "OPD-20"] }, columns: { kind: Mission }) {
    cells { row { code } column { code } items basis heldItems(first: 2) { code name } }
    emptyRows { nodes { code name } }
    emptyColumns { nodes { code name } }
    exhaustive
  }
}
`,
  },
  {
    topic: 'purpose',
    title: {
      id: 'Gambar lingkungan sebuah aplikasi, per unit',
      en: 'The surroundings of an application, unit by unit',
    },
    query: `query Surroundings {
  graphView(roots: ["APP-0002"], depth: 2, kinds: [Application], hideKinds: [Integration], groupBy: UNIT) {
    nodes { item { kind code name } }
    edges { collapsed types sentence(language: EN) }
    groups { label count }
    leftOut { kind count }
  }
}
`,
  },
];
