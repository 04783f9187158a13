import type { Kind } from '../../generated/model.js';
import { isScope } from './connectable.js';
import type { TraceState } from './trace-state.js';

type Direction = 'UP' | 'DOWN';
const reverse = { UP: 'DOWN', DOWN: 'UP' } as const satisfies Record<Direction, Direction>;

/**
 * Where the paths of the open cell are to be seen as a picture, the way to its other end lit up. Undefined between two
 * that both only stand for what they hold: neither can be reached from the other.
 * @param direction which way the model leads from rows to columns
 */
export const explorerAddress = (
  { rows, columns, cell, basis }: Pick<TraceState, 'rows' | 'columns' | 'cell' | 'basis'>,
  direction: Direction | null | undefined,
): string | undefined => {
  const [row, column] = cell;
  if (row === undefined || column === undefined || !direction) return undefined;
  const address = (root: string, towards: Direction, end: Kind, pick: string): string => {
    const params = new URLSearchParams({ root, direction: towards.toLowerCase(), kinds: end, pick });
    if (basis.length > 0) params.set('basis', basis.join());
    return `/trace?${params.toString()}`;
  };
  if (!isScope(columns)) return address(row, direction, columns, column);
  return isScope(rows) ? undefined : address(column, reverse[direction], rows, row);
};
