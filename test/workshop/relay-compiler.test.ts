import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a dashboard asks, written as Relay wants it: a module for each, whose name its fragments begin with. */
const MODULES = {
  Row: `fragment Row_application on Application { name phase ownedBy(first: 1) { nodes { name } } }`,
  List: `fragment List_query on Query
    @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }, filter: { type: "ApplicationFilter" })
    @refetchable(queryName: "ListPaginationQuery") {
      applications(first: $count, after: $cursor, filter: $filter, orderBy: [{ field: name }]) @connection(key: "List_applications") {
        edges { node { id ...Row_application } }
      }
    }`,
  Backwards: `fragment Backwards_query on Query
    @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
    @refetchable(queryName: "BackwardsPaginationQuery") {
      items(last: $count, before: $cursor) @connection(key: "Backwards_items") { edges { node { __typename id } } }
    }`,
  Owned: `fragment Owned_organization on Organization
    @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
    @refetchable(queryName: "OwnedPaginationQuery") {
      owns(first: $count, after: $cursor, links: { suspect: { eq: false } }) @connection(key: "Owned_owns") {
        edges { link { id sentence } node { id ...Row_application @alias(as: "row") } }
      }
    }`,
  Detail: `fragment Detail_application on Application @refetchable(queryName: "DetailRefetchQuery") { code name serves { totalCount } }`,
  Page: `query PageQuery($id: ID!, $ref: Ref!) {
      node(id: $id) { id ...Detail_application @alias(as: "detail") }
      organization(ref: $ref) { ...Owned_organization }
      links(first: 5) @connection(key: "Page_links") { edges { node { id type from { name } } } }
      applicationGroups(by: [ownedBy]) { groups { count by { value item { id name } } } }
      ...List_query
      ...Backwards_query
    }`,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runut-relay-'));
  for (const name of ['source', 'made']) mkdirSync(join(folder, name));
  copyFileSync(fileOf('schema.graphql'), join(folder, 'schema.graphql'));
  const settings = { src: './source', schema: './schema.graphql', language: 'javascript', artifactDirectory: './made' };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(settings));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const compile = (modules: Readonly<Record<string, string>>): { status: number | null; said: string } => {
  for (const [name, text] of Object.entries(modules))
    writeFileSync(
      join(folder, 'source', `${name}.js`),
      `import { graphql } from 'relay-runtime';\ngraphql\`${text}\`;\n`,
    );
  const ran = spawnSync(process.execPath, [fileOf('node_modules/relay-compiler/cli.js'), 'relay.config.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status: ran.status, said: `${ran.stdout}${ran.stderr}` };
};

it("Relay's compiler accepts the schema: pages of kinds and of links, both ways, and a node read again", () => {
  const { status, said } = compile(MODULES);
  expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
  expect(readdirSync(join(folder, 'made'))).toEqual(
    expect.arrayContaining([
      'ListPaginationQuery.graphql.js',
      'BackwardsPaginationQuery.graphql.js',
      'OwnedPaginationQuery.graphql.js',
      'DetailRefetchQuery.graphql.js',
      'PageQuery.graphql.js',
    ]),
  );
});

it('and would say so if a connection were none of its', () => {
  const { status, said } = compile({
    Wrong: 'query WrongQuery { applicationGroups(by: [phase], first: 3) @connection(key: "Wrong_groups") { hasMore } }',
  });
  expect(status).not.toBe(0);
  expect(said).toMatch(/connection|edges/i);
});
