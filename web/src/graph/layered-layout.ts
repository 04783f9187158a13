export interface Placed {
  readonly id: string;
  /** Smaller ones lie higher. */
  readonly layer: number;
}
export interface Connection {
  readonly from: string;
  readonly to: string;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Spacing {
  readonly column: number;
  readonly row: number;
  /** Between the last row of a layer and the first of the next. */
  readonly gap: number;
}

const SPACING: Spacing = { column: 170, row: 62, gap: 46 };
/** More change little. */
const SWEEPS = 6;

/**
 * Layers from top to bottom; within a layer each lies near the middle of what it is connected with (barycentre), which
 * keeps crossings few. A layer that would be too wide is folded into several rows.
 */
export const layeredLayout = (
  items: readonly Placed[],
  connections: readonly Connection[],
  spacing: Spacing = SPACING,
): Map<string, Point> => {
  const layers = ordered(items, neighboursOf(items, connections));
  const widest = Math.max(8, Math.ceil(Math.sqrt(items.length) * 1.3));
  const points = new Map<string, Point>();
  let top = 0;
  for (const ids of layers) {
    const rows = Math.ceil(ids.length / widest);
    const columns = Math.ceil(ids.length / rows);
    ids.forEach((id, index) => {
      // Column by column, so that neighbours in the order stay near each other.
      const column = Math.floor(index / rows);
      points.set(id, { x: (column - (columns - 1) / 2) * spacing.column, y: top + (index % rows) * spacing.row });
    });
    top += rows * spacing.row + spacing.gap;
  }
  return points;
};

const neighboursOf = (items: readonly Placed[], connections: readonly Connection[]): Map<string, string[]> => {
  const neighbours = new Map<string, string[]>(items.map(({ id }) => [id, []]));
  for (const { from, to } of connections) {
    const ofFrom = neighbours.get(from);
    const ofTo = neighbours.get(to);
    if (from === to || !ofFrom || !ofTo) continue;
    ofFrom.push(to);
    ofTo.push(from);
  }
  return neighbours;
};

/** The ids of each layer in their order; downwards and upwards in turn, each after the middle of its neighbours. */
const ordered = (items: readonly Placed[], neighbours: ReadonlyMap<string, readonly string[]>): string[][] => {
  const byLayer = new Map<number, string[]>();
  for (const { id, layer } of items) {
    const ids = byLayer.get(layer);
    if (ids) ids.push(id);
    else byLayer.set(layer, [id]);
  }
  const layers = [...byLayer].toSorted(([one], [other]) => one - other).map(([, ids]) => ids);
  /** From 0 at the left to 1 at the right, whatever the width of the layer. */
  const place = new Map<string, number>();
  const settle = (ids: readonly string[]): void =>
    ids.forEach((id, index) => place.set(id, (index + 0.5) / ids.length));
  layers.forEach(settle);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let step = 0; step < layers.length; step += 1) {
      const index = sweep % 2 === 0 ? step : layers.length - 1 - step;
      const middles = new Map<string, number>();
      const ids = layers[index] ?? [];
      for (const id of ids) middles.set(id, middleOf(id, neighbours.get(id) ?? [], place));
      layers[index] = ids.toSorted((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0));
      settle(layers[index]);
    }
  }
  return layers;
};

/** What is connected with nothing stays where it is. */
const middleOf = (id: string, neighbours: readonly string[], place: ReadonlyMap<string, number>): number => {
  if (neighbours.length === 0) return place.get(id) ?? 0;
  let sum = 0;
  for (const neighbour of neighbours) sum += place.get(neighbour) ?? 0;
  return sum / neighbours.length;
};
