import type { Kind } from '../generated/model.js';
import type { Placed } from './layered-layout.js';
import type { GraphItem } from './graph.js';

/** From the top down: the plan, what is done for it, whose things are, the things, what they stand on, the evidence. */
const topDown: readonly (readonly Kind[])[] = [
  ['Plan'],
  ['Vision'],
  ['Mission'],
  ['Goal', 'Value'],
  ['StrategyGroup'],
  ['Strategy'],
  ['Problem', 'Factor'],
  ['RoadmapItem'],
  ['Organization', 'Category'],
  ['Service'],
  ['Application'],
  ['Integration'],
  ['DataSet'],
  ['NetworkAsset', 'Element'],
  ['Expectation', 'Waiver'],
  ['Document', 'Passage'],
];

const layers: ReadonlyMap<Kind, number> = new Map(
  topDown.flatMap((kinds, layer) => kinds.map((kind): [Kind, number] => [kind, layer])),
);

export const layerOf = (kind: Kind): number => layers.get(kind) ?? topDown.length;

export const inLayers = (items: readonly GraphItem[]): Placed[] =>
  items.map(({ id, kind }) => ({ id, layer: layerOf(kind) }));
