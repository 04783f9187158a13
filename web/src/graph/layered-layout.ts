import { BOX } from './box.js';

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

const SPACING: Spacing = { column: BOX.width + 16, row: BOX.height + 14, gap: 40 };
/** Of the frame that the picture is to fill. */
const SHAPE = { width: 3, height: 2 } as const;
/** More change little. */
const SWEEPS = 6;

/**
 * Layers from top to bottom; within a layer each lies near the middle of what it is connected with (barycentre), which
 * keeps crossings few. Wide layers are folded into several rows, so that the whole has the shape of its frame.
 */
export const layeredLayout = (
  items: readonly Placed[],
  connections: readonly Connection[],
  spacing: Spacing = SPACING,
): Map<string, Point> => {
  const layers = ordered(items, neighboursOf(items, connections));
  const widest = bestWidth(
    layers.map(({ length }) => length),
    spacing,
  );
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

/** In columns: with which the picture can be drawn largest. */
const bestWidth = (sizes: readonly number[], { column, row, gap }: Spacing): number => {
  let best = { columns: 1, scale: 0 };
  for (let columns = 1; columns <= Math.max(0, ...sizes); columns += 1) {
    const height = sizes.reduce((sum, size) => sum + Math.ceil(size / columns) * row + gap, 0);
    const scale = Math.min(SHAPE.width / (columns * column), SHAPE.height / height);
    if (scale > best.scale) best = { columns, scale };
  }
  return best.columns;
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
