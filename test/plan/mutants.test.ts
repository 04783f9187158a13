import fc from 'fast-check';
import { readPlan } from '../../src/exchange/plan/read-plan.js';
import { type Fixture, countsOf, planFixtures } from './fixtures.js';
import * as mutants from './mutants.js';

/** Where a section begins that can be moved as a whole. */
const MOVABLE: Record<string, RegExp> = {
  'arunika.md': /^(?:1\.\d\. |[234]\. (?:\*\*|Kondisi|Strategi))/,
  'telaga-jernih-tanpa-strategi.md': /^## /,
  'port-halden-english.md': /^## (?!Table)/,
  'sagara-wening-plain.txt': /^BAB [IVX]+$/,
  'rimba-jati-tabel.md': /^## /,
  'lembayung-pindaian.txt': /^(V I S I|M l S I|T U J U A N|PERMASA1AHAN|STRATEG1 P|PETA JA1AN)/,
  'mekar-sari-bab.txt': /^(?:2\.\d |BAB III$|4\.\d )/,
  'palang-merbau-matriks.txt': /^4\.\d\. /,
  'brackwater-capitals.txt': /^(OUR VISION|OUR MISSION|VALUES|OBJECTIVES|KEY ISSUES|STRATEGIES|IMPLEMENTATION PLAN)$/,
  'randu-alas-rapat.txt': /^(1\.\d |[234] )/,
  'gunung-sari-html.md': /^## /,
  'sendang-asri-pengolah-kata.txt': /^\*\*[IVX]+\. /,
};

const anyOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const breaks = fc.record({ every: fc.integer({ min: 7, max: 40 }), kind: fc.integer({ min: 0, max: 3 }) });
const order = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 10, maxLength: 10 });

const unseen = fc.record({
  lineEndings: fc.boolean(),
  trailingSpaces: fc.boolean(),
  noBreakSpaces: fc.boolean(),
  bullets: fc.option(anyOf(mutants.BULLETS)),
  listNumbers: fc.option(anyOf(mutants.LIST_NUMBERS)),
  pageBreaks: fc.option(breaks),
});

type Unseen = typeof unseen extends fc.Arbitrary<infer Value> ? Value : never;

function unseenMutations(choice: Unseen): mutants.Mutation[] {
  return [
    ...(choice.listNumbers === null ? [] : [mutants.listNumbers(choice.listNumbers)]),
    ...(choice.bullets === null ? [] : [mutants.bullets(choice.bullets)]),
    ...(choice.pageBreaks === null ? [] : [mutants.pageBreaks(choice.pageBreaks.every, choice.pageBreaks.kind)]),
    ...(choice.trailingSpaces ? [mutants.trailingSpaces] : []),
    ...(choice.noBreakSpaces ? [mutants.noBreakSpaces] : []),
    ...(choice.lineEndings ? [mutants.lineEndings] : []),
  ];
}

describe.each(planFixtures())('mutants of $name', ({ name, text, expected }: Fixture) => {
  const original = readPlan(text, { fileName: name });
  const counts = {
    kinds: expected.kinds,
    problemsByDomain: expected.problemsByDomain,
    strategiesByGroup: expected.strategiesByGroup,
  };
  const mutate = (mutations: readonly mutants.Mutation[]): string =>
    mutations.reduce((changed, mutation) => mutation(changed, original), text);
  const read = (changed: string) => readPlan(changed, { fileName: name });
  const check = <T>(property: fc.IProperty<T>) => fc.assert(property, { seed: 20_260_101, numRuns: 25 });

  it('other bullets, list numbers, page breaks, spaces and line ends: the same items under the same keys', () => {
    check(
      fc.property(unseen, (choice) => {
        const keys = read(mutate(unseenMutations(choice))).items.map((item) => item.sourceKey);
        expect(keys).toEqual(original.items.map((item) => item.sourceKey));
      }),
    );
  });

  it('headings numbered otherwise: the same items under the same keys', () => {
    check(
      fc.property(unseen, (choice) => {
        const keys = read(
          mutate([mutants.renumbered, ...unseenMutations({ ...choice, listNumbers: null, pageBreaks: null })]),
        ).items.map((item) => item.sourceKey);
        expect(keys).toEqual(original.items.map((item) => item.sourceKey));
      }),
    );
  });

  it('headings in another style, all alike: the same counts', () => {
    check(
      fc.property(anyOf(mutants.HEADING_STYLES), unseen, (style, choice) => {
        const reading = read(
          mutate([mutants.headings(style), ...unseenMutations({ ...choice, listNumbers: null, pageBreaks: null })]),
        );
        expect(countsOf(reading)).toEqual(counts);
      }),
    );
  });

  it('sections in another order, and page breaks: the same counts', () => {
    check(
      fc.property(order, fc.option(breaks), (ranks, pages) => {
        const moved = mutate([mutants.sectionsPermuted(MOVABLE[name] ?? /^#/, ranks)]);
        const paged =
          pages === null
            ? moved
            : mutants.pageBreaks(pages.every, pages.kind)(moved, { ...original, usedLines: read(moved).usedLines });
        expect(countsOf(read(paged))).toEqual(counts);
      }),
    );
  });

  it('codes renamed and written in another form: the same counts', () => {
    check(
      fc.property(anyOf(['-', '.', '/', '–']), unseen, (separator, choice) => {
        const reading = read(mutate([mutants.codesRenamed(separator), ...unseenMutations(choice)]));
        const groups = Object.entries(expected.strategiesByGroup).map(
          ([code, count]) => [mutants.renamedGroup(code), count] as const,
        );
        const sorted = Object.fromEntries(groups.toSorted(([a], [b]) => a.localeCompare(b)));
        expect(countsOf(reading)).toEqual({ ...counts, strategiesByGroup: sorted });
      }),
    );
  });
});
