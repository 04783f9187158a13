import type { Registry, Triple } from '../../metamodel/registry.js';
import { COMPLAINT, type Restrictions, SCOPES, type WalkQuestion } from './question.js';

/** A link that the model allows to go on with: its type, and the kind at its far end. */
export interface Pair {
  readonly type: string;
  readonly kind: string;
}

export const pairKey = ({ type, kind }: Pair): string => `${type}|${kind}`;

interface ModelStep {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Which chains of links the model allows in the direction of a walk, whatever the graph holds. */
export class ModelChains {
  private readonly onward: readonly ModelStep[];
  private readonly complaints: readonly ModelStep[];
  private readonly leading = new Map<string, ReadonlySet<string>>();

  constructor(
    registry: Registry,
    private readonly question: Pick<WalkQuestion, 'direction' | 'inherit'> & Pick<Restrictions, 'via'>,
  ) {
    const walked = registry.triples
      .filter((triple) => triple.class === 'purpose' || (question.inherit && triple.class === 'dependency'))
      .filter((triple) => !question.via || question.via.includes(triple.type))
      .map((triple) => this.step(triple))
      .filter((step) => !SCOPES.has(step.to));
    this.onward = walked.filter((step) => step.type !== COMPLAINT);
    this.complaints = walked.filter((step) => step.type === COMPLAINT);
  }

  private step({ type, from, to }: Triple): ModelStep {
    return this.question.direction === 'UP' ? { type, from, to } : { type, from: to, to: from };
  }

  /** Some allowed chain leads from a kind to another, over a complaint too. */
  reaches(from: string, to: string): boolean {
    if (this.leadsTo(to).has(from)) return true;
    if (this.question.direction === 'UP')
      return this.complaints.some((step) => step.from === from && (step.to === to || this.leadsTo(to).has(step.to)));
    return this.complaints.some((step) => step.to === to && (step.from === from || this.leadsTo(step.from).has(from)));
  }

  /** What an item of a kind could be linked by so as to lead on towards another kind; nobody misses a complaint. */
  pairsTowards(from: string, to: string): Pair[] {
    const leading = this.leadsTo(to);
    return this.onward
      .filter((step) => step.from === from && (step.to === to || leading.has(step.to)))
      .map((step) => ({ type: step.type, kind: step.to }));
  }

  /** Kinds from which a chain without complaints leads to a kind. */
  private leadsTo(kind: string): ReadonlySet<string> {
    const known = this.leading.get(kind);
    if (known) return known;
    const found = new Set<string>();
    let targets = [kind];
    while (targets.length > 0) {
      const before = this.onward
        .filter((step) => targets.includes(step.to) && !found.has(step.from))
        .map((step) => step.from);
      targets = [...new Set(before)];
      for (const one of targets) found.add(one);
    }
    this.leading.set(kind, found);
    return found;
  }
}
