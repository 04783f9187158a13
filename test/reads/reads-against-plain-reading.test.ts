import fc from 'fast-check';
import type { Viewer } from '../../src/inventory/viewer.js';
import { askAs } from '../support/ask-as.js';
import type { GraphQLAnswer } from '../support/server.js';
import { startServer, type TestServer, wipe } from '../support/server.js';
import { NotThere, PlainReading } from './plain-reading.js';
import { appFilter, grouped, type Inventory, inventory, linkFilter, unitFilter, viewers } from './random-inventory.js';

/** Random inventories and random questions, answered by the server and by a plain reading of the descriptions. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const write = async (graph: Inventory): Promise<void> => {
  await wipe(server.database);
  const items = (kind: string, list: readonly { code: string; visibility: string; meaning: number }[]) =>
    list.map(({ meaning, ...one }) => ({
      label: kind,
      values: {
        name: one.code,
        ...one,
        parent: null,
        isSuggested: null,
        kind,
        id: `${kind}-${one.code}`,
        codeFold: one.code,
        meaningVersion: meaning,
      },
    }));
  const parts = [...graph.units, ...graph.categories].flatMap(({ code, parent, isSuggested }) =>
    parent ? [{ code, parent, confidence: isSuggested ? 'SUGGESTED' : 'STATED' }] : [],
  );
  await server.database.write(async (transaction) => {
    await transaction.run({
      text: 'CYPHER 5 UNWIND $items AS item CREATE (n:Item:$(item.label)) SET n = item.values',
      parameters: {
        items: [
          ...items('Organization', graph.units),
          ...items('Category', graph.categories),
          ...items('Application', graph.apps),
        ],
      },
    });
    await transaction.run({
      text: `CYPHER 5 UNWIND $parts AS part MATCH (a:Item {codeFold: part.code}) MATCH (b:Item {codeFold: part.parent})
             CREATE (a)-[:PART_OF {id: 'p' + part.code, confidence: part.confidence, fromMeaning: a.meaningVersion, toMeaning: b.meaningVersion}]->(b)`,
      parameters: { parts },
    });
    await transaction.run({
      text: `CYPHER 5 UNWIND $links AS link MATCH (a:Item {codeFold: link.from}) MATCH (b:Item {codeFold: link.to})
             CREATE (a)-[r:$(link.type)]->(b) SET r = link.values`,
      parameters: {
        links: graph.links.map(({ type, from, to, ...values }) => ({ type, from, to, values })),
      },
    });
  });
};

const viewerOf = (visibilities: string[]): Viewer => ({ name: 'somebody', visibilities });

/** The two answers, each as data or as "it refers to what is not there". */
const compared = (
  answer: GraphQLAnswer,
  read: (data: Record<string, any>) => unknown,
  plain: () => unknown,
): [unknown, unknown] => {
  const [error] = answer.errors ?? [];
  const served = error ? `${error.extensions['code']}` : read(answer.data);
  if (error && error.extensions['code'] !== 'NOT_FOUND') throw new Error(error.message);
  try {
    return [served, plain()];
  } catch (thrown) {
    if (!(thrown instanceof NotThere)) throw thrown;
    return [served, 'NOT_FOUND'];
  }
};

const codes = (list: { nodes: { code: string }[] }): string[] => list.nodes.map(({ code }) => code);
/**
 * Each question is another text that Neo4j has to plan, so each is asked of several inventories. Another seed finds
 * other questions.
 */
const each = async <Q>(question: fc.Arbitrary<Q>, ask: (graph: Inventory, one: Q) => Promise<[unknown, unknown]>) => {
  const graphs = fc.array(inventory, { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(question, graphs, async (one, list) => {
      for (const graph of list) {
        await write(graph);
        const [served, plain] = await ask(graph, one);
        expect({ one, answer: served }).toEqual({ one, answer: plain });
      }
    }),
    { numRuns: 20, endOnFailure: true, seed: 20_261_124 },
  );
};

it('applications by whatever filter, with their count', async () => {
  await each(fc.record({ filter: appFilter, sees: viewers }), async (graph, { filter, sees }) => {
    const plain = new PlainReading(graph, sees);
    const query = 'query ($f: ApplicationFilter) { a: applications(filter: $f) { totalCount nodes { code } } }';
    return compared(
      await askAs(server, viewerOf(sees), query, { f: filter }),
      ({ a }) => [a.totalCount, codes(a)],
      () => {
        plain.checkReferences(filter);
        const found = plain.apps(filter).map(({ code }) => code);
        return [found.length, found];
      },
    );
  });
}, 300_000);

it('units by whatever filter, with the links that were asked for and how many are suspect', async () => {
  await each(
    fc.record({ filter: unitFilter, link: linkFilter, sees: viewers }),
    async (graph, { filter, link, sees }) => {
      const plain = new PlainReading(graph, sees);
      const query = `query ($f: OrganizationFilter, $l: LinkFilter) {
      units: organizations(filter: $f) { nodes { code suspectLinks owns(links: $l) { totalCount edges { link { id } } } } }
    }`;
      return compared(
        await askAs(server, viewerOf(sees), query, { f: filter, l: link }),
        ({ units }) =>
          units.nodes.map(({ code, suspectLinks, owns }: any) => [
            code,
            suspectLinks,
            owns.totalCount,
            owns.edges.map((edge: any) => edge.link.id).sort(),
          ]),
        () => {
          plain.checkReferences(filter);
          return plain.units(filter).map(({ code }) => {
            const owned = plain.linksAt(code, 'OWNS', 'out', link).map((one) => one.link.id);
            return [code, plain.suspectLinks(code), owned.length, owned.sort()];
          });
        },
      );
    },
  );
}, 300_000);

it('links by whatever filter and type, with their count', async () => {
  const types = fc.option(fc.subarray(['OWNS', 'SERVES', 'CLASSIFIED_AS']), { freq: 3 });
  await each(fc.record({ filter: linkFilter, types, sees: viewers }), async (graph, { filter, types: named, sees }) => {
    const plain = new PlainReading(graph, sees);
    const wanted = named ?? ['OWNS', 'SERVES', 'CLASSIFIED_AS'];
    const query =
      'query ($f: LinkFilter, $t: [LinkType!]) { l: links(filter: $f, types: $t, first: 50) { totalCount nodes { id from { code } to { code } } } }';
    return compared(
      await askAs(server, viewerOf(sees), query, { f: filter, t: wanted }),
      ({ l }) => [l.totalCount, l.nodes.map(({ id, from, to }: any) => [id, from.code, to.code])],
      () => {
        const found = plain.links(filter, wanted).map(({ id, from, to }) => [id, from, to]);
        return [found.length, found];
      },
    );
  });
}, 300_000);

it('groups by one to three fields, with the whole', async () => {
  await each(fc.record({ filter: appFilter, by: grouped, sees: viewers }), async (graph, { filter, by, sees }) => {
    const plain = new PlainReading(graph, sees);
    const query = `query ($f: ApplicationFilter, $by: [ApplicationGroupField!]!) {
      g: applicationGroups(filter: $f, by: $by, first: 500) { totalCount hasMore groups { count by { field value item { code } } } }
    }`;
    return compared(
      await askAs(server, viewerOf(sees), query, { f: filter, by }),
      ({ g }) => ({
        total: g.totalCount,
        hasMore: g.hasMore,
        groups: Object.fromEntries(
          g.groups.map((one: any) => [JSON.stringify(one.by.map((v: any) => v.value)), one.count]),
        ),
        falling: g.groups.every((one: any, at: number) => at === 0 || one.count <= g.groups[at - 1].count),
        items: g.groups.every((one: any) =>
          one.by.every(
            (v: any) => (v.item?.code ?? null) === (v.field.endsWith('By') || v.field.endsWith('As') ? v.value : null),
          ),
        ),
      }),
      () => {
        plain.checkReferences(filter);
        return {
          total: plain.apps(filter).length,
          hasMore: false,
          groups: Object.fromEntries(plain.groups(filter, by)),
          falling: true,
          items: true,
        };
      },
    );
  });
}, 300_000);
