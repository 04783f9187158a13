import type { ImportReport } from '../exchange/import-report.js';

/** What a person needs to see of an import: what it does, what it could not read, and what to do next. */
export const importText = (report: ImportReport): string =>
  [
    `${report.source}: ${report.applied ? 'imported' : 'a dry run, nothing was written'}`,
    '',
    line('items', report.items),
    ...report.kinds.map((kind) => `  ${line(kind.kind, kind)}`),
    line('links', report.links),
    ...report.linkTypes.map((type) => `  ${line(type.type, type)}`),
    ...section(
      'Decided for whole columns',
      report.columns.map((column) => JSON.stringify(column)),
    ),
    ...section(
      'Changes and conflicts',
      report.differences
        .filter((difference) => difference.changes.length > 0 || difference.conflicts.length > 0)
        .map(({ what, changes, conflicts }) =>
          [
            what,
            ...changes.map(({ property, from, to }) => `${property}: ${from} → ${to}`),
            ...conflicts.map(
              ({ property, source, graph }) =>
                `${property}: the file says ${source}, somebody changed it to ${graph}; left as it is`,
            ),
          ].join('; '),
        ),
    ),
    ...section(
      'Worth a look',
      report.anomalies.map(({ severity, message, lines }) => `${severity}: ${message}${at(lines)}`),
    ),
    ...section(
      'Not placed',
      report.unplaced.map(({ startLine, endLine, text, why }) => `lines ${startLine}–${endLine}: ${why}: ${text}`),
    ),
    ...section(
      'Faults',
      report.faults.map(
        ({ file, row, column, message }) =>
          `${[file, row && `row ${row}`, column].filter(Boolean).join(', ')}: ${message}`,
      ),
    ),
    ...(report.applied || report.faults.length > 0 ? [] : ['', 'Run it again with --apply to write this.']),
    '',
  ].join('\n');

interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly leftDeleted: number;
}

const line = (name: string, { created, changed, unchanged, leftDeleted }: Counts): string =>
  `${name.padEnd(16)} ${created} new, ${changed} changed, ${unchanged} unchanged${leftDeleted > 0 ? `, ${leftDeleted} left deleted` : ''}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((text) => `  ${text}`)] : [];

const at = (lines: readonly number[]): string => (lines.length > 0 ? ` (lines ${lines.join(', ')})` : '');
