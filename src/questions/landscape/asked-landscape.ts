import { badField, badInput } from '../../database/errors.js';
import { type Candidate, theOne } from '../../inventory/writing/find-references.js';
import type { WhatIf } from './scenario.js';

/** A landscape as a client asks for it; items by reference. */
export interface AskedLandscape {
  readonly year: number;
  readonly plan: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly shift: readonly { readonly item: string; readonly years: number }[];
}

export type FoundReferences = readonly (Candidate & { readonly index: number })[];

const [FIRST_YEAR, LAST_YEAR] = [1945, 2200];
const MOST_NAMED = 200;
const MOST_YEARS = 50;
const ROADMAP_ITEM = ['RoadmapItem'];

/** Every reference, in the order in which `whatIf` reads what they mean. */
export const refsOf = ({ plan, include, exclude, shift }: AskedLandscape): string[] => [
  ...(plan === null ? [] : [plan]),
  ...include,
  ...exclude,
  ...shift.map(({ item }) => item),
];

/** @throws RunutError BAD_USER_INPUT for a year out of range, or too much */
export const checkAsked = ({ year, include, exclude, shift }: AskedLandscape): void => {
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw badField('year', year, 'range', {
      en: `give a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
      id: `sebutkan tahun dari ${FIRST_YEAR} sampai ${LAST_YEAR}`,
    });
  for (const [field, { length }] of Object.entries({ include, exclude, shift }))
    if (length > MOST_NAMED)
      throw badField(field, length, 'size', {
        en: `name at most ${MOST_NAMED} roadmap items`,
        id: `sebutkan paling banyak ${MOST_NAMED} kegiatan peta jalan`,
      });
  for (const [index, { years }] of shift.entries())
    if (Math.abs(years) > MOST_YEARS)
      throw badField(`shift.${index}.years`, years, 'range', {
        en: `shift by at most ${MOST_YEARS} years, earlier or later`,
        id: `geser paling banyak ${MOST_YEARS} tahun, maju atau mundur`,
      });
};

/**
 * What the references mean.
 * @throws RunutError NOT_FOUND, or BAD_USER_INPUT for an ambiguous one, another kind, or a contradiction
 */
export const whatIf = (asked: AskedLandscape, found: FoundReferences): WhatIf & { readonly plan: Candidate | null } => {
  let index = 0;
  const next = (ref: string, where: string, kinds: readonly string[]): Candidate => {
    const place = index;
    index += 1;
    return theOne(
      found.filter((one) => one.index === place),
      ref,
      where,
      kinds,
    );
  };
  const plan = asked.plan === null ? null : next(asked.plan, 'plan', ['Plan']);
  const include = asked.include.map((ref, at) => next(ref, `include.${at}`, ROADMAP_ITEM));
  const exclude = asked.exclude.map((ref, at) => next(ref, `exclude.${at}`, ROADMAP_ITEM));
  const shifted = asked.shift.map(({ item }, at) => next(item, `shift.${at}.item`, ROADMAP_ITEM));
  refuseContradictions(asked, include, exclude, shifted);
  return {
    plan,
    planId: plan?.id ?? null,
    include: new Set(include.map(({ id }) => id)),
    exclude: new Set(exclude.map(({ id }) => id)),
    shift: new Map(shifted.map(({ id }, at) => [id, asked.shift[at]?.years ?? 0])),
  };
};

const refuseContradictions = (
  asked: AskedLandscape,
  include: readonly Candidate[],
  exclude: readonly Candidate[],
  shifted: readonly Candidate[],
): void => {
  const faults = [
    ...exclude.flatMap(({ id, code }, at) =>
      include.some((one) => one.id === id)
        ? [
            {
              field: `exclude.${at}`,
              value: asked.exclude[at],
              rule: 'contradiction',
              message: {
                en: `${code} is included and left out at once; name it in one of the two`,
                id: `${code} diikutkan sekaligus dikeluarkan; sebutkan di salah satunya saja`,
              },
            },
          ]
        : [],
    ),
    ...shifted.flatMap(({ id, code }, at) =>
      shifted.findIndex((one) => one.id === id) < at
        ? [
            {
              field: `shift.${at}.item`,
              value: asked.shift[at]?.item,
              rule: 'unique',
              message: {
                en: `${code} is shifted already; give one number of years`,
                id: `${code} sudah digeser; beri satu jumlah tahun saja`,
              },
            },
          ]
        : [],
    ),
  ];
  if (faults.length > 0) throw badInput(faults);
};
