import { stronglyConnected } from '../trace/components.js';
import { canStop, type DependencyGraph, type DependencyNode, type Need } from './dependency-graph.js';

/**
 * Alternatives do not hold each other up: a group keeps its item running only where one of its sources can be followed
 * back without coming round to the item. Items that need each other without alternatives stand or fall as one, and are
 * followed back as one.
 */
export class Anchors {
  private readonly clusters = new Map<DependencyNode, Cluster>();
  /** Groups that cannot be followed back even when nothing has failed; these only count their sources. */
  private readonly waived = new Set<Need>();

  constructor(graph: DependencyGraph) {
    for (const members of cyclesOf(graph, [...graph.values()], ({ group }) => group === null)) {
      const cluster = { members };
      for (const member of members) this.clusters.set(member, cluster);
    }
    this.waiveRootless(graph);
  }

  /** Items that fail when any of them does: each needs the next, with no alternative. */
  allClusters(): ReadonlySet<Cluster> {
    return new Set(this.clusters.values());
  }

  isWaived(need: Need): boolean {
    return this.waived.has(need);
  }

  /**
   * Which of the items can be followed back, where all others that run can.
   * @param items whole clusters, running; with every item, all that it can stop
   * @param runs whether an item runs
   */
  followedBack(
    items: ReadonlySet<DependencyNode>,
    runs: (node: DependencyNode) => boolean,
  ): ReadonlySet<DependencyNode> {
    const anchored = new Set<DependencyNode>();
    const held = (node: DependencyNode): boolean => (items.has(node) ? anchored.has(node) : runs(node));
    const open = new Map<Cluster, Set<Need>>();
    const ready: Cluster[] = [];
    for (const node of items) {
      const cluster = this.clusters.get(node);
      if (!cluster || open.has(cluster)) continue;
      const waiting = cluster.members.flatMap(({ needs }) =>
        needs.filter((need) => this.mustHold(need, cluster) && !need.supplies.some(({ source }) => held(source))),
      );
      open.set(cluster, new Set(waiting));
      if (waiting.length === 0) ready.push(cluster);
    }
    for (let cluster = ready.pop(); cluster; cluster = ready.pop()) {
      for (const member of cluster.members) anchored.add(member);
      for (const { need } of cluster.members.flatMap(({ uses }) => uses)) {
        const user = this.clusters.get(need.node);
        const waiting = user && open.get(user);
        if (user && waiting?.delete(need) && waiting.size === 0) ready.push(user);
      }
    }
    return anchored;
  }

  private mustHold(need: Need, cluster: Cluster): boolean {
    if (!canStop(need) || this.waived.has(need)) return false;
    return need.group !== null || need.supplies.some(({ source }) => this.clusters.get(source) !== cluster);
  }

  /** From the beginning of the chain on, and no more than it takes, so that everything works while nothing has failed. */
  private waiveRootless(graph: DependencyGraph): void {
    const loose = new Set(graph.values());
    const release = (): void => {
      for (const node of this.followedBack(loose, () => true)) loose.delete(node);
    };
    for (release(); loose.size > 0; release()) {
      const leadsIn = ({ supplies }: Need): boolean => supplies.some(({ source }) => !loose.has(source));
      for (const cycle of cyclesOf(graph, [...loose], () => true)) {
        const members = new Set(cycle);
        if (cycle.some(({ needs }) => needs.some((need) => comesFrom(need, loose, members)))) continue;
        const stuck = cycle.flatMap(({ needs }) =>
          needs.filter((need) => canStop(need) && need.group !== null && !this.waived.has(need) && !leadsIn(need)),
        );
        const atEntry = stuck.filter(({ node, type }) =>
          node.needs.some((other) => canStop(other) && other.type === type && leadsIn(other)),
        );
        for (const need of atEntry.length > 0 ? atEntry : stuck) this.waived.add(need);
      }
    }
  }
}

export interface Cluster {
  readonly members: readonly DependencyNode[];
}

/** A loose item outside the cycle leads into it: that one comes first. */
const comesFrom = (need: Need, loose: ReadonlySet<DependencyNode>, cycle: ReadonlySet<DependencyNode>): boolean =>
  canStop(need) && need.supplies.some(({ source }) => loose.has(source) && !cycle.has(source));

const cyclesOf = (
  graph: DependencyGraph,
  nodes: readonly DependencyNode[],
  over: (need: Need) => boolean,
): DependencyNode[][] =>
  stronglyConnected(
    nodes.map(({ item }) => item.id),
    (id) =>
      (graph.get(id)?.uses ?? [])
        .filter(({ need }) => canStop(need) && over(need))
        .map(({ need }) => need.node.item.id),
  ).map((ids) => ids.flatMap((id) => graph.get(id) ?? []));
