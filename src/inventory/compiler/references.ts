import Cypher from '@neo4j/cypher-builder';
import { parseRef } from '../reference.js';
import { referred } from './reference-condition.js';
import { visible } from './visibility.js';

/** A reference that a filter rests on; the column tells which items it may mean. */
export interface UsedReference {
  readonly column: string;
  readonly ref: string;
  /** Where it stands, `within`. */
  readonly where: string;
  /** The kind that it must be of. */
  readonly kind: string;
}

/** How many candidates of an ambiguous reference are named. */
export const AMBIGUOUS = 10;

/**
 * The references of one statement. A list that is empty because its filter names something that is not there would
 * mislead, so the statement tells beside its answer what each reference means.
 */
export class StatementReferences {
  readonly used: UsedReference[] = [];

  note(ref: string, where: string, kind: string): void {
    this.used.push({ column: `m${this.used.length}`, ref, where, kind });
  }

  /** `COLLECT { … } AS m0`: the items that each reference may mean, of the kind asked for first. */
  columns(): [Cypher.Expr, string][] {
    return this.used.map(({ column, ref, kind }) => {
      const item = new Cypher.Node();
      const found = new Cypher.Match(new Cypher.Pattern(item, { labels: ['Item'] }))
        .where(Cypher.and(referred(item, parseRef(ref)), visible(item)))
        .return([new Cypher.MapProjection(item, ['id', 'kind', 'code', 'name', 'planId']), 'meant'])
        .orderBy([Cypher.neq(item.property('kind'), new Cypher.Param(kind)), 'ASC'], [item.property('id'), 'ASC'])
        .limit(AMBIGUOUS + 1);
      return [new Cypher.Collect(found), column];
    });
  }
}
