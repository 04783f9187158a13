import type { Values } from '../../inventory/writing/stored-values.js';
import type { PropertyDeclaration } from '../../metamodel/declarations.js';
import type { Faults } from '../import-fault.js';
import type { ColumnDecision, Mention, Place } from '../reading.js';
import { isDayFirst, partsOf, readCell } from './cell-values.js';
import { type Column, nameOf } from './columns.js';
import type { CsvTable } from './csv-table.js';
import { withoutGuard } from './formula-guard.js';
import { formOf, type NumberForm } from './number-forms.js';

/** A row whose cells have been read; wrong ones are reported and left out. */
export interface ReadRow {
  readonly place: Place;
  readonly values: Values;
  /** The text under a column that is no property; empty where there is no such column. */
  text(name: string): string;
  /** The references under a column, absent where there is no such column. */
  mentions(name: string): Mention[] | undefined;
}

/** Reads a table column by column, for a column decides how its numbers and days are written, then row by row. */
export const readRows = (
  table: CsvTable,
  columns: readonly Column[],
  faults: Faults,
): { readonly rows: readonly ReadRow[]; readonly decisions: readonly ColumnDecision[] } => {
  const headers = new Map(columns.map(({ target, header }) => [nameOf(target), header]));
  const forms = new Map(columns.map((column) => [column, formOfColumn(table, column)]));
  const rows = table.rows.map(({ row, cells }): ReadRow => {
    const place = { file: table.file, row, headers };
    const cellUnder = (name: string): string | undefined => {
      const column = columns.find(({ target }) => target.is !== 'property' && nameOf(target) === name);
      return column && withoutGuard((cells[column.index] ?? '').trim());
    };
    return {
      place,
      values: valuesOf(cells, columns, forms, place, faults),
      text: (name) => cellUnder(name) ?? '',
      mentions: (name) => {
        const cell = cellUnder(name);
        return cell === undefined ? undefined : partsOf(cell).map((text) => ({ by: 'ref', text }));
      },
    };
  });
  return {
    rows,
    decisions: columns.flatMap((column) => decisionOn(table, column, forms.get(column) ?? 'POINT_DECIMAL')),
  };
};

const cellsOf = (table: CsvTable, { index }: Column): string[] =>
  table.rows.map(({ cells }) => withoutGuard((cells[index] ?? '').trim()));

const formOfColumn = (table: CsvTable, column: Column): NumberForm =>
  column.target.is === 'property' && isNumber(column.target.property)
    ? formOf(cellsOf(table, column), column.target.property.type !== 'number', table.separator)
    : 'POINT_DECIMAL';

const isNumber = ({ type }: PropertyDeclaration): boolean => ['integer', 'money', 'number'].includes(type);

const valuesOf = (
  cells: readonly string[],
  columns: readonly Column[],
  forms: ReadonlyMap<Column, NumberForm>,
  place: Place,
  faults: Faults,
): Values => {
  const values: Record<string, unknown> = {};
  for (const column of columns) {
    if (column.target.is !== 'property') continue;
    const { property } = column.target;
    const cell = cells[column.index] ?? '';
    const read = readCell(property, cell, forms.get(column) ?? 'POINT_DECIMAL');
    if ('value' in read) values[property.name] = read.value;
    else faults.at(place, property.name, cell, read.rule, read.message);
  }
  return values;
};

/** Told only where the first such cell, taken alone, could have been read otherwise. */
const decisionOn = (table: CsvTable, column: Column, form: NumberForm): ColumnDecision[] => {
  if (column.target.is !== 'property') return [];
  const { property } = column.target;
  const ambiguous = (cell: string): boolean =>
    isNumber(property) ? /\d[.,]\d/.test(cell) && (form === 'COMMA_DECIMAL' || cell.includes(',')) : isDayFirst(cell);
  if (!isNumber(property) && property.type !== 'date') return [];
  const written = cellsOf(table, column).find(ambiguous);
  if (written === undefined) return [];
  const read = readCell(property, written, form);
  if (!('value' in read)) return [];
  const decision = isNumber(property) ? form : 'DAY_BEFORE_MONTH';
  return [{ file: table.file, column: column.header, decision, written, read: String(read.value) }];
};
