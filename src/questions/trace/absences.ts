import type { Registry } from '../../metamodel/registry.js';
import { type DeadEnd, deadEnds } from './dead-ends.js';
import { ModelChains } from './model-chains.js';
import type { TraceQuestion } from './question.js';
import type { RegionItem } from './region.js';
import type { Reached } from './strongest.js';
import type { Walked } from './walked.js';

/** In the order in which they are tried: the first that holds is told. */
export const ABSENCE_REASONS = [
  'NO_ORIGINS',
  'UNREACHABLE_BY_MODEL',
  'SCOPE_EMPTY',
  'OTHER_BASIS',
  'ONLY_INACTIVE',
  'RESTRICTED',
  'BEYOND_LIMIT',
  'NOT_LINKED',
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

export interface Absence {
  readonly kind: string;
  readonly reason: AbsenceReason;
  readonly ends: readonly DeadEnd[];
}

/** What the walks came to, as far as the proof of absence needs it. */
export interface Outcome {
  /** What the question begins at, of other plans too. */
  readonly origins: readonly RegionItem[];
  readonly asked: Walked;
  /** What `asked` reached on the bases asked for, and of it what else was picked. */
  readonly ofBasis: readonly Reached[];
  readonly kept: readonly Reached[];
  /** The same walk with nothing left out, walked when it is needed. */
  readonly anyhow: () => Walked;
}

/** What is told of when no kinds are asked for. */
export const DEFAULT_KINDS = {
  UP: ['Mission', 'Strategy', 'RoadmapItem'],
  DOWN: ['Service', 'Application', 'RoadmapItem'],
} as const;

/** Proves for each kind asked for and not reached why it was not. */
export class Absences {
  /** By the types that are walked. */
  private readonly chains: ModelChains;
  /** By all types, for what is missing: an end may lack a link of a type that the question leaves out. */
  private readonly allChains: ModelChains;

  constructor(
    registry: Registry,
    private readonly question: TraceQuestion,
    private readonly outcome: Outcome,
  ) {
    const { direction, inherit, via } = question;
    this.chains = new ModelChains(registry, { direction, inherit, via });
    this.allChains = new ModelChains(registry, { direction, inherit, via: null });
  }

  all(): Absence[] {
    const kinds = this.question.kinds ?? DEFAULT_KINDS[this.question.direction];
    return [...new Set(kinds)].flatMap((kind) => {
      const reason = this.reason(kind);
      return reason ? [{ kind, reason, ends: reason === 'NOT_LINKED' ? this.ends(kind) : [] }] : [];
    });
  }

  private reason(kind: string): AbsenceReason | null {
    const { origins, scopeEmpty } = this.question;
    const { asked, ofBasis, kept, anyhow } = this.outcome;
    const keptOfKind = kept.filter(({ item }) => item.kind === kind);
    if (keptOfKind.some(({ item }) => !item.inactive)) return null;
    if (origins.length === 0 && !scopeEmpty) return 'NO_ORIGINS';
    if (origins.length > 0 && !this.modelLeadsTo(kind)) return 'UNREACHABLE_BY_MODEL';
    if (scopeEmpty) return 'SCOPE_EMPTY';
    if (holds(asked.reached, kind) && !holds(ofBasis, kind)) return 'OTHER_BASIS';
    if (keptOfKind.length > 0) return 'ONLY_INACTIVE';
    if (holds(ofBasis, kind)) return 'RESTRICTED';
    if (asked.cuts.length > 0) return 'BEYOND_LIMIT';
    if (holds(anyhow().reached, kind)) return 'RESTRICTED';
    return anyhow().cuts.length > 0 ? 'BEYOND_LIMIT' : 'NOT_LINKED';
  }

  private modelLeadsTo(kind: string): boolean {
    return this.outcome.origins.some((origin) => this.chains.reaches(origin.kind, kind));
  }

  /** Where the walk ended that left nothing out: no end lacks a link that is there and was not walked. */
  private ends(kind: string): DeadEnd[] {
    return deadEnds(this.outcome.anyhow(), (from) => this.allChains.pairsTowards(from, kind));
  }
}

const holds = (reached: readonly Reached[], kind: string): boolean => reached.some(({ item }) => item.kind === kind);
