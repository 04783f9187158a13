import { compile } from './compile.js';
import { SHAPES } from './shapes.js';

/** GraphQL in, Cypher and its parameters out. */
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
      expect(text).not.toMatch(/APP-|OPD-|KAT-|RITIK|pajak|01a20e67/);
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
    [
      'two aliases with their values exchanged',
      '{ application(ref: "A") { a: serves(first: 1) { nodes { code } } b: serves(first: 9) { nodes { name } } } }',
      '{ application(ref: "A") { a: serves(first: 9) { nodes { code } } b: serves(first: 1) { nodes { name } } } }',
    ],
    [
      'another order of nested conditions',
      '{ applications(filter: { ownedBy: { within: "A", link: { suspect: { eq: true }, note: { isNull: true } } } }) { nodes { code } } }',
      '{ applications(filter: { ownedBy: { link: { note: { isNull: true }, suspect: { eq: false } }, within: "B" } }) { nodes { code } } }',
    ],
    [
      'another order of types and kinds of links',
      '{ links(types: [OWNS, SERVES, OWNS]) { nodes { id type } } }',
      '{ links(types: [SERVES, OWNS]) { edges { node { type id } } } }',
    ],
    [
      'groups under other names',
      '{ applicationGroups(by: [phase, ownedBy]) { groups { count by { value item { code } } } } }',
      '{ g: applicationGroups(by: [phase, ownedBy], first: 3) { x: groups { by { i: item { ... on Item { c: code } } value } count } } }',
    ],
    [
      'what is null as what is not given',
      '{ applications { nodes { code } } }',
      '{ applications(filter: { and: null, phase: null, ownedBy: null }, orderBy: null) { nodes { code } } }',
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
