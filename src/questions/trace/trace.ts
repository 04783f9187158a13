import type { Registry } from '../../metamodel/registry.js';
import { type Absence, Absences, byKindCodeId } from './absences.js';
import { ModelChains } from './model-chains.js';
import type { TraceQuestion } from './question.js';
import type { Region, RegionItem } from './region.js';
import { Steps } from './steps.js';
import { type Reached, Walks } from './walks.js';

/** Why an answer may be incomplete. */
export interface Cut {
  /** The item behind which nobody looked; null when the whole region was too large. */
  readonly item: RegionItem | null;
  readonly reason: 'MAX_HOPS' | 'TOO_LARGE';
}

export interface Trace {
  readonly reached: readonly Reached[];
  readonly absences: readonly Absence[];
  readonly cuts: readonly Cut[];
  readonly exhaustive: boolean;
}

/** Traces the purpose or the supports of items: a pure function of the region and the question. */
export const trace = (registry: Registry, region: Region, question: TraceQuestion): Trace => {
  const steps = new Steps(region, question);
  const origins = question.origins.flatMap((id) => region.items.get(id) ?? []);
  const walks = new Walks(steps, question, origins);
  const all = walks.reachedIds().flatMap((id) => walks.best(id, question.maxHops) ?? []);
  const cuts = cutsOf(region, walks, question);
  const exhaustive = cuts.length === 0;
  const chains = new ModelChains(registry, question);
  const walked = { reached: all, exhaustive };
  return {
    reached: all
      .filter(
        ({ item, basis }) =>
          (!question.kinds || question.kinds.includes(item.kind)) &&
          (!question.basis || question.basis.includes(basis)),
      )
      .sort((a, b) => a.distance - b.distance || byKindCodeId(a.item, b.item)),
    absences: new Absences(region, question, steps, chains, walked).all(),
    cuts,
    exhaustive,
  };
};

/** Items behind which one hop more would have reached something new, or something better justified. */
const cutsOf = (region: Region, walks: Walks, question: TraceQuestion): Cut[] => {
  const cuts = new Map<string, RegionItem>();
  for (const id of walks.reachedIds()) {
    const beyond = walks.best(id, question.maxHops + 1);
    const held = walks.best(id, question.maxHops);
    if (!beyond || (held && held.basis === beyond.basis)) continue;
    for (const step of beyond.paths(1)[0]?.slice(-1) ?? []) cuts.set(step.from.id, step.from);
  }
  const hops = [...cuts.values()].sort(byKindCodeId).map((item): Cut => ({ item, reason: 'MAX_HOPS' }));
  return region.full ? [...hops, { item: null, reason: 'TOO_LARGE' }] : hops;
};
