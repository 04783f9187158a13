import type { GraphLink } from './graph.js';
import type { Point } from './layered-layout.js';

/**
 * The link whose line runs nearest to a place, of those that run within reach of it. Lines run straight from the middle
 * of one box to the middle of the other.
 * @param points the middles of the boxes
 * @returns its id
 */
export const nearestLink = (
  links: readonly GraphLink[],
  points: ReadonlyMap<string, Point>,
  at: Point,
  reach: number,
): string | undefined => {
  let nearest: string | undefined;
  let least = reach;
  for (const { id, from, to } of links) {
    const [begin, end] = [points.get(from), points.get(to)];
    const away = begin && end ? distanceToLine(at, begin, end) : Number.POSITIVE_INFINITY;
    if (away > least) continue;
    nearest = id;
    least = away;
  }
  return nearest;
};

const distanceToLine = (at: Point, begin: Point, end: Point): number => {
  const [dx, dy] = [end.x - begin.x, end.y - begin.y];
  const along = ((at.x - begin.x) * dx + (at.y - begin.y) * dy) / (dx ** 2 + dy ** 2 || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - begin.x - part * dx, at.y - begin.y - part * dy);
};
