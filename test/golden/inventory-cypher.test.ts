import { compile } from './compile.js';

/** GraphQL in, Cypher and its parameters out. */
const SHAPES: Record<string, string> = {
  'one by code': '{ application(ref: "APP-0007") { name phase } }',
  'one by id': '{ application(ref: "01a20e67-aa20-7150-b90c-7886fef4a1bf") { name } }',
  'one of a plan': '{ strategy(ref: "RITIK-2019/SOPP-1") { name } }',
  'a node of any kind':
    '{ node(id: "01a20e67-aa20-7150-b90c-7886fef4a1bf") { id ... on Application { phase } ... on Service { audience } } }',
  'a page': '{ applications(first: 10) { nodes { code name } } }',
  'a page with its count':
    '{ applications { totalCount edges { cursor node { code } } pageInfo { hasNextPage endCursor } } }',
  'a count alone': '{ applications(first: 0) { totalCount } }',
  'scalar filters':
    '{ applications(filter: { phase: { in: [ACTIVE, RETIRING] }, name: { contains: "pajak" }, criticality: { gte: 4 }, national: { eq: false }, url: { isNull: true } }) { nodes { code } } }',
  'and, or, not':
    '{ problems(filter: { or: [{ domain: { eq: BUSINESS } }, { severity: { gt: 3 } }], not: { status: { eq: RESOLVED } } }) { nodes { code } } }',
  'lists of texts':
    '{ organizations(filter: { aliases: { has: "Disdikbud" }, tags: { hasAny: ["publik"] } }) { nodes { code } } }',
  'links some, none, all, count':
    '{ applications(filter: { ownedBy: { some: { code: { eq: "OPD-24" } } }, affectedBy: { none: {} }, hostedOn: { all: { phase: { eq: ACTIVE } } }, serves: { count: { gte: 2 } } }) { nodes { code } } }',
  'order by several':
    '{ applications(orderBy: [{ field: phase, direction: DESC }, { field: name }]) { nodes { code } } }',
  'from the end': '{ applications(last: 3) { nodes { code } } }',
  'a nested link': '{ applications(first: 2) { nodes { code ownedBy { nodes { name } } } } }',
  'a link with its properties':
    '{ application(ref: "APP-1") { deliveredBy { edges { link { change note suspect sentence passages { quote } } node { startYear } } } } }',
  'the ends of a link': '{ application(ref: "APP-1") { ownedBy { edges { link { from { code } to { name } } } } } }',
  'two aliases of one link':
    '{ application(ref: "APP-1") { a: serves(first: 1) { nodes { code } } b: serves(first: 9) { nodes { name } } } }',
  'a link to several kinds':
    '{ application(ref: "APP-1") { serves(kinds: [Service]) { nodes { kind code ... on Service { priority } } } } }',
  'three levels down':
    '{ services(first: 3) { nodes { reliesOn { nodes { code ... on Application { hostedOn { nodes { code hostedOn { nodes { code } } } } } } } } } }',
};

describe('the Cypher of a query', () => {
  it.each(Object.entries(SHAPES))('%s', (_, query) => {
    const { text, parameters } = compile(query);
    expect(`${query}\n\n${text}\n\n${JSON.stringify(parameters)}`).toMatchSnapshot();
  });

  it('is one statement that pins its version and names the viewer', () => {
    for (const query of Object.values(SHAPES)) {
      const { text, parameters } = compile(query);
      expect(text.startsWith('CYPHER 5\n')).toBe(true);
      expect(text).toContain('$viewer.visibilities');
      expect(parameters).toHaveProperty('viewer');
      expect(text).not.toMatch(/APP-|OPD-|pajak/);
    }
  });
});

describe('the same shape gives the same text', () => {
  const same: [string, string, string][] = [
    [
      'other values',
      '{ applications(first: 5, filter: { name: { contains: "a" } }) { nodes { code } } }',
      '{ applications(first: 50, filter: { name: { contains: "zz" } }) { nodes { code } } }',
    ],
    ['aliases', '{ applications { nodes { code name } } }', '{ x: applications { n: nodes { c: code d: name } } }'],
    [
      'another order of fields',
      '{ applications { nodes { code name phase } } }',
      '{ applications { nodes { phase name code } } }',
    ],
    [
      'another order of conditions',
      '{ applications(filter: { name: { eq: "a" }, phase: { eq: ACTIVE } }) { nodes { code } } }',
      '{ applications(filter: { phase: { eq: PLANNED }, name: { eq: "b" } }) { nodes { code } } }',
    ],
    [
      'fragments',
      '{ applications { nodes { code name ownedBy { nodes { name } } } } }',
      'fragment f on Application { name ownedBy { ...g } } fragment g on OrganizationLinkConnection { nodes { name } } { applications { nodes { ...f code } } }',
    ],
    ['nodes or edges', '{ applications { nodes { code } } }', '{ applications { edges { node { code } } } }'],
    [
      'a fragment on the interface',
      '{ applications { nodes { code } } }',
      '{ applications { nodes { ... on Item { code } } } }',
    ],
  ];
  it.each(same)('%s', (_, one, other) => {
    expect(compile(other).text).toBe(compile(one).text);
  });

  it('@skip and @include take a field out of it', () => {
    const query =
      'query ($with: Boolean!) { applications { nodes { code name @include(if: $with) ownedBy @skip(if: $with) { nodes { code } } } } }';
    expect(compile(query, { with: true }).text).toBe(compile('{ applications { nodes { code name } } }').text);
    expect(compile(query, { with: false }).text).toBe(
      compile('{ applications { nodes { code ownedBy { nodes { code } } } } }').text,
    );
  });
});
