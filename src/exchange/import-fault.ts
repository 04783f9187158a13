import { inBoth, RunutError, type Words } from '../database/errors.js';
import type { Place } from './reading.js';

/** Something that an import cannot take, with everything that is needed to find and mend it. */
export interface ImportFault {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. Null for the file as a whole. */
  readonly row: number | null;
  /** The header as it is written; null for the row as a whole. */
  readonly column: string | null;
  readonly value: string | null;
  /** The name of the rule that is broken. */
  readonly rule: string;
  readonly message: Words;
}

/** More than anybody mends before the next try. */
const MOST_FAULTS = 500;
/** What the sentence of the error spells out; its details have all. */
const SPELLED_OUT = 5;
const SHOWN = 200;

/** Collects the faults of an import: the first of each cell, for what is wrong there follows from it. */
export class Faults {
  private readonly found = new Map<string, ImportFault>();
  private total = 0;

  add(fault: ImportFault): void {
    const place = JSON.stringify([fault.file, fault.row, fault.column]);
    if (this.found.has(place)) return;
    this.total += 1;
    if (this.found.size < MOST_FAULTS)
      this.found.set(place, { ...fault, value: fault.value === null ? null : shortened(fault.value) });
  }

  /** @param property the property that is wrong; its header is looked up */
  at(place: Place, property: string, value: unknown, rule: string, message: Words): void {
    const text = value === null || value === undefined ? null : textOf(value);
    const column = place.headers.get(property) ?? property;
    this.add({ file: place.file, row: place.row, column, value: text, rule, message });
  }

  get any(): boolean {
    return this.total > 0;
  }

  copy(): Faults {
    const copy = new Faults();
    for (const fault of this.found.values()) copy.add(fault);
    copy.total = this.total;
    return copy;
  }

  error(): ImportError {
    return new ImportError([...this.found.values()].sort(byPlace), this.total);
  }

  /** @throws ImportError when there is any fault */
  refuse(): void {
    if (this.any) throw this.error();
  }
}

/** Nothing was written; every fault is named with its file, row and column, 500 at most. */
export class ImportError extends RunutError {
  override readonly name = 'ImportError';

  constructor(
    readonly faults: readonly ImportFault[],
    readonly total: number = faults.length,
  ) {
    super(
      'BAD_USER_INPUT',
      inBoth((language) => refusalIn(language, faults, total)),
      { total, fields: faults.map((fault) => ({ field: placeOf(fault, 'en'), ...fault })) },
    );
  }
}

/** File by file and row by row, as they are mended. */
const byPlace = (a: ImportFault, b: ImportFault): number => a.file.localeCompare(b.file) || (a.row ?? 0) - (b.row ?? 0);

type Language = keyof Words;

const WORDS = {
  nothing: { en: 'Nothing was imported.', id: 'Tidak ada yang diimpor.' },
  found: { en: 'found', id: 'tertulis' },
} satisfies Record<string, Words>;

const refusalIn = (language: Language, faults: readonly ImportFault[], total: number): string => {
  const sentences = faults.slice(0, SPELLED_OUT).map((fault) => sentence(fault, language));
  const left = total - SPELLED_OUT;
  const more = { en: `; and ${left} more`, id: `; dan ${left} lagi` };
  return `${WORDS.nothing[language]} ${sentences.join('; ')}${left > 0 ? more[language] : ''}`;
};

const placeOf = ({ file, row, column }: ImportFault, language: Language): string =>
  [file, ...(row === null ? [] : [rowIn(row)[language]]), ...(column === null ? [] : [column])].join(', ');

const sentence = (fault: ImportFault, language: Language): string => {
  const found = fault.value === null ? '' : ` (${WORDS.found[language]}: ${fault.value})`;
  return `${placeOf(fault, language)}: ${fault.message[language]}${found}`;
};

/** A row of a file in words, as other faults refer to it. */
export const rowOf = ({ file, row }: Place): Words => inBoth((language) => `${file} ${rowIn(row)[language]}`);

const rowIn = (row: number): Words => ({ en: `row ${row}`, id: `baris ${row}` });

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
