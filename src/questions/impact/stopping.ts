import type { Anchors } from './anchors.js';
import { canStop, type DependencyNode } from './dependency-graph.js';
import { STOPS } from './level.js';
import { Spread } from './spread.js';

/**
 * What stops if these fail. First by counting; then whatever runs only because alternatives hold each other up stops
 * too, and what follows from that, until all that runs can be followed back.
 */
export const stopping = (anchors: Anchors, failing: Iterable<DependencyNode>): Spread => {
  const spread = new Spread(STOPS);
  spread.from(failing);
  const runs = (node: DependencyNode): boolean => !spread.hit.has(node);
  for (;;) {
    const doubtful = doubtfulOf(anchors, spread, runs);
    const anchored = anchors.followedBack(doubtful, runs);
    const adrift = [...doubtful].filter((node) => !anchored.has(node));
    if (adrift.length === 0) return spread;
    spread.from(adrift);
  }
};

/** Running items with a group that has lost a source, and what they could stop: all others can be followed back as before. */
const doubtfulOf = (
  anchors: Anchors,
  spread: Spread,
  runs: (node: DependencyNode) => boolean,
): ReadonlySet<DependencyNode> => {
  const doubtful = new Set<DependencyNode>();
  for (const need of spread.touched()) if (runs(need.node) && !anchors.isWaived(need)) doubtful.add(need.node);
  // A set is walked in the order of insertion, also over what is inserted meanwhile.
  for (const node of doubtful) {
    for (const { need } of node.uses) {
      spread.visited += 1;
      if (canStop(need) && runs(need.node)) doubtful.add(need.node);
    }
  }
  return doubtful;
};
