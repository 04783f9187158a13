export interface Placed {
  readonly x: number;
  readonly y: number;
}

const MOST = 0.36;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Values are whole numbers from 1 to 5, so that many items share a place: they are laid out around it, as the seeds of a
 * sunflower are, and no further from it than makes clear which place it is.
 */
export const spreadBubbles = <T extends Placed>(
  items: readonly T[],
): (T & { readonly at: readonly [number, number] })[] => {
  const together = new Map<string, number>();
  for (const { x, y } of items) together.set(`${x} ${y}`, (together.get(`${x} ${y}`) ?? 0) + 1);
  const placed = new Map<string, number>();
  return items.map((item) => {
    const key = `${item.x} ${item.y}`;
    const index = placed.get(key) ?? 0;
    placed.set(key, index + 1);
    const count = together.get(key) ?? 1;
    const radius = count === 1 ? 0 : MOST * Math.sqrt((index + 0.5) / count);
    const angle = index * GOLDEN_ANGLE;
    return { ...item, at: [item.x + radius * Math.cos(angle), item.y + radius * Math.sin(angle)] as const };
  });
};
