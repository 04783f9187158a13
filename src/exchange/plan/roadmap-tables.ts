import { amountInColumn } from './budgets.js';
import { codeAlone, codeAtStart } from './codes.js';
import type { ColumnRole } from './columns.js';
import { type Draft, placeOfCell } from './drafts.js';
import type { Findings } from './findings.js';
import { type Columns, bandOf, cellWith, claimTitles, columnsOf, extras, statementColumn } from './item-tables.js';
import { fold } from './likeness.js';
import { plainText } from './lines.js';
import { readMarker } from './markers.js';
import { domainOf, isDomainLabel, streamOf } from './recognise.js';
import { type RoadmapScope, activityStatement, labelScope, reportUnreadable, yearsOf } from './roadmap-entries.js';
import { nameFrom } from './statement.js';
import type { Cell, Table } from './tables.js';
import { type YearSpan, isYearLabel } from './years.js';

type Row = Table['rows'][number];

/** A table of activities: years as a span, or as columns with check marks, amounts or the activities themselves. */
export function readRoadmapTable(table: Table, scope: RoadmapScope, findings: Findings): void {
  const { roles, rows } = columnsOf(table);
  const columns: Columns = { roles, titles: table.header };
  const at = activityColumn(roles, rows);
  if (at === undefined) return;
  claimTitles(table, rows, findings);
  const mainAt = mainColumn(roles, at);
  let above = scope;
  for (const row of rows) {
    const lines = row.lines.map((line) => line.number);
    if (
      /^(jumlah|total|sub\s?total|grand total)\b/i.test(
        plainText(row.cells.find((cell) => /\p{L}/u.test(cell.text))?.text ?? ''),
      )
    ) {
      findings.ledger.claim(lines, 'prose');
      continue;
    }
    const band = bandOf(row, roles);
    if (band !== undefined) {
      above = bandScope(band, row, scope, above, findings);
      continue;
    }
    above = rowScope(row, columns, mainAt, above, findings);
    const cell = row.cells[at];
    if (holdsActivities(row, roles)) readMatrixRow(row, columns, at, above, findings);
    else if (cell && cell.text !== '') readRow(row, columns, at, above, findings);
  }
}

function activityColumn(roles: readonly ColumnRole[], rows: readonly Row[]): number | undefined {
  const last = roles.findLastIndex((role) => role.role === 'activity');
  const main = roles.findIndex((role) => role.role === 'mainActivity');
  if (last >= 0) return last;
  const other = statementColumn('RoadmapItem', roles, rows);
  if (other !== undefined) return other;
  if (main >= 0) return main;
  const label = roles.findIndex((role) => role.role === 'domain' || role.role === 'group' || role.role === 'kind');
  return label < 0 ? undefined : label;
}

/** "Program | Kegiatan": the column before the activities holds what they are part of. */
function mainColumn(roles: readonly ColumnRole[], at: number): number | undefined {
  const main = roles.findIndex((role, i) => i !== at && (role.role === 'mainActivity' || role.role === 'activity'));
  return main < 0 ? undefined : main;
}

function bandScope(band: string, row: Row, scope: RoadmapScope, above: RoadmapScope, findings: Findings): RoadmapScope {
  if (isDomainLabel(band) || isYearLabel(band)) {
    findings.ledger.claim(
      row.lines.map((line) => line.number),
      'heading',
    );
    return labelScope(band, isYearLabel(band) ? above : scope, findings);
  }
  const cell = row.cells.find((one) => plainText(readMarker(one.text).body) === band);
  return cell ? mainActivityScope(cell, row, scope, findings) : above;
}

/** A main activity is an item once, however many rows repeat it. */
function mainActivityScope(cell: Cell, row: Row, scope: RoadmapScope, findings: Findings): RoadmapScope {
  const text = readMarker(cell.text).body;
  const known = findings
    .ofKind('RoadmapItem')
    .find((draft) => draft.parent === undefined && fold(draft.name) === fold(text));
  const lines = row.lines.map((line) => line.number);
  const stream = scope.stream ?? (isDomainLabel(text) ? streamOf(domainOf(text)?.domain) : undefined);
  if (known) findings.ledger.claim(lines, 'item');
  const statement = nameFrom(text);
  const parent =
    known ??
    findings.add({
      kind: 'RoadmapItem',
      section: scope.section,
      key: statement.description ?? statement.name,
      ...statement,
      place: placeOfCell(cell, lines),
      ...(stream ? { stream } : {}),
    });
  const inherited = parent.stream ?? stream;
  return { ...scope, parent, ...(inherited ? { stream: inherited } : {}) };
}

function rowScope(
  row: Row,
  columns: Columns,
  mainAt: number | undefined,
  above: RoadmapScope,
  findings: Findings,
): RoadmapScope {
  let scope = above;
  const domainCell = cellWith(row, columns.roles, 'domain') ?? cellWith(row, columns.roles, 'group');
  if (domainCell && mainAt !== columns.roles.findIndex((role) => role.role === 'domain')) {
    const stream = streamOf(domainOf(domainCell.text)?.domain);
    const { stream: _none, ...rest } = scope;
    scope = stream ? { ...rest, stream } : rest;
  }
  const main = mainAt === undefined ? undefined : row.cells[mainAt];
  if (!main || main.text === '') return scope;
  if (isDomainLabel(main.text)) return labelScope(main.text, scope, findings);
  const { parent: _former, ...rest } = scope;
  return mainActivityScope(main, row, rest, findings);
}

function readRow(row: Row, columns: Columns, at: number, scope: RoadmapScope, findings: Findings): void {
  const { roles, titles } = columns;
  const lines = row.lines.map((line) => line.number);
  const cell = row.cells[at] ?? { text: '', pieces: [] };
  const stated = cellWith(row, roles, 'code');
  const inCell = codeAtStart(cell.text);
  const statement = activityStatement(inCell?.rest ?? readMarker(cell.text).body, findings);
  const code = (stated && codeAlone(stated.text)) ?? inCell?.code;
  const description = [statement.description, ...extras(row, columns, at)].filter(Boolean).join('; ');
  const marked = markedYears(row, roles, findings);
  const spanCell = cellWith(row, roles, 'years');
  const years =
    (spanCell && yearsOf(spanCell.text, findings)) ??
    marked ??
    (statement.startYear === undefined ? scope.years : undefined);
  const draft: Draft = {
    kind: 'RoadmapItem',
    section: scope.section,
    ...(scope.under === undefined ? {} : { under: scope.under }),
    ...statement,
    ...(description === '' ? {} : { description }),
    ...(code ? { code } : {}),
    place: placeOfCell(cell, lines),
    ...(scope.parent ? { parent: scope.parent } : {}),
    ...years,
  };
  const stream = draft.stream ?? scope.stream;
  if (stream) draft.stream = stream;
  const budget = budgetOf(row, roles, titles, lines, findings);
  if (budget !== undefined) draft.budget = budget;
  findings.add(draft);
}

/** The years whose cells are ticked, or hold an amount. */
function markedYears(row: Row, roles: readonly ColumnRole[], findings: Findings): YearSpan | undefined {
  const years = roles.flatMap((role, i) => {
    const text = row.cells[i]?.text ?? '';
    const year = role.role === 'year' ? yearOf(role, findings) : undefined;
    return year !== undefined && !/^[\s\-–—0.,]*$/.test(text) && !/^(tidak|no|x\s*belum)$/i.test(text) ? [year] : [];
  });
  return years.length === 0 ? undefined : { startYear: Math.min(...years), endYear: Math.max(...years) };
}

function yearOf(role: Extract<ColumnRole, { role: 'year' }>, findings: Findings): number | undefined {
  if (role.year !== undefined) return role.year;
  return role.ordinal === undefined || findings.years.startYear === undefined
    ? undefined
    : findings.years.startYear + role.ordinal - 1;
}

/** The budget column's amount, else the sum of the amounts in the year columns. */
function budgetOf(
  row: Row,
  roles: readonly ColumnRole[],
  titles: readonly string[],
  lines: readonly number[],
  findings: Findings,
): number | undefined {
  const amounts = roles.flatMap((role, i) => {
    const text = plainText(row.cells[i]?.text ?? '');
    if (text === '' || /^[-–—]+$/.test(text)) return [];
    if (role.role === 'budget') {
      const amount = amountInColumn(text, role.title);
      if (amount === undefined) reportUnreadable(text, lines, findings);
      return amount === undefined ? [] : [{ amount, total: true }];
    }
    if (role.role !== 'year' || !/\d/.test(text)) return [];
    const amount = amountInColumn(text, titles.join(' '));
    return amount === undefined ? [] : [{ amount, total: false }];
  });
  const total = amounts.find((one) => one.total);
  if (total) return total.amount;
  return amounts.length === 0 ? undefined : amounts.reduce((sum, one) => sum + one.amount, 0);
}

/** Cells of the year columns hold the activities themselves: a matrix of stream by year. */
function holdsActivities(row: Row, roles: readonly ColumnRole[]): boolean {
  return roles.some(
    (role, i) =>
      role.role === 'year' &&
      /\p{L}{3,}.*\s\p{L}{3,}/u.test(row.cells[i]?.text ?? '') &&
      amountInColumn(row.cells[i]?.text ?? '', '') === undefined,
  );
}

function readMatrixRow(row: Row, { roles }: Columns, at: number, scope: RoadmapScope, findings: Findings): void {
  const lines = row.lines.map((line) => line.number);
  const label = plainText(row.cells[at]?.text ?? '');
  const labelled =
    label === ''
      ? scope
      : isDomainLabel(label)
        ? labelScope(label, scope, findings)
        : roles[at]?.role === 'kind'
          ? scope
          : mainActivityScope(row.cells[at] ?? { text: '', pieces: [] }, row, scope, findings);
  roles.forEach((role, i) => {
    const cell = row.cells[i];
    const year = role.role === 'year' ? yearOf(role, findings) : undefined;
    if (!cell || year === undefined || !/\p{L}{3,}/u.test(cell.text)) return;
    for (const text of cell.text.split(/\s*;\s*(?:dan\s+|and\s+)?/).filter((part) => part !== '')) {
      const statement = activityStatement(readMarker(text).body, findings);
      const stream = statement.stream ?? labelled.stream;
      findings.add({
        kind: 'RoadmapItem',
        section: scope.section,
        ...statement,
        place: placeOfCell(cell, lines),
        startYear: year,
        endYear: year,
        ...(labelled.under === undefined ? {} : { under: labelled.under }),
        ...(labelled.parent ? { parent: labelled.parent } : {}),
        ...(stream ? { stream } : {}),
      });
    }
  });
}
