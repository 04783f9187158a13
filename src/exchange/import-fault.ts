import { RunutError } from '../database/errors.js';
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
  readonly message: string;
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
  at(place: Place, property: string, value: unknown, rule: string, message: string): void {
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
    const more = total > SPELLED_OUT ? `; and ${total - SPELLED_OUT} more` : '';
    super('BAD_USER_INPUT', `Nothing was imported. ${faults.slice(0, SPELLED_OUT).map(sentence).join('; ')}${more}`, {
      total,
      fields: faults.map((fault) => ({ field: placeOf(fault), ...fault })),
    });
  }
}

/** File by file and row by row, as they are mended. */
const byPlace = (a: ImportFault, b: ImportFault): number => a.file.localeCompare(b.file) || (a.row ?? 0) - (b.row ?? 0);

const placeOf = ({ file, row, column }: ImportFault): string =>
  [file, ...(row === null ? [] : [`row ${row}`]), ...(column === null ? [] : [column])].join(', ');

const sentence = (fault: ImportFault): string =>
  `${placeOf(fault)}: ${fault.message}${fault.value === null ? '' : ` (found: ${fault.value})`}`;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
