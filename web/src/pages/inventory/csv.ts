/** Spreadsheets take what begins so for a formula, and would run it. */
const FORMULA = /^[=+\-@\t\r]/;
/** Tells spreadsheets that the file is UTF-8. */
const BOM = '\u{FEFF}';

export type CsvValue = string | number | boolean | null;

/** How the spreadsheets of a country read it: the separator between cells, and the one within numbers. */
export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

const cell = (value: CsvValue, { separator, decimal }: CsvDialect): string => {
  if (value === null) return '';
  // A number is no formula, however it begins.
  if (typeof value === 'number') return quoted(String(value).replace('.', decimal), separator);
  const text = String(value);
  return quoted(FORMULA.test(text) ? `'${text}` : text, separator);
};

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows as RFC 4180 writes them. */
export const csv = (rows: readonly (readonly CsvValue[])[], dialect: CsvDialect): string =>
  BOM + rows.map((row) => `${row.map((value) => cell(value, dialect)).join(dialect.separator)}\r\n`).join('');

/** A file name that an import knows the kind by, whatever the language of its label: `unit-kerja.csv`. */
export const csvName = (label: string): string => `${label.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
