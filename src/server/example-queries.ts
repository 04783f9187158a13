/** Queries to begin with, on the sample city; each is a tab of GraphiQL when it is opened for the first time. */
export const exampleQueries: readonly string[] = [
  `# Kenapa aplikasi ini ada? Why is this application there?
query WhyIsItThere {
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
  `# Apa yang dilakukan terhadap permasalahan ini? What is done about this problem?
query WhatIsDoneAboutIt {
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
  `# Aplikasi yang aktif, dengan pemilik dan layanannya. Active applications with their owners and services.
query ActiveApplications {
  applications(filter: { phase: { eq: ACTIVE } }, orderBy: [{ field: name }], first: 10) {
    totalCount
    nodes {
      code
      name
      criticality
      ownedBy { nodes { abbreviation name } }
      serves { nodes { kind code name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# Apa yang dilayani server ini? What does this server serve?
query WhatDoesItServe {
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
  `# Apa yang berhenti bila server ini gagal, dan apa yang sendirian dapat menghentikan layanan?
# What stops if this server fails, and what can stop services by failing alone?
query WhatIfItFails {
  impact(of: ["NET-016"]) {
    hit {
      totalCount
      nodes { state distance item { kind code name } path { sentence(language: EN) } }
    }
    byUnit { unit { code name } stops degraded stale }
    redundancyLost { nodes { item { code name } linkType group working needed stopped { code } } }
  }
  singlePointsOfFailure(first: 5) {
    nodes { item { kind code name } serviceCount itemCount }
  }
}
`,
];
