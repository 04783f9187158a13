import type { Row } from '../../database/database.js';
import { ItemRef } from '../../inventory/answering/references.js';
import { compareKeys } from '../paging/page.js';
import { ratioOf } from './ratio.js';

/** What came of an audit rule for what one unit itself holds. */
export interface UnitResult {
  /** Null for what no unit holds. */
  readonly unit: ItemRef | null;
  readonly population: number;
  readonly satisfied: number;
  readonly waived: number;
  readonly ratio: number | null;
}

type Unit = { readonly id: string; readonly code: string } | null;

/** Reads the rows of `coverage/frame/by-unit`; by the codes of the units, what nobody holds comes last. */
export const unitResults = (rows: readonly Row[]): UnitResult[] =>
  rows
    .map((row) => ({ row, unit: row.get('unit') as Unit }))
    .sort((a, b) => place(a.unit, b.unit))
    .map(({ row, unit }) => {
      const count = (column: string): number => Number(row.get(column));
      const [population, satisfied] = [count('population'), count('satisfied')];
      return {
        unit: unit && new ItemRef(unit.id),
        population,
        satisfied,
        waived: count('waived'),
        ratio: ratioOf(satisfied, population),
      };
    });

const place = (a: Unit, b: Unit): number => {
  if (!a || !b) return Number(!a) - Number(!b);
  return compareKeys([a.code, a.id], [b.code, b.id]);
};
