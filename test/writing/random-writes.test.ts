import fc from 'fast-check';
import { fieldName } from '../../src/metamodel/names.js';
import { isWritable } from '../../src/metamodel/property-rules.js';
import { registry } from '../../src/model/registry.js';
import { sampleValue } from '../support/sample-values.js';
import { startServer, type TestServer, wipe } from '../support/server.js';
import { broken, readWhole } from './invariants.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const APPLY = `mutation ($changes: [ChangeInput!]!) {
  applyChanges(changes: $changes, reason: "acak") { results { item { id kind } link { id } } }
}`;
/** What a person may be told; anything else is a fault of the server. */
const REFUSALS = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT']);

/** One random number for every choice that a change makes. */
const change = fc.record({
  does: fc.constantFrom(
    'create',
    'create',
    'update',
    'delete',
    'link',
    'link',
    'link',
    'updateLink',
    'unlink',
    'verify',
    'verifyLink',
    'clearSuspect',
  ),
  picks: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  user: fc.constantFrom('Ani', 'Budi'),
});
type Wish = { readonly does: string; readonly picks: readonly number[]; readonly user: string };

interface Known {
  readonly items: readonly { readonly id: string; readonly kind: string }[];
  readonly links: readonly string[];
}

const kinds = [...registry.kinds.keys()];
const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

const inputOf = (kind: string, picks: readonly number[]): Record<string, unknown> => {
  const properties = registry
    .kind(kind)
    .properties.filter((property) => isWritable(property) && property.name !== 'code');
  const required = properties.filter((property) => property.required);
  const chosen = [...required, ...picks.slice(0, 3).flatMap((number) => pick(properties, number) ?? [])];
  return Object.fromEntries(
    chosen.map((property, index) => [property.name, sampleValue(property, (picks[index % 8] ?? 0) % 6)]),
  );
};

/** A change of what is there, mostly one that is allowed. */
const toChange = ({ does, picks }: Wish, { items, links }: Known): object | undefined => {
  const [a = 0, b = 0, c = 0] = picks;
  const item = pick(items, a);
  const link = pick(links, a);
  const plan = items.find(({ kind }) => kind === 'Plan');
  switch (does) {
    case 'create': {
      const kind = plan ? (pick(kinds, a) ?? 'Plan') : 'Plan';
      const input = { ...(registry.kind(kind).ofPlan && plan ? { plan: plan.id } : {}), ...inputOf(kind, picks) };
      return { create: { [fieldName(kind)]: input } };
    }
    case 'update':
      if (!item) return undefined;
      return {
        update: {
          ref: item.id,
          [fieldName(item.kind)]: b % 4 === 0 ? { description: null } : inputOf(item.kind, picks.slice(1)),
        },
      };
    case 'delete':
      return item && c % 3 === 0 ? { delete: { ref: item.id, cascade: b % 2 === 0 } } : undefined;
    case 'link': {
      const triples = registry.triples.filter(
        ({ from, to, type }) =>
          type !== 'RELATED' && items.some(({ kind }) => kind === from) && items.some(({ kind }) => kind === to),
      );
      const triple = b % 10 === 0 ? pick(registry.triples, a) : pick(triples, a);
      const from =
        pick(
          items.filter(({ kind }) => kind === triple?.from),
          b,
        ) ?? item;
      const to =
        pick(
          items.filter(({ kind }) => kind === triple?.to),
          c,
        ) ?? item;
      return triple && from && to
        ? { link: { type: triple.type, from: from.id, to: to.id, note: `catatan ${c}` } }
        : undefined;
    }
    case 'verify':
      return item ? { verify: { ref: item.id, verified: b % 3 !== 0 } } : undefined;
    default:
      if (!link) return undefined;
      if (does === 'updateLink')
        return { updateLink: { id: link, input: { note: `lain ${b}`, confidence: b % 2 ? 'CONFIRMED' : 'STATED' } } };
      return { [does]: { id: link } };
  }
};

it('random writes keep everything that must hold, and history replays to what is there', async () => {
  let applied = 0;
  const refused = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 30, maxLength: 60 }),
      async (batches) => {
        await wipe(server.database);
        for (const batch of batches) {
          const known = await present();
          const changes = batch.flatMap((wish) => toChange(wish, known) ?? []);
          if (changes.length === 0) continue;
          const { errors } = await server.ask(APPLY, { changes }, { 'x-runut-user': batch[0]?.user ?? 'Ani' });
          if (!errors) applied += changes.length;
          for (const { message, extensions } of errors ?? []) {
            if (!REFUSALS.has(extensions['code'])) throw new Error(`${JSON.stringify(changes)}: ${message}`);
            const [fault] = extensions['fields'] ?? [];
            const what = String(fault?.rule ?? extensions['code']);
            refused.set(what, (refused.get(what) ?? 0) + 1);
          }
        }
        expect(broken(await readWhole(server.database), registry)).toEqual([]);
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
  // The test is worth nothing if most of it is refused, or nothing.
  expect(applied).toBeGreaterThan(400);
  expect(refused.size).toBeGreaterThan(3);
}, 300_000);

const present = async (): Promise<Known> => {
  const { items, links } = await readWhole(server.database);
  return {
    items: items.map(({ properties: { id, kind } }) => ({ id, kind })),
    links: links.map(({ properties: { id } }) => id),
  };
};
