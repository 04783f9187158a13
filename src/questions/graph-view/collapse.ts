/** A link of a view, as stored: from → to. */
export interface ViewLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** An edge of a view: one link, or several in a row over items that are hidden. */
export interface ViewEdge {
  readonly from: string;
  readonly to: string;
  /** In order from `from` to `to`. */
  readonly path: readonly ViewLink[];
}

/**
 * Takes items out of a graph and keeps what led over them: where links lead from one item over hidden ones to another,
 * a single edge stands for the shortest such way, and carries it.
 * @param links in a stable order, which decides between ways of the same length
 */
export const collapse = (links: readonly ViewLink[], hidden: ReadonlySet<string>): ViewEdge[] => {
  const onward = new Map<string, ViewLink[]>();
  for (const link of links) onward.set(link.from, [...(onward.get(link.from) ?? []), link]);
  const plain = links
    .filter(({ from, to }) => !hidden.has(from) && !hidden.has(to))
    .map((link): ViewEdge => ({ from: link.from, to: link.to, path: [link] }));
  const over = [...onward.keys()].filter((from) => !hidden.has(from)).flatMap((from) => waysOver(from, onward, hidden));
  return [...plain, ...over];
};

/** The shortest way over hidden items to each item that one leads to. */
const waysOver = (
  start: string,
  onward: ReadonlyMap<string, readonly ViewLink[]>,
  hidden: ReadonlySet<string>,
): ViewEdge[] => {
  const edges: ViewEdge[] = [];
  const seen = new Set([start]);
  let paths: (readonly ViewLink[])[] = (onward.get(start) ?? [])
    .filter(({ to }) => hidden.has(to))
    .map((link) => [link]);
  while (paths.length > 0) {
    const longer: (readonly ViewLink[])[] = [];
    for (const path of paths) {
      const end = path.at(-1)?.to ?? start;
      if (seen.has(end)) continue;
      seen.add(end);
      if (hidden.has(end)) for (const link of onward.get(end) ?? []) longer.push([...path, link]);
      else edges.push({ from: start, to: end, path });
    }
    paths = longer;
  }
  return edges;
};
