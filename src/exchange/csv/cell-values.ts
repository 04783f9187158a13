import type { Choice, PropertyDeclaration } from '../../metamodel/declarations.js';
import { isDay } from '../../metamodel/text-formats.js';
import type { Words } from '../../metamodel/words.js';
import { withoutGuard } from './formula-guard.js';
import { type NumberForm, numberIn } from './number-forms.js';
import { foldWord } from './words.js';

/** Several values of one cell; `;` and `,` are taken by the separator. */
export const BETWEEN_VALUES = '|';

export type CellValue = { readonly value: unknown } | { readonly rule: string; readonly message: Words };

const YES = new Set(['true', 'ya', 'yes', '1']);
const NO = new Set(['false', 'tidak', 'no', '0']);

/** Reads a cell as a value of the property; an empty one is null. */
export const readCell = (property: PropertyDeclaration, cell: string, form: NumberForm): CellValue => {
  const text = withoutGuard(cell.trim()).normalize('NFC');
  if (text === '') return { value: null };
  switch (property.type) {
    case 'text':
    case 'id':
    case 'timestamp':
      return { value: text };
    case 'texts':
      return { value: partsOf(text) };
    case 'integer':
    case 'money':
      return wholeNumber(text, form);
    case 'number':
      return numeric(text, form);
    case 'boolean':
      return flag(text);
    case 'date':
      return day(text);
    case 'choice':
      return choice(property.choice, text);
  }
};

export const partsOf = (text: string): string[] =>
  text
    .split(BETWEEN_VALUES)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const numeric = (text: string, form: NumberForm): CellValue => {
  const value = numberIn(text, form);
  const sample = form === 'COMMA_DECIMAL' ? '1.234,5' : '1234.5';
  if (value !== null) return { value };
  return {
    rule: 'number',
    message: {
      en: `is no number; this column writes them as ${sample}`,
      id: `bukan bilangan; kolom ini menulisnya seperti ${sample}`,
    },
  };
};

const wholeNumber = (text: string, form: NumberForm): CellValue => {
  const read = numberIn(text, form);
  return read !== null && Number.isSafeInteger(read)
    ? { value: read }
    : { rule: 'integer', message: { en: 'is no whole number', id: 'bukan bilangan bulat' } };
};

const flag = (text: string): CellValue => {
  const word = foldWord(text);
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return {
    rule: 'boolean',
    message: { en: 'must be ya or tidak, true or false', id: 'harus berupa ya atau tidak, true atau false' },
  };
};

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as Indonesian spreadsheets write it, day before month: `24/11/2026`. */
export const isDayFirst = (cell: string): boolean => DAY_FIRST.test(cell.trim());

const day = (text: string): CellValue => {
  const [, date, month, year] = DAY_FIRST.exec(text) ?? [];
  const value = date && month && year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  if (isDay(value)) return { value };
  return {
    rule: 'date',
    message: {
      en: 'must be a day, 2026-11-24 or 24/11/2026',
      id: 'harus berupa tanggal, 2026-11-24 atau 24/11/2026',
    },
  };
};

const choice = (declared: Choice | undefined, text: string): CellValue => {
  const entries = Object.entries(declared?.values ?? {});
  const word = foldWord(text);
  const key =
    entries.find(([name]) => foldWord(name) === word) ?? entries.find(([, one]) => foldWord(one.indonesian) === word);
  if (key) return { value: key[0] };
  const known = entries.map(([name, { indonesian }]) => `${name} (${indonesian})`).join(', ');
  return { rule: 'choice', message: { en: `must be one of ${known}`, id: `harus salah satu dari ${known}` } };
};
