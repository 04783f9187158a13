import type { KindModel } from '../../model/model-types.js';

export interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export const BOX = { width: 180, height: 40 } as const;
const GAP = { x: 26, y: 64 } as const;
const MARGIN = 16;

/** From what a plan wants down to what is there; what is not named comes in a row of its own. */
const rows: readonly (readonly string[])[] = [
  ['Plan', 'Vision', 'Value', 'Factor', 'Document'],
  ['Mission', 'Goal', 'StrategyGroup', 'Passage'],
  ['Problem', 'Strategy', 'Waiver', 'Category'],
  ['RoadmapItem', 'Service', 'Expectation'],
  ['Organization', 'Application', 'Integration', 'Element'],
  ['DataSet', 'NetworkAsset'],
];

/** Where each kind stands in the diagram; rows are centred. */
export const layout = (kinds: readonly KindModel[]): { boxes: Box[]; width: number; height: number } => {
  const names = kinds.map(({ name }) => name);
  const known = rows.flat();
  const lines = [...rows, names.filter((name) => !known.includes(name))]
    .map((line) => line.filter((name) => names.includes(name)))
    .filter((line) => line.length > 0);
  const widthOf = (line: readonly string[]): number => line.length * (BOX.width + GAP.x) - GAP.x;
  const widest = Math.max(...lines.map(widthOf));
  const boxes = lines.flatMap((line, y) =>
    line.map((name, x) => ({
      name,
      x: MARGIN + (widest - widthOf(line)) / 2 + x * (BOX.width + GAP.x),
      y: MARGIN + y * (BOX.height + GAP.y),
    })),
  );
  return {
    boxes,
    width: widest + 2 * MARGIN,
    height: lines.length * (BOX.height + GAP.y) - GAP.y + 2 * MARGIN,
  };
};
