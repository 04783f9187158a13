import type { Values } from '../../inventory/writing/stored-values.js';

/** What makes a link the same link over imports: its type and ends, what it changes, since when. */
export interface LinkIdentity {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly change: string;
  readonly since: string;
}

export const linkIdentity = (type: string, from: string, to: string, values: Values): LinkIdentity => ({
  type,
  from,
  to,
  change: textOf(values['change']),
  since: textOf(values['since']),
});

/** By ids, which codes and their changes leave alone: `link/OWNS/0192…/0193…//2020-01-01`. */
export const linkKey = ({ type, from, to, change, since }: LinkIdentity): string =>
  ['link', type, from, to, change, since].join('/');

/** Whether two links hold at the same time; without days they always do. */
export const overlaps = (a: Values, b: Values): boolean =>
  (textOf(a['since']) || EARLIEST) <= (textOf(b['until']) || LATEST) &&
  (textOf(b['since']) || EARLIEST) <= (textOf(a['until']) || LATEST);

const EARLIEST = '0000';
const LATEST = '9999';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
