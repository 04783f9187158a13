import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

const SUGGESTED = { confidence: 'SUGGESTED' };

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await new GraphBuilder(server)
    .item('Organization', 'S-1', { name: 'Kantor arsip' })
    .item('Organization', 'S-2', { name: 'Seksi arsip' })
    .item('Application', 'SA', { name: 'Arsip' })
    .item('Application', 'SB', { name: 'Surat' })
    .link('S-1', 'OWNS', 'SA', SUGGESTED)
    .link('S-2', 'OWNS', 'SB')
    .link('S-2', 'PART_OF', 'S-1', SUGGESTED)
    .build();
});
afterAll(() => server.close());

const codes = (list: { nodes: { code: string }[] }): string[] => list.nodes.map(({ code }) => code);

describe('a link that is merely suggested', () => {
  const among = async (filter: string): Promise<string[]> => {
    return codes((await server.data(`{ list: applications(filter: ${filter}) { nodes { code } } }`)).list);
  };

  it.each([
    ['{ ownedBy: { some: {} } }', ['SB']],
    ['{ ownedBy: { none: {} } }', ['SA']],
    ['{ ownedBy: { all: { code: { eq: "S-2" } } } }', ['SA', 'SB']],
    ['{ ownedBy: { count: { eq: 0 } } }', ['SA']],
    ['{ ownedBy: { within: "S-1" } }', []],
    ['{ ownedBy: { link: { note: { isNull: true } } } }', ['SB']],
    ['{ anyLink: {} }', ['SB']],
    ['{ anyLink: { type: { eq: OWNS } } }', ['SB']],
  ])('is not looked at by %s', async (filter, found) => {
    expect(await among(filter)).toEqual(found);
  });

  it.each([
    ['{ ownedBy: { some: {}, link: { confidence: { in: [SUGGESTED, ASSERTED] } } } }', ['SA', 'SB']],
    ['{ ownedBy: { link: { not: { confidence: { eq: ASSERTED } } } } }', ['SA']],
    ['{ ownedBy: { within: "S-1", link: { or: [{ confidence: { eq: SUGGESTED } }] } } }', ['SA']],
    ['{ anyLink: { confidence: { eq: SUGGESTED } } }', ['SA']],
  ])('is looked at by %s, which asks for it', async (filter, found) => {
    expect(await among(filter)).toEqual(found);
  });

  it('makes no group and leads to no unit below, yet stands in the list of links', async () => {
    const { counted, below, shown } = await server.data(`{
      counted: applicationGroups(by: [ownedBy], orderBy: VALUE) { groups { count by { value } } }
      below: organizations(filter: { within: "S-1" }) { nodes { code } }
      shown: application(ref: "SA") { ownedBy { totalCount edges { link { confidence } node { code } } } }
    }`);
    expect(counted.groups.map(({ count, by }: any) => [by[0].value, count])).toEqual([
      ['S-2', 1],
      [null, 1],
    ]);
    expect(codes(below)).toEqual(['S-1']);
    expect(shown.ownedBy).toEqual({
      totalCount: 1,
      edges: [{ link: { confidence: 'SUGGESTED' }, node: { code: 'S-1' } }],
    });
  });
});
