import { badField } from '../../database/errors.js';
import type { GroupBy } from './groups.js';

/** What a view is asked for, by whatever way. */
export interface ViewRequest {
  readonly roots: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly hideKinds: readonly string[];
  readonly depth: number;
  readonly context: boolean;
  readonly limit: number;
  readonly groupBy: GroupBy | null;
  /** Only with the grouping by category. */
  readonly scheme: string | null;
}

export const DEEPEST_VIEW = 4;
export const LARGEST_VIEW = 1_000;
export const USUAL_DEPTH = 2;
export const USUAL_SIZE = 200;
const MOST_ROOTS = 50;

/** @throws RunutError BAD_USER_INPUT for a number out of bounds, or a scheme without categories */
export const checkViewRequest = ({ roots, depth, limit, groupBy, scheme }: ViewRequest): void => {
  if (roots.length === 0 || roots.length > MOST_ROOTS)
    throw badField('roots', roots.length, 'size', {
      en: `give 1 to ${MOST_ROOTS} roots`,
      id: `sebutkan 1 sampai ${MOST_ROOTS} item pusat`,
    });
  if (!(depth >= 0 && depth <= DEEPEST_VIEW))
    throw badField('depth', depth, 'range', {
      en: `is a number from 0 to ${DEEPEST_VIEW}`,
      id: `berupa bilangan dari 0 sampai ${DEEPEST_VIEW}`,
    });
  if (!(limit >= roots.length && limit <= LARGEST_VIEW))
    throw badField('limit', limit, 'range', {
      en: `is a number from that of the roots to ${LARGEST_VIEW}`,
      id: `berupa bilangan dari jumlah item pusat sampai ${LARGEST_VIEW}`,
    });
  if (scheme !== null && groupBy !== 'CATEGORY')
    throw badField('scheme', scheme, 'needs', {
      en: 'tells which categories items are grouped by; give groupBy: CATEGORY with it, or leave it out',
      id: 'menentukan klasifikasi untuk pengelompokan; sertakan groupBy: CATEGORY, atau hilangkan',
    });
};
