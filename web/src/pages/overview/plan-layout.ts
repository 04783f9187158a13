import type { PlanGroup, PlanItem, PlanMap } from './plan-map.js';
import { wrapped } from './wrapped.js';

export interface PlanBox {
  readonly item: PlanItem;
  readonly column: 'vision' | 'mission' | 'strategy' | 'roadmap';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}
export interface PlanFrame {
  readonly group: PlanGroup;
  readonly column: 'strategy' | 'roadmap';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlanPath {
  readonly above: string;
  readonly below: string;
  readonly overGoal: boolean;
  /** Of an SVG path. */
  readonly d: string;
}
export interface PlanLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlanBox[];
  readonly frames: readonly PlanFrame[];
  readonly paths: readonly PlanPath[];
}

const GAP = 4;
const BETWEEN = 56;
const PAD = 6;
const HEAD = 24;
export const LINE = 13;
/** A letter is about so wide at the size that the boxes are written in. */
const LETTER = 6.6;
const SMALL_LINES = 2;

const boxHeight = (lines: number): number => lines * LINE + 6;
const lettersIn = (width: number): number => Math.floor((width - 12) / LETTER);

/**
 * Places vision, missions, strategies and roadmap in columns from left to right; of the last two, each group is a frame
 * of two boxes side by side. Connections reach the second box of a row through the gap above it, never through the first.
 */
export const planLayout = (map: PlanMap, width: number): PlanLayout => {
  const rest = width - 3 * BETWEEN;
  const [visionWidth, missionWidth] = [rest * 0.12, rest * 0.16];
  const groupWidth = (rest - visionWidth - missionWidth) / 2;
  const missionX = visionWidth + BETWEEN;
  const strategyX = missionX + missionWidth + BETWEEN;
  const roadmapX = strategyX + groupWidth + BETWEEN;
  const strategies = groupColumn(map.strategies, 'strategy', strategyX, groupWidth);
  const roadmap = groupColumn(map.roadmap, 'roadmap', roadmapX, groupWidth);
  const missions = plainColumn(map.missions, 'mission', missionX, missionWidth);
  const visions = plainColumn(map.visions, 'vision', 0, visionWidth);
  const columns = [visions, missions, strategies, roadmap];
  const height = Math.max(...columns.map((column) => column.height));
  // What is shorter stands in the middle, and single boxes are spread over the height.
  const boxes = [
    ...spread(visions.boxes, height),
    ...spread(missions.boxes, height),
    ...strategies.boxes.map((box) => ({ ...box, y: box.y + (height - strategies.height) / 2 })),
    ...roadmap.boxes.map((box) => ({ ...box, y: box.y + (height - roadmap.height) / 2 })),
  ];
  const frames = [strategies, roadmap].flatMap((column) =>
    column.frames.map((frame) => ({ ...frame, y: frame.y + (height - column.height) / 2 })),
  );
  const placed = new Map(boxes.map((box) => [box.item.id, box]));
  const sides = { strategy: strategyX, roadmap: roadmapX, vision: 0, mission: missionX };
  const paths = map.connections.flatMap((connection) => {
    const [above, below] = [placed.get(connection.above), placed.get(connection.below)];
    if (!above || !below) return [];
    const out = leaving(above, sides[above.column] + (above.column === 'strategy' ? groupWidth : above.width));
    const into = entering(below, sides[below.column]);
    const middle = (out.x + into.x) / 2;
    const d = `${out.d}C${middle} ${out.y} ${middle} ${into.y} ${into.x} ${into.y}${into.d}`;
    return [{ ...connection, d }];
  });
  return { width, height, boxes, frames, paths };
};

interface Column {
  readonly boxes: readonly PlanBox[];
  readonly frames: readonly PlanFrame[];
  readonly height: number;
}

const plainColumn = (items: readonly PlanItem[], column: PlanBox['column'], x: number, width: number): Column => {
  const boxes: PlanBox[] = [];
  let y = 0;
  for (const item of items) {
    const lines = wrapped(`${item.code} ${item.name}`, lettersIn(width), 8);
    boxes.push({ item, column, x, y, width, height: boxHeight(lines.length), lines });
    y += boxHeight(lines.length) + GAP;
  }
  return { boxes, frames: [], height: Math.max(0, y - GAP) };
};

const groupColumn = (
  groups: readonly PlanGroup[],
  column: 'strategy' | 'roadmap',
  x: number,
  width: number,
): Column => {
  const boxes: PlanBox[] = [];
  const frames: PlanFrame[] = [];
  const boxWidth = (width - 2 * PAD - GAP) / 2;
  const step = boxHeight(SMALL_LINES) + GAP;
  let y = 0;
  for (const group of groups) {
    const rows = Math.ceil(group.items.length / 2);
    const height = HEAD + rows * step + PAD;
    frames.push({ group, column, x, y, width, height });
    group.items.forEach((item, index) => {
      const lines = wrapped(`${item.code} ${item.name}`, lettersIn(boxWidth), SMALL_LINES);
      const left = x + PAD + (index % 2) * (boxWidth + GAP);
      const top = y + HEAD + GAP + Math.floor(index / 2) * step;
      boxes.push({ item, column, x: left, y: top, width: boxWidth, height: boxHeight(SMALL_LINES), lines });
    });
    y += height + 2 * GAP;
  }
  return { boxes, frames, height: Math.max(0, y - 2 * GAP) };
};

const spread = (boxes: readonly PlanBox[], height: number): PlanBox[] => {
  const used = boxes.reduce((sum, box) => sum + box.height, 0);
  const space = Math.max(GAP, (height - used) / (boxes.length + 1));
  let y = space;
  return boxes.map((box) => {
    const at = { ...box, y };
    y += box.height + space;
    return at;
  });
};

/** From the right side of a box to the side of its column. */
const leaving = (box: PlanBox, side: number): { x: number; y: number; d: string } => {
  const right = box.x + box.width;
  const middle = box.y + box.height / 2;
  if (side - right <= PAD) return { x: side, y: middle, d: `M${right} ${middle}H${side}` };
  const gap = box.y + box.height + GAP / 2;
  return { x: side, y: gap, d: `M${right - GAP} ${box.y + box.height}V${gap}H${side}` };
};

/** From the side of a column to the left side of a box in it. */
const entering = (box: PlanBox, side: number): { x: number; y: number; d: string } => {
  const middle = box.y + box.height / 2;
  if (box.x - side <= PAD) return { x: side, y: middle, d: `H${box.x}` };
  const gap = box.y - GAP / 2;
  return { x: side, y: gap, d: `H${box.x + GAP}V${box.y}` };
};
