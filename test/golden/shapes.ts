/** Queries of the inventory, each with what it shows. */
export const SHAPES: Readonly<Record<string, string>> = {
  'one by code': '{ application(ref: "APP-0007") { name phase } }',
  'one by id': '{ application(ref: "01a20e67-aa20-7150-b90c-7886fef4a1bf") { name } }',
  'one of a plan': '{ strategy(ref: "RITIK-2019/SOPP-1") { name } }',
  'one of any kind': '{ item(ref: "APP-0007") { kind name } }',
  'a node of any kind':
    '{ node(id: "01a20e67-aa20-7150-b90c-7886fef4a1bf") { id ... on Application { phase } ... on Service { audience } } }',
  'several nodes': '{ nodes(ids: ["01a20e67-aa20-7150-b90c-7886fef4a1bf"]) { id ... on Item { name } } }',
  'a page': '{ applications(first: 10) { nodes { code name } } }',
  'a page with its count':
    '{ applications { totalCount edges { cursor node { code } } pageInfo { hasNextPage endCursor } } }',
  'a count alone': '{ applications(first: 0) { totalCount } }',
  'the page after a cursor': '{ applications(after: "WyJjb2RlIiwiQVBQLTAwMDEiLCJ4Il0") { nodes { code } } }',
  'the page before a cursor': '{ applications(last: 2, before: "WyJjb2RlIiwiQVBQLTAwMDEiLCJ4Il0") { nodes { code } } }',
  'after a cursor among what may be absent':
    '{ applications(orderBy: [{ field: phase }], after: "WyJwaGFzZSIsIkFDVElWRSIsIngiXQ") { nodes { code } } }',
  'scalar filters':
    '{ applications(filter: { phase: { in: [ACTIVE, RETIRING] }, name: { contains: "pajak" }, criticality: { gte: 4 }, national: { eq: false }, url: { isNull: true } }) { nodes { code } } }',
  'every operator of an ordered scalar':
    '{ applications(filter: { criticality: { eq: 1, not: 2, in: [1], notIn: [3], gt: 0, gte: 1, lt: 9, lte: 8, isNull: false } }) { nodes { code } } }',
  'every operator of a text':
    '{ applications(filter: { name: { eq: "pajak", not: "b", in: ["c"], notIn: ["d"], contains: "e", startsWith: "f", endsWith: "g", isNull: false } }) { nodes { code } } }',
  'days, moments and money':
    '{ roadmapItems(filter: { createdAt: { lt: "2026-01-01T00:00:00Z" }, budget: { gte: 1000000000000 } }) { nodes { code } } }',
  'by visibility': '{ applications(filter: { visibility: { in: [PUBLIC, INTERNAL] } }) { nodes { code } } }',
  'and, or, not':
    '{ problems(filter: { or: [{ domain: { eq: BUSINESS } }, { severity: { gt: 3 } }], not: { status: { eq: RESOLVED } } }) { nodes { code } } }',
  'not within or within and':
    '{ problems(filter: { and: [{ or: [{ not: { severity: { lt: 2 } } }, { domain: { eq: BUSINESS } }] }, { name: { startsWith: "data" } }] }) { nodes { code } } }',
  'nothing fits an empty or': '{ problems(filter: { or: [] }) { nodes { code } } }',
  'lists of texts':
    '{ organizations(filter: { aliases: { has: "Disdikbud" }, tags: { hasAny: ["publik"], hasAll: ["a", "b"] } }) { nodes { code } } }',
  'links some, none, all, count':
    '{ applications(filter: { ownedBy: { some: { code: { eq: "OPD-24" } } }, affectedBy: { none: {} }, hostedOn: { all: { phase: { eq: ACTIVE } } }, serves: { count: { gte: 2 } } }) { nodes { code } } }',
  'links of links':
    '{ applications(filter: { ownedBy: { some: { responsibleFor: { some: { code: { startsWith: "RI" } } } } } }) { nodes { code } } }',
  'a unit and what is below it': '{ organizations(filter: { within: "OPD-07" }) { nodes { code } } }',
  'owned by a unit or below it':
    '{ applications(filter: { ownedBy: { within: "OPD-07" } }) { totalCount nodes { code } } }',
  'a unit by id':
    '{ applications(filter: { ownedBy: { within: "01a20e67-aa20-7150-b90c-7886fef4a1bf" } }) { nodes { code } } }',
  'in a category or below it': '{ services(filter: { classifiedAs: { within: "KAT-1" } }) { nodes { code } } }',
  'within two subtrees at once':
    '{ applications(filter: { ownedBy: { within: "OPD-07" }, not: { classifiedAs: { some: { within: "KAT-1" } } } }) { nodes { code } } }',
  'within a nested list': '{ applications { nodes { ownedBy(filter: { within: "OPD-07" }) { nodes { code } } } } }',
  'links that are suspect':
    '{ applications(filter: { ownedBy: { some: {}, link: { suspect: { eq: true } } } }) { nodes { code } } }',
  'links that nobody verified, alone':
    '{ applications(filter: { serves: { link: { verifiedAt: { isNull: true } } } }) { nodes { code } } }',
  'links counted and quantified by what they are':
    '{ applications(filter: { ownedBy: { count: { gt: 1 }, none: { external: { eq: true } }, within: "OPD-07", link: { confidence: { in: [CONFIRMED, ASSERTED] }, or: [{ since: { isNull: true } }, { since: { lte: "2026-01-01" } }] } } }) { nodes { code } } }',
  'any link':
    '{ applications(filter: { anyLink: { suspect: { eq: true }, type: { in: [OWNS, SERVES] } } }) { nodes { code } } }',
  'order by several':
    '{ applications(orderBy: [{ field: phase, direction: DESC }, { field: name }]) { nodes { code } } }',
  'from the end': '{ applications(last: 3) { nodes { code } } }',
  'a nested link': '{ applications(first: 2) { nodes { code ownedBy { nodes { name } } } } }',
  'a nested count alone': '{ applications { nodes { ownedBy(first: 0) { totalCount } } } }',
  'a nested page, filtered and ordered':
    '{ organizations { nodes { owns(filter: { name: { contains: "pajak" } }, orderBy: [{ field: name, direction: DESC }], first: 5) { totalCount nodes { code } } } } }',
  'a nested page of suspect links':
    '{ application(ref: "APP-1") { serves(links: { suspect: { eq: true } }) { totalCount nodes { code } } } }',
  'a link with its properties':
    '{ application(ref: "APP-1") { deliveredBy { edges { link { change note suspect sentence passages { quote } } node { startYear } } } } }',
  'the ends of a link': '{ application(ref: "APP-1") { ownedBy { edges { link { from { code } to { name } } } } } }',
  'two aliases of one link':
    '{ application(ref: "APP-1") { a: serves(first: 1) { nodes { code } } b: serves(first: 9) { nodes { name } } } }',
  'a link to several kinds':
    '{ application(ref: "APP-1") { serves(kinds: [Service]) { nodes { kind code ... on Service { priority } } } } }',
  'a link to some of several kinds':
    '{ organization(ref: "OPD-1") { owns(kinds: [Application, Service]) { nodes { kind ... on Application { phase } } } } }',
  'a link to no kind': '{ organization(ref: "OPD-1") { owns(kinds: []) { nodes { kind } } } }',
  'fragments on the interface and on kinds':
    'fragment named on Item { code name } { item(ref: "APP-1") { ...named citedIn { nodes { quote } } ... on Application { ownedBy { nodes { ...named } } } ... on Service { ownedBy { nodes { external } } } } }',
  'a link that some kinds have':
    '{ items(first: 5) { nodes { code ... on Application { hostedOn { nodes { code } } } ... on DataSet { hostedOn { nodes { name } } } } } }',
  'three levels down':
    '{ services(first: 3) { nodes { reliesOn { nodes { code ... on Application { hostedOn { nodes { code hostedOn { nodes { code } } } } } } } } } }',
  'items of all kinds':
    '{ items(filter: { name: { contains: "pajak" } }, first: 5) { totalCount nodes { kind code } } }',
  'items of some kinds': '{ items(kinds: [Application, Service], orderBy: [{ field: name }]) { nodes { kind code } } }',
  'items of one kind': '{ items(kinds: [Application]) { nodes { code ... on Application { phase } } } }',
  'links of all types': '{ links(first: 5) { totalCount edges { cursor node { id type } } pageInfo { endCursor } } }',
  'links of one type after a cursor':
    '{ links(types: [OWNS], filter: { suspect: { eq: true } }, after: "WyIjIiwieCJd") { nodes { sentence from { code } to { code } } } }',
  'one link': '{ link(id: "01a20e67-aa20-7150-b90c-7886fef4a1bf") { type note from { code } to { name } } }',
  'a list by a text': '{ applications(text: "pajak daerah") { totalCount nodes { code } } }',
  'a list by a text, on from a cursor':
    '{ applications(text: "pajak", after: "WyItcmVsZXZhbmNlIiwxLjUsIkFwcGxpY2F0aW9uIiwiQVBQLTAwMDEiLCJ4Il0") { nodes { code } } }',
  'a list by a text in another order':
    '{ applications(text: "pajak", orderBy: [{ field: name }], filter: { phase: { eq: ACTIVE } }) { nodes { code } } }',
  'a search with what was found in it':
    '{ search(text: "pajak", kinds: [Application, Service], filter: { verifiedAt: { isNull: true } }) { nodes { score highlights { field parts { hit text } } item { code ... on Application { phase } } } } }',
  'a search without': '{ search(text: "pajak") { totalCount nodes { item { code } } } }',
  'how complete an item is': '{ application(ref: "APP-1") { code completeness { score missing { name } } } }',
  'how many links of an item are suspect': '{ item(ref: "APP-1") { code suspectLinks } }',
  'how complete linked items are':
    '{ organization(ref: "OPD-1") { owns(kinds: [Application, Service]) { nodes { completeness { score } } } } }',
  'items that are complete, or are not':
    '{ services(filter: { or: [{ isComplete: true }, { reliesOn: { some: { isComplete: false } } }] }) { nodes { code } } }',
  'counted by a property': '{ applicationGroups(by: [phase]) { groups { count by { value } } } }',
  'counted by a linked kind':
    '{ applicationGroups(by: [ownedBy], filter: { phase: { eq: ACTIVE } }, first: 5) { totalCount hasMore groups { count by { value item { name ... on Organization { external } } } } } }',
  'counted by three fields in their order':
    '{ applicationGroups(by: [ownedBy, phase, criticality], orderBy: VALUE) { groups { count by { field value } } } }',
  'counted by a linked kind with links of its own':
    '{ applicationGroups(by: [ownedBy, classifiedAs], filter: { ownedBy: { within: "OPD-07" } }) { groups { by { item { code ... on Organization { partOf { nodes { code } } } } } } } }',
};
