import { needsOf, rank, worst, type DependencyGraph, type Need, type State } from './impact-oracle-needs.js';
import { assignment, passedBy, stateOf } from './impact-oracle-states.js';
import { counts } from './trace-oracle-paths.js';
import { compareItems, compareText, isInactive } from './trace-oracle-rules.js';
import type { OracleItem, OracleModel } from './trace-oracle.js';

/**
 * The impact question, written from DOMAIN.md, "Exact meaning", without knowledge of the program. Slow on purpose: for
 * graphs of about 12 items. Where DOMAIN.md leaves something open, this is how it is read, and why:
 *
 *  1. In operation. An item asked about (a failing one; the s of reliance) is let in whatever its phase: "it may always
 *     be an origin". Every other item that is not in operation neither is hit nor passes anything, and is nobody's
 *     alternative: "walk only". activeFrom and retiresOn are not looked at. A kind without a phase has none given.
 *  2. `needed` and "their number" look at the links that are left after that: a suggested link, a link from a planned
 *     host or a WRITES that is no master is no alternative. They count links, as DOMAIN.md says, not sources.
 *  3. A group whose links have different effects passes the worst of them, as the largest `needed` counts: it "passes
 *     as one link", and only its state is said to come from the sources.
 *  4. A group is (type, item, group): the same name at another item or on another type is another group.
 *  5. "Alternatives do not hold each other up." Only what can pass STOPS is looked at: needs (links without a group, and
 *     groups) whose effect is STOPS. Among the items that the least assignment leaves not stopped, those that can be
 *     followed back are built up in rounds: an item joins when each of its groups has at least one source that joined
 *     in an earlier round, and each of its links without a group has a source that joined before or joins together with
 *     it. (How many of a group must work is counted over all sources that do not stop, not over those of earlier
 *     rounds.) What never joins stops; the least assignment is taken again with it, until nothing changes. Links
 *     without a group are followed too, else A with the alternatives B and C, where B needs A, would be held up by B
 *     when C fails. Every group must be followed back, not only one of an item's needs, else a data centre that hosts
 *     all the switches would hold up a ring that lost its uplink.
 *  6. "Where the cycle has such an entry when nothing has failed." The rounds are run with nothing failed first. Of a
 *     cycle that does not join (and into which no other such cycle leads), the groups that cannot be followed back are
 *     waived: they only count their sources, and what follows in the chain can be followed back to them. If an item of
 *     the cycle has another need of the same type (a link without a group, or another group) with a source that joined,
 *     it is where the cycle is entered, and only such groups are waived: so a ring stops too when its uplink is
 *     recorded as a need of its own beside the group of the ring.
 *     So with nothing failed everything works, and more failing never makes anything better.
 *  7. A link passes a state on (`distance`) if its source does not work and its need passes something: every link of a
 *     group that passes whose source is hit, though its state be another one. Any state counts, not only the item's.
 *  8. Redundancy lost is about the group, not about its item: it has a stopped source and passes less than STOPS, even
 *     if the item stops for another reason or fails itself, and if all of a group's sources stop but it only degrades.
 *  9. For whom: failing items are hit too. Only the unit at the link, not those above it. A unit past its `validTo` is
 *     told and marked inactive: leaving it out would hide that the hit item has nobody else.
 * 10. Failing scopes (a unit, a category) are not replaced here: hand over the items.
 */

export interface ImpactQuery {
  failing: readonly string[];
  today: string;
}

export interface ImpactHit {
  id: string;
  state: Exclude<State, 'WORKS'>;
  distance: number;
  failing: boolean;
}

export interface LostRedundancy {
  item: string;
  type: string;
  group: string;
  needed: number;
  /** Links whose source does not stop. */
  left: number;
  /** Sources that stop, once each, sorted. */
  stopped: string[];
}

export interface ImpactAnswer {
  /** The failing items too; by distance, kind, code. */
  hit: ImpactHit[];
  /** By item, type, group. */
  redundancyLost: LostRedundancy[];
  /** By kind and code of the unit; its items by id. */
  units: Array<{ unit: string; inactive: boolean; worst: State; items: string[] }>;
}

export function impactOracle(model: OracleModel, graph: DependencyGraph, query: ImpactQuery): ImpactAnswer {
  const failing = new Set(query.failing);
  const needs = needsOf(model, graph, query.failing, query.today);
  const ids = graph.items.map((item) => item.id);
  const { states } = assignment(ids, needs, failing);
  const distances = distancesFrom(failing, needs, states);

  const hit = [...graph.items].sort(compareItems).flatMap((item): ImpactHit[] => {
    const state = stateOf(states, item.id);
    if (state === 'WORKS') return [];
    return [{ id: item.id, state, distance: distances.get(item.id) ?? Infinity, failing: failing.has(item.id) }];
  });
  return {
    hit: hit.sort((a, b) => a.distance - b.distance),
    redundancyLost: needs
      .flatMap((need) => lostBy(need, states))
      .sort((a, b) => compareText(a.item, b.item) || compareText(a.type, b.type) || compareText(a.group, b.group)),
    units: unitsOf(graph, states, query.today),
  };
}

/** Hop by hop over the links that pass a state on. */
function distancesFrom(
  failing: ReadonlySet<string>,
  needs: readonly Need[],
  states: ReadonlyMap<string, State>,
): Map<string, number> {
  const distances = new Map([...failing].map((id): [string, number] => [id, 0]));
  for (let hops = 1; hops <= states.size; hops += 1) {
    for (const need of needs) {
      if (passedBy(need, states) === 'WORKS' || distances.has(need.item)) continue;
      const reached = need.links.some(
        ({ source }) => stateOf(states, source) !== 'WORKS' && distances.get(source) === hops - 1,
      );
      if (reached) distances.set(need.item, hops);
    }
  }
  return distances;
}

function lostBy(need: Need, states: ReadonlyMap<string, State>): LostRedundancy[] {
  const isStopped = (link: Need['links'][number]): boolean => stateOf(states, link.source) === 'STOPS';
  if (need.group === null || !need.links.some(isStopped) || passedBy(need, states) === 'STOPS') return [];
  return [
    {
      item: need.item,
      type: need.type,
      group: need.group,
      needed: need.needed,
      left: need.links.filter((link) => !isStopped(link)).length,
      stopped: [...new Set(need.links.filter(isStopped).map((link) => link.source))].sort(),
    },
  ];
}

function unitsOf(graph: DependencyGraph, states: ReadonlyMap<string, State>, today: string): ImpactAnswer['units'] {
  const holds = ['OWNS', 'OPERATES', 'USES'];
  const heldBy = (unit: OracleItem): string[] =>
    graph.links
      .filter((link) => link.from === unit.id && holds.includes(link.type) && counts(link, today))
      .map((link) => link.to)
      .filter((id) => rank(stateOf(states, id)) > 0);
  return graph.items
    .filter((item) => item.kind === 'Organization' && heldBy(item).length > 0)
    .sort(compareItems)
    .map((unit) => ({
      unit: unit.id,
      inactive: isInactive(unit, today),
      worst: worst(heldBy(unit).map((id) => stateOf(states, id))),
      items: [...new Set(heldBy(unit))].sort(),
    }));
}
