import type { Registry } from '../../metamodel/registry.js';
import type { SourceFile } from '../source-files.js';
import type { Faults } from '../import-fault.js';
import type { Reading } from '../reading.js';
import { readCsvTable } from './csv-table.js';
import { readSheet } from './read-sheets.js';
import { knownNames, sheetOf } from './sheet.js';
import { readUtf8 } from './text-encoding.js';

/** Reads CSV files, one of a kind or of a type of link each, as one import; everything wrong goes to `faults`. */
export const readCsv = (registry: Registry, source: string, files: readonly SourceFile[], faults: Faults): Reading => {
  const read = files.flatMap(({ name, bytes }) => {
    const sheet = sheetOf(registry, name);
    if (!sheet) {
      const known = knownNames(registry);
      const message = {
        en: `the name says neither a kind nor a type of link; known: ${known}`,
        id: `nama ini bukan nama jenis item ataupun jenis tautan; yang dikenal: ${known}`,
      };
      faults.add({ file: name, row: null, column: null, value: null, rule: 'file', message });
      return [];
    }
    const text = readUtf8(name, bytes, faults);
    const table = text === null ? null : readCsvTable(name, text, faults);
    return table ? [readSheet(registry, sheet, table, faults)] : [];
  });
  return {
    source,
    items: read.flatMap(({ items }) => items),
    links: read.flatMap(({ links }) => links),
    decisions: read.flatMap(({ decisions }) => decisions),
  };
};
