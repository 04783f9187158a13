import { byKey, type Keyed } from '../paging/page.js';
import type { ExpectationRegion, RegionItem } from './expectation-region.js';
import { exchangesOf, type Meeting, type Side } from './expectation-sides.js';

export const JUDGEMENTS = ['COVERED', 'PARTLY', 'MISSING', 'INCOMPLETE'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** An integration that meets a pair, or would if it were more than needed. */
export interface Proof extends Keyed {
  readonly integration: RegionItem;
  readonly source: Meeting;
  readonly target: Meeting;
}

export interface ExpectedPair extends Keyed {
  readonly from: RegionItem;
  readonly to: RegionItem;
  readonly judgement: Judgement;
  /** The furthest first, then by code. */
  readonly proofs: readonly Proof[];
}

export interface JudgedExpectation extends Keyed {
  readonly expectation: RegionItem;
  readonly judgement: Judgement;
  readonly pairs: readonly ExpectedPair[];
}

/** Of integrations that are a proof, or would be: the furthest first. */
const STATUSES = ['OPERATIONAL', 'BUILDING', 'PLANNED', 'NEEDED'];

/** Judges every expectation of a region, by code; what is meant is written in docs/adr/0015-expectations-judged.md. */
export const judgeExpectations = (region: ExpectationRegion): JudgedExpectation[] => {
  const known = new Map<string, Map<string, Meeting>>();
  const exchanges = (end: RegionItem, side: Side): Map<string, Meeting> => {
    const key = `${side} ${end.id}`;
    const found = known.get(key) ?? exchangesOf(region, end, side);
    known.set(key, found);
    return found;
  };
  const judgePair = (from: RegionItem, to: RegionItem): ExpectedPair => {
    const targets = exchanges(to, 'TO');
    const proofs = [...exchanges(from, 'FROM')]
      .flatMap(([id, source]): Proof[] => {
        const integration = region.items.get(id);
        const target = targets.get(id);
        if (!integration || !target || !isShown(integration)) return [];
        return [{ key: keyOf(integration), integration, source, target }];
      })
      .sort(byKey);
    const best = proofs[0]?.integration.status;
    const judgement = best === 'OPERATIONAL' ? 'COVERED' : best && best !== 'NEEDED' ? 'PARTLY' : 'MISSING';
    return { key: [from.code, from.id, to.code, to.id], from, to, judgement, proofs };
  };
  return [...region.items.values()]
    .filter(({ kind }) => kind === 'Expectation')
    .map((expectation): JudgedExpectation => {
      const pairs = pairsOf(region, expectation)
        .map(([from, to]) => judgePair(from, to))
        .sort(byKey);
      return { key: [expectation.code, expectation.id], expectation, judgement: judgementOf(pairs), pairs };
    })
    .sort(byKey);
};

const pairsOf = (region: ExpectationRegion, { id }: RegionItem): (readonly [from: RegionItem, to: RegionItem])[] => {
  const ends = (type: string): Set<RegionItem> => new Set(region.linksAt(id, type, 'OUT').map(({ far }) => far));
  const targets = [...ends('EXPECTS_TO')];
  return [...ends('EXPECTS_FROM')].flatMap((from) =>
    targets.filter((to) => to !== from).map((to) => [from, to] as const),
  );
};

const judgementOf = (pairs: readonly ExpectedPair[]): Judgement => {
  if (pairs.length === 0) return 'INCOMPLETE';
  if (pairs.every(({ judgement }) => judgement === 'COVERED')) return 'COVERED';
  return pairs.every(({ judgement }) => judgement === 'MISSING') ? 'MISSING' : 'PARTLY';
};

const isShown = ({ status }: RegionItem): boolean => STATUSES.includes(status ?? '');

const keyOf = ({ status, code, id }: RegionItem): readonly string[] => [
  String(STATUSES.indexOf(status ?? '')),
  code,
  id,
];
