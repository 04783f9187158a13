import type { Row } from '../../database/database.js';
import type { UsedReference } from '../compiler/references.js';
import { type Candidate, theOne } from '../writing/find-references.js';

type Meant = Pick<Candidate, 'id' | 'kind' | 'code' | 'name'> & { readonly planId?: string | null };

/**
 * Sees to it that each reference of a filter means exactly one item, from what the statement told of them.
 * @throws RunutError NOT_FOUND, or BAD_USER_INPUT with the candidates
 */
export const checkReferences = (row: Row | undefined, references: readonly UsedReference[]): void => {
  if (!row) return;
  for (const { column, ref, where, kind } of references) {
    const meant: readonly Meant[] = row.get(column);
    theOne(
      meant.map((one) => ({ ...one, planId: one.planId ?? null, planCode: null })),
      ref,
      where,
      [kind],
    );
  }
};
