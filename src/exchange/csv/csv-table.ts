import { CsvError, parse } from 'csv-parse/sync';
import type { Words } from '../../metamodel/words.js';
import type { Faults } from '../import-fault.js';

/** A file as a table: every cell as it is written, blank rows left out, rows counted as a spreadsheet counts them. */
export interface CsvTable {
  readonly file: string;
  readonly separator: string;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const SEPARATORS = [';', ',', '\t'];
const LONGEST_ROW = 1_000_000;

/** @returns null when the text is no table; the fault says where and why */
export const readCsvTable = (file: string, text: string, faults: Faults): CsvTable | null => {
  const separator = separatorOf(text);
  const records = parsed(file, text, separator, faults);
  if (!records) return null;
  const numbered = records.map((cells, index) => ({ row: index + 1, cells }));
  const [head, ...rows] = numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head) {
    const message = { en: 'the file has no header row', id: 'berkas tidak memiliki baris judul' };
    faults.add({ file, row: null, column: null, value: null, rule: 'empty', message });
    return null;
  }
  for (const { row, cells } of rows) refuseOverhang(file, row, cells.slice(head.cells.length), faults);
  return { file, separator, headers: head.cells.map((cell) => cell.trim()), rows };
};

const parsed = (file: string, text: string, delimiter: string, faults: Faults): string[][] | null => {
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, max_record_size: LONGEST_ROW });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const records: unknown = error['records'];
    const row = typeof records === 'number' ? records + 1 : null;
    faults.add({ file, row, column: null, value: null, rule: 'csv', message: explained(error) });
    return null;
  }
};

/** What the parser itself says is English; its code is no language. */
const explained = (error: CsvError): Words =>
  error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? { en: 'a quotation mark is opened and never closed', id: 'tanda kutip dibuka tetapi tidak ditutup' }
    : {
        en: `this is no CSV: ${error.message}; a quotation mark within a cell is written twice`,
        id: `ini bukan CSV (${error.code}); tanda kutip di dalam sel ditulis dua kali`,
      };

/** The one that stands most often in the first line, outside quotes; Excel writes `;` where the comma is decimal. */
const separatorOf = (text: string): string => {
  const firstLine = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.replace(/^[\uFEFF\s]+/, ''))?.[0] ?? '';
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counted = SEPARATORS.map((separator) => ({ separator, count: bare.split(separator).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best), { separator: ',', count: 1 }).separator;
};

const refuseOverhang = (file: string, row: number, overhang: readonly string[], faults: Faults): void => {
  const value = overhang.find((cell) => cell.trim() !== '');
  if (value === undefined) return;
  const message = {
    en: 'stands beyond the last column; quote cells that hold the separator',
    id: 'berada di luar kolom terakhir; apit sel yang memuat pemisah dengan tanda kutip',
  };
  faults.add({ file, row, column: null, value, rule: 'columns', message });
};
