import fc from 'fast-check';

/** A small inventory and what is asked of it; ends and parents are places in the lists. */
export interface Unit {
  readonly code: string;
  readonly parent: string | null;
  /** Whether the link to the parent is merely suggested. */
  readonly isSuggested: boolean;
  readonly visibility: string;
  readonly external: boolean;
  readonly meaning: number;
}
export interface App {
  readonly code: string;
  readonly name: string;
  readonly phase: string | null;
  readonly criticality: number | null;
  readonly visibility: string;
  readonly meaning: number;
}
export interface Joined {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly confidence: string;
  readonly verifiedAt: string | null;
  readonly fromMeaning: number;
  readonly toMeaning: number;
}
export interface Inventory {
  readonly units: readonly Unit[];
  readonly categories: readonly Unit[];
  readonly apps: readonly App[];
  readonly links: readonly Joined[];
}

export type Filter = Record<string, unknown>;

const visibility = fc.constantFrom('PUBLIC', 'PUBLIC', 'INTERNAL', 'CONFIDENTIAL');
const phase = fc.constantFrom('ACTIVE', 'RETIRED', 'PLANNED');
const confidence = fc.constantFrom('STATED', 'ASSERTED', 'SUGGESTED', 'CONFIRMED');
const meaning = fc.integer({ min: 1, max: 2 });
const MOMENT = '2026-01-02T03:04:05.000Z';

const tree = (prefix: string, most: number): fc.Arbitrary<Unit[]> =>
  fc
    .array(
      fc.record({
        up: fc.nat({ max: 3 }),
        isSuggested: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
        visibility,
        external: fc.boolean(),
        meaning,
      }),
      {
        minLength: 1,
        maxLength: most,
      },
    )
    .map((made) =>
      made.map(({ up, ...rest }, index) => ({
        ...rest,
        code: `${prefix}${index}`,
        parent: up > 0 && up <= index ? `${prefix}${index - up}` : null,
      })),
    );

const app = fc.record({
  name: fc.constantFrom('Pajak', 'pajak daerah', 'Simpeg', 'e-Gov'),
  phase: fc.option(phase, { freq: 2 }),
  criticality: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
  visibility,
  meaning,
});

const ends = fc.record({
  type: fc.constantFrom('OWNS', 'OWNS', 'SERVES', 'CLASSIFIED_AS'),
  near: fc.nat(),
  far: fc.nat(),
  confidence,
  verifiedAt: fc.option(fc.constant(MOMENT), { freq: 1 }),
  fromMeaning: meaning,
  toMeaning: meaning,
});

export const inventory: fc.Arbitrary<Inventory> = fc
  .record({
    units: tree('O', 5),
    categories: tree('K', 3),
    apps: fc.array(app, { minLength: 1, maxLength: 7 }),
    joined: fc.array(ends, { maxLength: 14 }),
  })
  .map(({ units, categories, apps: made, joined }) => {
    const apps = made.map((one, index) => ({ ...one, code: `A${index}` }));
    const pick = (among: readonly { code: string }[], at: number): string => among[at % among.length]?.code ?? '';
    const links = joined.flatMap(({ near, far, ...rest }, index) => {
      const from = pick(rest.type === 'OWNS' ? units : apps, near);
      const to = pick(rest.type === 'CLASSIFIED_AS' ? categories : apps, far);
      return from === to ? [] : [{ ...rest, id: `l${String(index).padStart(2, '0')}`, from, to }];
    });
    return { units, categories, apps, links };
  });

const nullable = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 5 });
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const closed = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Filter> =>
  fc.oneof(
    value.map((eq) => ({ eq })),
    value.map((not) => ({ not })),
    several(value).map((list) => ({ in: list })),
    several(value).map((list) => ({ notIn: list })),
  );
const isNull = fc.boolean().map((value): Filter => ({ isNull: value }));
const number = fc.integer({ min: 0, max: 3 });
const ordered = fc.oneof(
  closed(number),
  isNull,
  ...['gt', 'gte', 'lt', 'lte'].map((operator) => number.map((value): Filter => ({ [operator]: value }))),
);
const text = fc.oneof(
  ...['contains', 'startsWith', 'endsWith'].map((operator) =>
    fc.constantFrom('pajak', 'P', 'v', 'Daerah').map((value): Filter => ({ [operator]: value })),
  ),
);

const both = (one: fc.Arbitrary<Filter>): fc.Arbitrary<Filter>[] => [
  fc.array(one, { maxLength: 2 }).map((and) => ({ and })),
  fc.array(one, { maxLength: 2 }).map((or) => ({ or })),
  one.map((not) => ({ not })),
  fc.tuple(one, one).map(([a, b]) => ({ ...a, ...b })),
];

const unitRef = fc.constantFrom('O0', 'o1', 'O2', 'O3', 'O9');
const categoryRef = fc.constantFrom('K0', 'K1');

const linkLeaf = fc.oneof(
  fc.boolean().map((eq): Filter => ({ suspect: { eq } })),
  isNull.map((verifiedAt): Filter => ({ verifiedAt })),
  closed(confidence).map((one): Filter => ({ confidence: one })),
  several(fc.constantFrom('OWNS', 'SERVES')).map((list): Filter => ({ type: { in: list } })),
);

const far = (
  filter: fc.Arbitrary<Filter>,
  link: fc.Arbitrary<Filter>,
  ref: fc.Arbitrary<string>,
): fc.Arbitrary<Filter> =>
  fc.record({ some: filter, none: filter, all: filter, count: ordered, link, within: ref }, { requiredKeys: [] });

/** Conditions on links, on units and on applications, nested a little. */
const filters = fc.letrec<{ link: Filter; unit: Filter; app: Filter }>((tie) => ({
  link: fc.oneof({ depthSize: 'small' }, linkLeaf, ...both(tie('link'))),
  unit: fc.oneof(
    { depthSize: 'small' },
    fc.constant({}),
    fc.boolean().map((eq): Filter => ({ external: { eq } })),
    unitRef.map((within): Filter => ({ within })),
    ...both(tie('unit')),
  ),
  app: fc.oneof(
    { depthSize: 'small' },
    nullable(fc.oneof(closed(phase), isNull)).map((one): Filter => ({ phase: one })),
    ordered.map((criticality): Filter => ({ criticality })),
    text.map((name): Filter => ({ name })),
    tie('link').map((anyLink): Filter => ({ anyLink })),
    far(tie('unit'), tie('link'), unitRef).map((ownedBy): Filter => ({ ownedBy })),
    far(fc.constant({}), tie('link'), categoryRef).map((classifiedAs): Filter => ({ classifiedAs })),
    ...both(tie('app')),
  ),
}));

export const { app: appFilter, link: linkFilter, unit: unitFilter } = filters;
export const viewers = fc.constantFrom<string[]>(['PUBLIC'], ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL']);
export const grouped = fc.constantFrom(
  ['phase'],
  ['ownedBy'],
  ['criticality', 'ownedBy'],
  ['ownedBy', 'classifiedAs', 'phase'],
);
