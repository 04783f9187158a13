import fc from 'fast-check';
import { today } from '../../src/inventory/today.js';
import { pluralName } from '../../src/metamodel/names.js';
import { registry } from '../../src/model/registry.js';
import { askAs } from '../support/ask-as.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer, wipe } from '../support/server.js';
import { PlainCompleteness, type PlainRow } from './plain-completeness.js';
import { type WantingInventory, wantingInventory } from './wanting-inventory.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const write = async ({ items, links }: WantingInventory): Promise<void> => {
  await wipe(server.database);
  await server.database.write(async (transaction) => {
    await transaction.run({
      text: 'CYPHER 5 UNWIND $items AS item CREATE (n:Item:$(item.kind)) SET n = item.values',
      parameters: {
        items: items.map(({ code, kind, visibility, values }) => ({
          kind,
          values: {
            ...values,
            id: `id-${code}`,
            code,
            codeFold: code,
            name: code,
            kind,
            visibility,
            meaningVersion: 1,
          },
        })),
      },
    });
    await transaction.run({
      text: `CYPHER 5 UNWIND $links AS link MATCH (a:Item {codeFold: link.from}) MATCH (b:Item {codeFold: link.to})
             CREATE (a)-[r:$(link.type)]->(b) SET r = link.values`,
      parameters: {
        links: links.map(({ type, from, to, ...values }, index) => ({
          type,
          from,
          to,
          values: { ...values, id: `l${index}` },
        })),
      },
    });
  });
};

const viewers = fc.constantFrom<string[]>(['PUBLIC'], ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL']);

interface Row {
  readonly kind: string | null;
  readonly unit: { readonly code: string } | null;
  readonly items: number;
  readonly complete: number;
  readonly score: number;
  readonly missing: readonly { readonly kind: string; readonly name: string; readonly count: number }[];
}

const served = ({ kind, unit, items, complete, score, missing }: Row): PlainRow => ({
  of: kind ?? unit?.code ?? '',
  items,
  complete,
  score: expect.closeTo(score, 9),
  missing: Object.fromEntries(missing.map((one) => [`${one.kind}.${one.name}`, one.count])),
});

const NODES = 'nodes { kind unit { code } items complete score missing { kind name count } }';
const REPORTS = `query ($unit: Ref) {
  kinds: completeness(unit: $unit, first: 100) { ${NODES} }
  units: completeness(by: UNIT, unit: $unit, first: 100) { ${NODES} }
}`;

describe('random inventories of every kind, told by the server and by a plain reading', () => {
  const each = (ask: (graph: WantingInventory, plain: PlainCompleteness, sees: string[]) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(wantingInventory, viewers, async (graph, sees) => {
        await write(graph);
        await ask(graph, new PlainCompleteness(graph, sees, today()), sees);
      }),
      { numRuns: 25, endOnFailure: true, seed: 20_261_124 },
    );
  const somebody = (visibilities: string[]) => ({ name: 'somebody', visibilities });

  it('what each item lacks, and how complete it is', async () => {
    const query = '{ items(first: 500) { nodes { code completeness { score missing { name isLink } } } } }';
    await each(async (graph, plain, sees) => {
      const { data, errors } = await askAs(server, somebody(sees), query);
      expect(errors).toBeUndefined();
      const { nodes } = data.items;
      const lacks = nodes.map(({ code, completeness }: any) => [
        code,
        completeness.missing.map((one: any) => one.name),
      ]);
      expect(Object.fromEntries(lacks)).toEqual(plain.all());
      for (const { code, completeness } of nodes) expect(completeness.score).toBeCloseTo(plain.score(code), 9);
    });
  }, 120_000);

  it('which items of a kind are complete, and which are not', async () => {
    const part = (kind: string, is: boolean) =>
      `${pluralName(kind)}${is}: ${pluralName(kind)}(filter: { isComplete: ${is} }) { nodes { code } }`;
    const query = `{ ${[...registry.kinds.keys()].flatMap((kind) => [part(kind, true), part(kind, false)]).join(' ')} }`;
    await each(async (graph, plain, sees) => {
      const { data, errors } = await askAs(server, somebody(sees), query);
      expect(errors).toBeUndefined();
      const all = Object.entries(plain.all());
      for (const kind of registry.kinds.keys())
        for (const is of [true, false]) {
          const codes = data[`${pluralName(kind)}${is}`].nodes.map(({ code }: { code: string }) => code);
          const wanted = all.flatMap(([code, missing]) =>
            (missing.length === 0) === is && graph.items.some((one) => one.code === code && one.kind === kind)
              ? [code]
              : [],
          );
          expect({ kind, is, codes: codes.sort() }).toEqual({ kind, is, codes: wanted.sort() });
        }
    });
  }, 240_000);

  it('by kind and by unit, of everything or of a unit with those below it', async () => {
    await each(async (graph, plain, sees) => {
      const units = graph.items.filter(({ kind, visibility }) => kind === 'Organization' && sees.includes(visibility));
      for (const unit of [null, units[0]?.code ?? null]) {
        const { data, errors } = await askAs(server, somebody(sees), REPORTS, { unit });
        expect(errors).toBeUndefined();
        expect(plain.byKind(unit)).toEqual(data.kinds.nodes.map(served));
        expect(plain.byUnit(unit)).toEqual(data.units.nodes.map(served));
      }
    });
  }, 120_000);
});

describe('completeness where it is asked for', () => {
  beforeAll(async () => {
    await wipe(server.database);
    await new GraphBuilder(server)
      .item('Organization', 'U1', { abbreviation: 'U', type: 'AGENCY', contact: 'x' })
      .item('Organization', 'U2')
      .item('Category', 'K1', { description: 'x' })
      .item('Application', 'A1', { function: 'x', platform: 'WEB', vendor: 'x', phase: 'ACTIVE' })
      .item('Application', 'A2', { phase: 'RETIRED' })
      .link('U1', 'OWNS', 'A1')
      .link('U2', 'OWNS', 'A2')
      .link('U2', 'OPERATES', 'A1')
      .build();
  });
  const LACKED = ['criticality', 'functionalFit', 'technicalFit', 'serves', 'hostedOn', 'classifiedAs'];
  const OF = 'completeness { score missing { name description indonesian isLink } }';

  it('names what is missing, with what it means', async () => {
    const sent = await server.statements(async () => {
      const { application } = await server.data(`{ application(ref: "A1") { ${OF} } }`);
      expect(application.completeness.missing.map(({ name }: { name: string }) => name)).toEqual(LACKED);
      expect(application.completeness.score).toBeCloseTo(5 / 11, 9);
      expect(application.completeness.missing[0]).toMatchObject({ indonesian: 'kekritisan', isLink: false });
      expect(application.completeness.missing[5]).toEqual({
        name: 'classifiedAs',
        description: 'It belongs to the category.',
        indonesian: 'diklasifikasikan sebagai',
        isLink: true,
      });
    });
    expect(sent).toHaveLength(1);
  });

  it('stands on linked items and on links of several kinds, in the one statement', async () => {
    const sent = await server.statements(async () => {
      const { organization } = await server.data(
        '{ organization(ref: "U1") { completeness { score } owns { nodes { code completeness { missing { name } } } } } }',
      );
      expect(organization.completeness.score).toBe(1);
      expect(organization.owns.nodes[0].completeness.missing.map(({ name }: any) => name)).toEqual(LACKED);
    });
    expect(sent).toHaveLength(1);
  });

  it('stands on the items of an answer, and a report is two statements', async () => {
    const sent = await server.statements(async () => {
      const { completeness } = await server.data(
        '{ completeness(by: UNIT) { totalCount position scope nodes { unit { code completeness { score } } items missing { name kind count } } } }',
      );
      expect(completeness.nodes.map(({ unit, items }: any) => [unit.code, unit.completeness.score, items])).toEqual([
        ['U1', 1, 1],
        ['U2', 0, 1],
      ]);
      expect(completeness.nodes[0].missing.map(({ name }: any) => name)).toEqual(LACKED);
      expect(Number(completeness.position)).toBeGreaterThan(0);
      expect(completeness.scope).toBe('within what you may see');
    });
    expect(sent).toHaveLength(2);
  });

  it('goes on from a cursor, and only for the kinds that are asked for', async () => {
    const page = `query ($after: String) { completeness(first: 1, after: $after, kinds: [Application, Category]) {
      totalCount pageInfo { endCursor hasNextPage } nodes { kind items complete }
    } }`;
    const { completeness: first } = await server.data(page);
    expect(first.nodes).toEqual([{ kind: 'Application', items: 1, complete: 0 }]);
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([2, true]);
    const { completeness: second } = await server.data(page, { after: first.pageInfo.endCursor });
    expect(second.nodes).toEqual([{ kind: 'Category', items: 1, complete: 1 }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('is refused for a unit that is none', async () => {
    const { errors } = await server.ask('{ completeness(unit: "A1") { totalCount } }');
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
