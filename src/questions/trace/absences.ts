import type { Basis } from '../basis.js';
import { stronglyConnected } from './components.js';
import { type ModelChains, type Pair, pairKey } from './model-chains.js';
import type { TraceQuestion } from './question.js';
import type { Region, RegionItem } from './region.js';
import type { Steps } from './steps.js';

export type AbsenceReason =
  'UNREACHABLE_BY_MODEL' | 'SCOPE_EMPTY' | 'OTHER_BASIS' | 'ONLY_INACTIVE' | 'BEYOND_LIMIT' | 'NOT_LINKED';

/** Where a trace ended though the model would have let it go on. */
export interface DeadEnd {
  readonly item: RegionItem;
  readonly missing: readonly Pair[];
}

export interface Absence {
  readonly kind: string;
  readonly reason: AbsenceReason;
  readonly ends: readonly DeadEnd[];
}

/** What a walk came to, as far as the proof of absence needs it. */
export interface Walked {
  /** Every item reached, of whatever basis. */
  readonly reached: readonly { readonly item: RegionItem; readonly basis: Basis }[];
  readonly exhaustive: boolean;
}

/** What is told of when no kinds are asked for. */
export const DEFAULT_KINDS = {
  UP: ['Mission', 'Strategy', 'RoadmapItem'],
  DOWN: ['Service', 'Application', 'RoadmapItem'],
} as const;

/** Proves for each kind asked for and not reached why it was not. */
export class Absences {
  constructor(
    private readonly region: Region,
    private readonly question: TraceQuestion,
    private readonly steps: Steps,
    private readonly chains: ModelChains,
    private readonly walked: Walked,
  ) {}

  all(): Absence[] {
    const kinds = this.question.kinds ?? DEFAULT_KINDS[this.question.direction];
    return [...new Set(kinds)].flatMap((kind) => {
      const reason = this.reason(kind);
      return reason ? [{ kind, reason, ends: reason === 'NOT_LINKED' ? this.ends(kind) : [] }] : [];
    });
  }

  /** The first that holds, in this order. */
  private reason(kind: string): AbsenceReason | null {
    const { basis, origins, scopeEmpty } = this.question;
    const ofKind = this.walked.reached.filter(({ item }) => item.kind === kind);
    const kept = ofKind.filter((one) => !basis || basis.includes(one.basis));
    if (kept.some(({ item }) => !item.inactive)) return null;
    const starts = origins.flatMap((id) => this.region.items.get(id) ?? []);
    if (starts.length > 0 && !starts.some((origin) => this.chains.reaches(origin.kind, kind)))
      return 'UNREACHABLE_BY_MODEL';
    if (scopeEmpty) return 'SCOPE_EMPTY';
    if (ofKind.length > 0 && kept.length === 0) return 'OTHER_BASIS';
    if (kept.length > 0) return 'ONLY_INACTIVE';
    return this.walked.exhaustive ? 'NOT_LINKED' : 'BEYOND_LIMIT';
  }

  /**
   * Items walked that could lead on towards the kind and do not: components from which no link goes on, and inactive
   * items at which the walk stopped.
   */
  private ends(kind: string): DeadEnd[] {
    const origins = new Set(this.question.origins);
    const items = new Map([
      ...this.question.origins.flatMap((id) => this.region.items.get(id) ?? []).map((item) => [item.id, item] as const),
      ...this.walked.reached.map(({ item }) => [item.id, item] as const),
    ]);
    const pairsOf = cached((item: RegionItem) => this.chains.pairsTowards(item.kind, kind));
    const leadsOn = (item: RegionItem): string[] => {
      if (this.steps.stopsAt(item, origins.has(item.id))) return [];
      const allowed = new Set(pairsOf(item).map(pairKey));
      return this.steps
        .from(item.id)
        .filter(({ link, to }) => allowed.has(pairKey({ type: link.type, kind: to.kind })))
        .map(({ to }) => to.id);
    };
    const components = stronglyConnected([...items.keys()], (id) => {
      const item = items.get(id);
      return item ? leadsOn(item) : [];
    });
    const isEnd = (component: readonly string[]): boolean => {
      const members = new Set(component);
      return component.every((id) => {
        const item = items.get(id);
        return !item || leadsOn(item).every((target) => members.has(target));
      });
    };
    return components
      .filter(isEnd)
      .flat()
      .flatMap((id) => items.get(id) ?? [])
      .filter((item) => pairsOf(item).length > 0)
      .map((item) => ({ item, missing: this.missing(item, pairsOf(item)) }))
      .sort((a, b) => byKindCodeId(a.item, b.item));
  }

  private missing(item: RegionItem, pairs: readonly Pair[]): Pair[] {
    const has = new Set(this.steps.from(item.id).map(({ link, to }) => pairKey({ type: link.type, kind: to.kind })));
    return pairs.filter((pair) => !has.has(pairKey(pair)));
  }
}

const cached = <T>(compute: (item: RegionItem) => T): ((item: RegionItem) => T) => {
  const byKind = new Map<string, T>();
  return (item) => {
    const known = byKind.get(item.kind);
    if (known !== undefined) return known;
    const made = compute(item);
    byKind.set(item.kind, made);
    return made;
  };
};

type Coded = Pick<RegionItem, 'kind' | 'code' | 'id'>;

export const byKindCodeId = (a: Coded, b: Coded): number =>
  compare(a.kind, b.kind) || compare(a.code, b.code) || compare(a.id, b.id);

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
