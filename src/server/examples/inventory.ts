import type { ExampleQuery } from './example-query.js';

/** What is recorded, how complete it is, and who changed it. */
export const inventoryQueries: readonly ExampleQuery[] = [
  {
    topic: 'inventory',
    title: { id: 'Semuanya dalam angka', en: 'Everything in numbers' },
    query: `query InNumbers {
  overview {
    position
    kinds { value total active }
    integrationsByStatus { value total }
    coverage { rule { code } ratio }
  }
}
`,
  },
  {
    topic: 'inventory',
    title: {
      id: 'Aplikasi yang aktif, dengan pemilik dan layanannya',
      en: 'Active applications, with their owners and services',
    },
    query: `query ActiveApplications {
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
  },
  {
    topic: 'inventory',
    title: { id: 'Berapa aplikasi tiap unit, menurut fase?', en: 'How many applications has each unit, by phase?' },
    query: `query HowManyOfEach {
  applicationGroups(by: [ownedBy, phase], first: 10) {
    totalCount
    groups { count by { field value item { code name } } }
  }
}
`,
  },
  {
    topic: 'inventory',
    title: { id: 'Cari di semua jenis', en: 'Search all kinds' },
    query: `query Search {
  search(text: "gaji pegaw", first: 5) {
    totalCount
    nodes { item { kind code name } }
  }
}
`,
  },
  {
    topic: 'inventory',
    title: { id: 'Unit mana yang isiannya belum lengkap?', en: 'Which units’ entries are incomplete?' },
    query: `query WhatIsMissing {
  completeness(by: UNIT, kinds: [Application], first: 10) {
    nodes { unit { code name } items complete score missing { name count } }
  }
}
`,
  },
  {
    topic: 'inventory',
    title: { id: 'Siapa mengubah item ini, kapan, dan mengapa?', en: 'Who changed this item, when and why?' },
    query: `query WhoChangedIt {
  application(ref: "APP-0002") { code name version }
  history(of: "APP-0002", first: 5) {
    nodes { version at by reason action sentence(language: EN) }
  }
}
`,
  },
  {
    topic: 'inventory',
    title: { id: 'Semua perubahan, menurut urutannya', en: 'All changes in their order' },
    query: `query AllChanges {
  changes(first: 5, kinds: [Application]) {
    position
    hasMore
    changes { position at by action code name sentence(language: EN) }
  }
}
`,
  },
];
