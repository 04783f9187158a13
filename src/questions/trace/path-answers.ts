import { badField } from '../../database/errors.js';
import { ItemRef, type KnownItem, LinkRef } from '../../inventory/answering/references.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Basis } from '../basis.js';
import { stepSentence, type ToldStep } from './step-sentence.js';
import type { Step } from './steps.js';
import type { Hop, Path } from './trace-types.js';

const MOST_SHOWN_PATHS = 50;

/** A path, and how well it justifies. */
export interface Proof {
  readonly steps: readonly Step[];
  readonly basis: Basis;
  readonly inherited: boolean;
}

/** Puts paths into the form of the API: items and links as references, sentences on demand. */
export class PathAnswers {
  constructor(private readonly registry: Registry) {}

  /** A field `paths(first)`. */
  of(proofs: (most: number) => readonly Proof[]): (argument: { readonly first: number }) => Path[] {
    const shown = new Map<number, Path[]>();
    return ({ first }) => {
      if (first < 0 || first > MOST_SHOWN_PATHS)
        throw badField('first', first, 'page', {
          en: `is a number of paths, 0 to ${MOST_SHOWN_PATHS}`,
          id: `berupa jumlah jalur, 0 sampai ${MOST_SHOWN_PATHS}`,
        });
      // Asked twice: once to know what to load, once to answer.
      const known = shown.get(first) ?? proofs(first).map((proof) => this.path(proof));
      shown.set(first, known);
      return known;
    };
  }

  private path({ steps, basis, inherited }: Proof): Path {
    return {
      hops: steps.map((step) => hopOf(this.registry, step)),
      basis,
      inherited,
      sentence: ({ language }) => steps.map((step) => stepSentence(this.registry, step, language)).join('; '),
    };
  }
}

/** A step as a hop of the API, whatever kind of walk it is of. */
export const hopOf = (registry: Registry, step: HopStep): Hop => ({
  from: ItemRef.to(step.from),
  link: linkRef(step.link),
  to: ItemRef.to(step.to),
  sentence: ({ language }) => stepSentence(registry, step, language),
  passages: step.link.passageIds.map((id) => new ItemRef(id)),
});

interface HopStep extends ToldStep {
  readonly link: HopLink;
  readonly from: KnownItem;
  readonly to: KnownItem;
}

interface HopLink extends Pick<ToldStep['link'], 'type' | 'from'> {
  readonly id: string;
  readonly passageIds: readonly string[];
  /** Where the walk read it. */
  readonly confidence?: string;
}

const linkRef = ({ id, type, confidence }: HopLink): LinkRef =>
  new LinkRef(id, confidence === undefined ? null : { id, type, confidence });
