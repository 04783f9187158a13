import type { Registry } from '../../metamodel/registry.js';
import { type Absence, Absences } from './absences.js';
import { byKindCodeId } from './by-kind-code.js';
import type { TraceQuestion } from './question.js';
import type { Region, RegionItem } from './region.js';
import { leavesOut, restricted } from './restricted.js';
import type { Reached } from './strongest.js';
import { type Cut, type Walked, walked } from './walked.js';

export interface Trace {
  /** What was walked from: the question's origins without those of other plans than the one asked for. */
  readonly origins: readonly RegionItem[];
  readonly reached: readonly Reached[];
  readonly absences: readonly Absence[];
  readonly cuts: readonly Cut[];
  readonly exhaustive: boolean;
}

/** Traces the purpose or the supports of items: a pure function of the region and the question. */
export const trace = (registry: Registry, region: Region, question: TraceQuestion): Trace => {
  const asked = walked(restricted(region, question), question);
  let anyhow: Walked | null = leavesOut(question) ? null : asked;
  const ofBasis = asked.reached.filter(({ basis }) => !question.basis || question.basis.includes(basis));
  const kept = ofBasis.filter(({ suspect }) => suspect || question.suspect !== true);
  let absences: readonly Absence[] | null = null;
  return {
    origins: asked.origins,
    reached: kept
      .filter(({ item }) => !question.kinds || question.kinds.includes(item.kind))
      .sort((a, b) => a.distance - b.distance || byKindCodeId(a.item, b.item)),
    // A proof that nobody asks for is not worked out.
    get absences() {
      return (absences ??= new Absences(registry, question, {
        origins: question.origins.flatMap((id) => region.items.get(id) ?? []),
        asked,
        ofBasis,
        kept,
        anyhow: () => (anyhow ??= walked(region, question)),
      }).all());
    },
    cuts: asked.cuts,
    exhaustive: asked.cuts.length === 0,
  };
};
