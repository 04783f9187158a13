import type { ExampleQuery } from './example-query.js';

/** What depends on what. */
export const dependencyQueries: readonly ExampleQuery[] = [
  {
    topic: 'dependency',
    title: { id: 'Apa yang berhenti bila server ini gagal?', en: 'What stops when this server fails?' },
    query: `query WhatIfItFails {
  impact(of: ["NET-016"]) {
    hit {
      totalCount
      nodes { state distance item { kind code name } path { sentence(language: EN) } }
    }
    byUnit { unit { code name } stops degraded stale }
    redundancyLost { nodes { item { code name } linkType group working needed stopped { code } } }
  }
}
`,
  },
  {
    topic: 'dependency',
    title: { id: 'Layanan ini bergantung pada apa saja?', en: 'What does this service rely on?' },
    query: `query WhatDoesItRelyOn {
  reliance(of: "LYN-018", first: 10) {
    byKind { kind count }
    reliesOn { totalCount nodes { item { kind code name } distance path { sentence(language: EN) } } }
  }
}
`,
  },
  {
    topic: 'dependency',
    title: {
      id: 'Apa yang sendirian dapat menghentikan layanan?',
      en: 'What alone can take services down?',
    },
    query: `query SinglePoints {
  singlePointsOfFailure(first: 10) {
    nodes { item { kind code name } serviceCount itemCount }
  }
}
`,
  },
  {
    topic: 'dependency',
    title: { id: 'Apa yang dilayani server ini?', en: 'What does this server serve?' },
    query: `query WhatDoesItServe {
  networkAsset(ref: "NET-016") {
    code
    name
    type
    hosts { nodes { kind code name } }
  }
  trace(from: ["NET-016"], kinds: [Service, Mission]) {
    reached { nodes { item { kind code name } distance pathCount { count atLeast } } }
  }
}
`,
  },
];
