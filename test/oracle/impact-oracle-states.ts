import { lesser, rank, worst, type Need, type State } from './impact-oracle-needs.js';

export interface Assignment {
  states: ReadonlyMap<string, State>;
  /** What stops only because alternatives do not hold each other up, before it passes that on. */
  adrift: ReadonlySet<string>;
}

export function stateOf(states: ReadonlyMap<string, State>, id: string): State {
  return states.get(id) ?? 'WORKS';
}

/** The lesser of the effect and of the `needed`-th best state of the sources. */
export function passedBy(need: Need, states: ReadonlyMap<string, State>): State {
  const bestFirst = need.links.map(({ source }) => stateOf(states, source)).sort((a, b) => rank(a) - rank(b));
  return lesser(need.effect, bestFirst[need.needed - 1] ?? 'WORKS');
}

/** The least assignment in which these stop and every other item has the worst of what is passed to it. */
export function leastAssignment(
  items: readonly string[],
  needs: readonly Need[],
  stopped: ReadonlySet<string>,
): Map<string, State> {
  let states = new Map(items.map((id): [string, State] => [id, stopped.has(id) ? 'STOPS' : 'WORKS']));
  for (;;) {
    const before = states;
    states = new Map(
      items.map((id) => {
        const passed = needs.filter((need) => need.item === id).map((need) => passedBy(need, before));
        return [id, stopped.has(id) ? 'STOPS' : worst(passed)];
      }),
    );
    if (items.every((id) => states.get(id) === before.get(id))) return states;
  }
}

/** The assignment under the rule that alternatives do not hold each other up. */
export function assignment(items: readonly string[], needs: readonly Need[], failing: ReadonlySet<string>): Assignment {
  const stopping = needs.filter((need) => need.effect === 'STOPS');
  const waived = waivedGroups(items, stopping);
  const adrift = new Set<string>();
  for (;;) {
    const states = leastAssignment(items, needs, new Set([...failing, ...adrift]));
    const running = items.filter((id) => states.get(id) !== 'STOPS');
    const held = anchored(running, stopping, waived);
    const loose = running.filter((id) => !held.has(id));
    if (loose.length === 0) return { states, adrift };
    loose.forEach((id) => adrift.add(id));
  }
}

/**
 * What can be followed back, built up from nothing: an item joins when each of its groups has a source that joined in
 * an earlier round, and each of its needs without a group has a source that joined before or joins together with it
 * (so that a cycle of needs alone holds).
 */
export function anchored(
  running: readonly string[],
  stopping: readonly Need[],
  waived: ReadonlySet<Need>,
): Set<string> {
  let before = new Set<string>();
  for (;;) {
    let together = new Set(running);
    for (;;) {
      const stays = (id: string): boolean =>
        stopping.every((need) => {
          if (need.item !== id || waived.has(need)) return true;
          const followed = need.group === null ? together : before;
          return need.links.some(({ source }) => followed.has(source));
        });
      const left = new Set([...together].filter(stays));
      if (left.size === together.size) break;
      together = left;
    }
    if (together.size === before.size) return before;
    before = together;
  }
}

/**
 * The groups that cannot be followed back even when nothing has failed. They only count their sources. As few as it
 * takes, from the source of the chain on: of a cycle into which a need of the same type leads from outside, the groups
 * where it does; of a cycle without any such way in, all that are stuck.
 */
export function waivedGroups(items: readonly string[], stopping: readonly Need[]): Set<Need> {
  const waived = new Set<Need>();
  for (;;) {
    const held = anchored(items, stopping, waived);
    const loose = items.filter((id) => !held.has(id));
    if (loose.length === 0) return waived;
    const fromHeld = (need: Need): boolean => need.links.some(({ source }) => held.has(source));
    const blocking = stopping.filter((need) => loose.includes(need.item) && !waived.has(need) && !fromHeld(need));
    for (const id of loose) {
      const cycle = blockedCycleOf(id, blocking);
      const stuck = blocking.filter((need) => need.group !== null && cycle.includes(need.item));
      const atEntry = stuck.filter((need) =>
        stopping.some((other) => other.item === need.item && other.type === need.type && fromHeld(other)),
      );
      (atEntry.length > 0 ? atEntry : stuck).forEach((need) => waived.add(need));
    }
  }
}

/** The items that wait for each other with this one, itself too; none where it waits for something that does not. */
function blockedCycleOf(id: string, blocking: readonly Need[]): string[] {
  const behind = (start: string): Set<string> => {
    const found = new Set([start]);
    for (const here of found) {
      for (const need of blocking.filter((candidate) => candidate.item === here)) {
        for (const { source } of need.links) found.add(source);
      }
    }
    return found;
  };
  const members = [...behind(id)];
  return members.every((member) => behind(member).has(id)) ? members : [];
}
