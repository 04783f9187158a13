import type { AskedActivity } from '../../src/questions/roadmap/activity.js';
import { longestChain } from '../../src/questions/roadmap/order.js';
import { roadmap } from '../../src/questions/roadmap/roadmap.js';
import type { Factor } from '../../src/questions/roadmap/weighting.js';
import { RandomSource } from '../oracle/random-source.js';
import { longestChainOracle, priorityOracle } from '../oracle/roadmap-oracle.js';

const CRITERIA = ['COST', 'BENEFIT', 'URGENCY'] as const;

const activity = (code: string, more: Partial<AskedActivity> = {}): AskedActivity => ({
  id: `id of ${code}`,
  code,
  planId: 'plan',
  stream: null,
  startYear: null,
  endYear: null,
  values: { COST: null, BENEFIT: null, URGENCY: null },
  budget: null,
  status: 'APPROVED',
  progress: null,
  cancelled: false,
  units: [],
  budgetInParts: false,
  progressInParts: false,
  dependsOn: [],
  ...more,
});

const asked = { years: { from: null, to: null }, streams: null, includeCancelled: false, weights: null };

test('priorities and ranks are what the formula says, whatever the factors and the values', () => {
  let [scored, unscored] = [0, 0];
  for (let seed = 0; seed < 400; seed += 1) {
    const random = new RandomSource(seed);
    const value = (): number | null => (random.chance(0.1) ? null : random.between(1, 5));
    const factors = Array.from({ length: random.between(0, 4) }, (_, n): Factor => ({
      id: `f${n}`,
      code: `F${n}`,
      planId: 'plan',
      criterion: random.pick([...CRITERIA, 'OTHER']),
      weight: random.pick([null, 0, 1, 2.5, 40]),
      direction: random.pick([null, 'MORE_IS_BETTER', 'LESS_IS_BETTER']),
    }));
    const items = Array.from({ length: 6 }, (_, n) =>
      activity(`R${n}`, { values: { COST: value(), BENEFIT: value(), URGENCY: value() } }),
    );
    const weights = random.chance(0.3)
      ? random.some(CRITERIA, random.between(1, 3)).map((criterion, n) => ({ criterion, weight: n + 1 }))
      : null;
    const usable = factors.filter(({ criterion }) => criterion !== 'OTHER');
    const stated =
      usable.every(({ weight }) => weight !== null) && usable.some(({ weight }) => weight !== null && weight > 0);
    const expected = items.map(({ code, values }) => {
      const counted = CRITERIA.flatMap((criterion) => {
        const given = weights?.find((one) => one.criterion === criterion);
        const own = usable.filter((one) => one.criterion === criterion);
        if (weights && !given) return [];
        if (given && own.length === 0)
          return [{ value: values[criterion], weight: given.weight, lessIsBetter: criterion === 'COST' }];
        return own.map(({ weight, direction }) => ({
          value: values[criterion],
          weight: given ? given.weight / own.length : stated ? (weight ?? 0) : 1,
          lessIsBetter: direction ? direction === 'LESS_IS_BETTER' : criterion === 'COST',
        }));
      });
      return { code, score: priorityOracle(counted) };
    });
    const found = roadmap(items, factors, { ...asked, weights });
    const scores = items.map(({ id, code }) => ({ code, score: found.priorities.get(id)?.score ?? null }));
    for (const [index, { score }] of expected.entries()) {
      const other = scores[index]?.score ?? null;
      expect({ seed, index, none: other === null }).toEqual({ seed, index, none: score === null });
      if (score !== null && other !== null) expect(other).toBeCloseTo(score, 5);
      if (score === null) unscored += 1;
      else scored += 1;
    }
    const ranked = scores
      .filter(({ score }) => score !== null)
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.code < b.code ? -1 : 1));
    const ranks = items
      .map(({ id, code }) => ({ code, rank: found.priorities.get(id)?.rank ?? null }))
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    expect({ seed, order: ranks.map(({ code }) => code) }).toEqual({ seed, order: ranked.map(({ code }) => code) });
    expect(ranks.map(({ rank }) => rank)).toEqual(ranks.map((_, index) => index + 1));
    for (const { score, parts } of found.priorities.values()) {
      const sum = parts.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
      if (score !== null) expect(sum).toBeCloseTo(score, 4);
    }
  }
  expect(Math.min(scored, unscored)).toBeGreaterThan(200);
});

test('the longest chain is the one that trying every way finds, circles told and left out', () => {
  let circles = 0;
  for (let seed = 0; seed < 400; seed += 1) {
    const random = new RandomSource(seed ^ 0x77);
    const codes = random.some(['A', 'B', 'C', 'D', 'E', 'F', 'G'], random.between(2, 7));
    const round = random.chance(0.3);
    const dependencies = Array.from({ length: random.between(0, 9) }, () => {
      const [item, dependsOn] = [random.pick(codes), random.pick(codes)];
      return round || item <= dependsOn ? { item, dependsOn } : { item: dependsOn, dependsOn: item };
    }).filter(({ item, dependsOn }) => round || item !== dependsOn);
    const activities = codes.map((code) =>
      activity(code, {
        startYear: 2026,
        endYear: 2027,
        dependsOn: dependencies
          .filter(({ item }) => item === code)
          .map(({ dependsOn }, n) => ({ linkId: `${code}${n}`, prerequisite: activity(dependsOn) })),
      }),
    );
    const { chain, circular } = longestChain(activities);
    const found = chain?.items.map(({ code }) => code) ?? null;
    expect({ seed, dependencies, found }).toEqual({
      seed,
      dependencies,
      found: longestChainOracle(codes, dependencies),
    });
    expect(chain?.years ?? null).toBe(found && found.length * 2);
    if (circular.length > 0) circles += 1;
    for (const { code } of circular) expect(found ?? []).not.toContain(code);
  }
  expect(circles).toBeGreaterThan(30);
});

test('a chain of ten thousand items is followed to its end', () => {
  const codes = Array.from({ length: 10_000 }, (_, n) => String(n).padStart(6, '0'));
  const items = codes.map((code, n) =>
    activity(code, {
      dependsOn: n === 0 ? [] : [{ linkId: code, prerequisite: activity(codes[n - 1] ?? '') }],
    }),
  );
  const { chain } = longestChain(items.reverse());
  expect(chain?.items.map(({ code }) => code)).toEqual(codes);
});
