import fc from 'fast-check';
import type { PropertyDeclaration } from '../../src/metamodel/declarations.js';
import { registry } from '../../src/model/registry.js';

/** A small inventory of every kind, whose items have some of what their kinds want. */
export interface WantingItem {
  readonly code: string;
  readonly kind: string;
  readonly visibility: string;
  readonly values: Readonly<Record<string, unknown>>;
}
export interface WantingLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly confidence: string;
  readonly since: string | null;
  readonly until: string | null;
}
export interface WantingInventory {
  readonly items: readonly WantingItem[];
  readonly links: readonly WantingLink[];
}

const visibility = fc.constantFrom('PUBLIC', 'PUBLIC', 'PUBLIC', 'CONFIDENTIAL');
const link = fc.record({
  confidence: fc.constantFrom('STATED', 'ASSERTED', 'CONFIRMED', 'SUGGESTED'),
  since: fc.constantFrom(null, null, '2020-01-01', '2999-01-01'),
  until: fc.constantFrom(null, null, '2020-12-31', '2999-12-31'),
  far: fc.nat(),
});

/** Values by type; nothing as often as one thing in five, an empty list among it. */
const valueOf = ({ type, choice }: PropertyDeclaration): fc.Arbitrary<unknown> => {
  if (type === 'texts') return fc.constantFrom<unknown>(['x'], ['x', 'y'], [], null);
  const some: fc.Arbitrary<unknown> = choice
    ? fc.constantFrom(...Object.keys(choice.values))
    : fc.constant(type === 'boolean' ? false : type === 'text' ? 'x' : type === 'date' ? '2020-01-01' : 0);
  return fc.option(some, { freq: 5 });
};

const NOT_WANTED_BY_ANY = [
  { type: 'OPERATES', from: 'Organization', to: 'Application' },
  { type: 'PART_OF', from: 'Organization', to: 'Organization' },
];

const itemsOf = (kind: string): fc.Arbitrary<Omit<WantingItem, 'code'>[]> => {
  const { wanted = [], properties, inactiveWhen } = registry.kind(kind);
  const rule = inactiveWhen && ('property' in inactiveWhen ? inactiveWhen.property : inactiveWhen.pastDate);
  const given = properties.filter(({ name }) => wanted.includes(name) || name === rule);
  const values = fc.record(Object.fromEntries(given.map((one) => [one.name, valueOf(one)])));
  return fc.array(fc.record({ kind: fc.constant(kind), visibility, values }), {
    minLength: 1,
    maxLength: kind === 'Organization' ? 4 : 2,
  });
};

export const wantingInventory: fc.Arbitrary<WantingInventory> = fc
  .tuple(...[...registry.kinds.keys()].map(itemsOf))
  .map((lists) => lists.flat().map((one, index) => ({ ...one, code: `I${index}` })))
  .chain((items) => {
    const fields = items.flatMap(({ code, kind }) =>
      (registry.kind(kind).wanted ?? []).flatMap((name) => {
        const field = registry.linkField(kind, name);
        return field ? [{ code, type: field.link.type, direction: field.direction, farKinds: field.farKinds }] : [];
      }),
    );
    const ends = [
      ...fields,
      ...NOT_WANTED_BY_ANY.flatMap(({ type, from, to }) =>
        items
          .filter(({ kind }) => kind === from)
          .map(({ code }) => ({ code, type, direction: 'out' as const, farKinds: [to] })),
      ),
    ];
    return fc.tuple(...ends.map(() => fc.array(link, { maxLength: 2 }))).map((made) => ({
      items,
      links: ends.flatMap(({ code, type, direction, farKinds }, index) =>
        (made[index] ?? []).slice(0, type === 'PART_OF' ? 1 : 2).flatMap(({ far, ...values }): WantingLink[] => {
          const others = items.filter((one) => farKinds.includes(one.kind) && isFree(type, one.code, code));
          const other = others[far % others.length]?.code;
          if (other === undefined) return [];
          return [
            direction === 'out'
              ? { ...values, type, from: code, to: other }
              : { ...values, type, from: other, to: code },
          ];
        }),
      ),
    }));
  });

/** Parts of a kind of their own come after their whole, so that no circle closes. */
const isFree = (type: string, far: string, near: string): boolean =>
  far !== near && (type !== 'PART_OF' || Number(far.slice(1)) < Number(near.slice(1)));
