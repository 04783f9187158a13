import { codeAlone, codeAtStart, codeInParentheses } from './codes.js';
import { statementsIn } from './cells.js';
import { type ColumnRole, columnRole } from './columns.js';
import { type Draft, placeOfCell } from './drafts.js';
import type { Scope } from './entries.js';
import type { Findings } from './findings.js';
import { fold, foldedWords } from './likeness.js';
import { plainText } from './lines.js';
import { readMarker } from './markers.js';
import { criterionOf, domainOf, isDomainLabel } from './recognise.js';
import { explainedName, nameFrom, tidy } from './statement.js';
import type { Cell, Table } from './tables.js';
import type { SectionKind } from './vocabulary.js';

type Row = Table['rows'][number];

export interface Columns {
  roles: readonly ColumnRole[];
  titles: readonly string[];
}

/** Titles of a table's columns, read; a first row that names no column is a row like the others. */
export function columnsOf(table: Table): { roles: ColumnRole[]; rows: Row[]; headed: boolean } {
  const roles = table.header.map((title) => columnRole(plainText(title)));
  const headed = roles.some((role) => role.role !== 'other');
  if (headed) return withSecondTitleRow(table, roles);
  const first = table.lines.find((line) => table.header.some((title) => title !== '' && line.text.includes(title)));
  if (!first) return { roles, rows: table.rows, headed };
  const cells = table.header.map((text): Cell => ({ text, pieces: text === '' ? [] : [{ line: first, text }] }));
  return { roles, rows: [{ cells, lines: [first] }, ...table.rows], headed };
}

/** "Tahun" over "2021 | 2022 | 2023": the years stand in the first row beneath the titles. */
function withSecondTitleRow(table: Table, roles: ColumnRole[]): { roles: ColumnRole[]; rows: Row[]; headed: boolean } {
  const first = table.rows[0];
  const below = first?.cells.map((cell) => columnRole(cell.text));
  const filled = first?.cells.filter((cell) => cell.text !== '') ?? [];
  const years = below?.filter((role) => role.role === 'year').length ?? 0;
  if (!below || years === 0 || years < filled.length) return { roles, rows: table.rows, headed: true };
  return {
    roles: roles.map((role, i) => (below[i]?.role === 'year' ? below[i] : role)),
    rows: table.rows.slice(1),
    headed: true,
  };
}

/** The column that holds the items' words: titled with the kind, else "Uraian" and the like, else the wordiest. */
export function statementColumn(
  kind: SectionKind,
  roles: readonly ColumnRole[],
  rows: readonly Row[],
): number | undefined {
  const byKind = roles.findLastIndex((role) => role.role === 'kind' && role.kind === kind);
  if (byKind >= 0) return byKind;
  const byName = roles.findIndex(
    (role) => role.role === 'name' || (kind === 'RoadmapItem' && role.role === 'activity'),
  );
  if (byName >= 0) return byName;
  const byText = roles.findIndex((role) => role.role === 'text');
  if (byText >= 0) return byText;
  const words = roles.map((role, i) =>
    role.role === 'other' ? rows.reduce((sum, row) => sum + foldedWords(row.cells[i]?.text ?? '').length, 0) : 0,
  );
  const most = Math.max(0, ...words);
  return most === 0 ? undefined : words.indexOf(most);
}

/** Reads a table's rows into items of a kind (roadmaps have a reader of their own). */
export function readItemTable(kind: SectionKind, table: Table, scope: Scope, findings: Findings): void {
  const { roles, rows } = columnsOf(table);
  const at = statementColumn(kind, roles, rows);
  if (at === undefined) return;
  claimTitles(table, rows, findings);
  const titled = roles.flatMap((role, i) => (role.role === 'kind' && role.kind === kind ? [i] : []));
  const columns = titled.length > 0 ? titled : [at];
  let above = scope;
  const seen = new Set<string>();
  for (const row of rows) {
    const lines = row.lines.map((line) => line.number);
    const band = bandOf(row, roles);
    if (band !== undefined && (isDomainLabel(band) || kind === 'Strategy')) {
      above = bandScope(kind, band, row, lines, above, findings);
      continue;
    }
    above = rowScope(kind, row, roles, above, findings);
    for (const column of columns) {
      for (const cell of statementsIn(row.cells[column] ?? { text: '', pieces: [] })) {
        if (cell.text === '') continue;
        const key = fold(cell.text);
        findings.ledger.claim(lines, 'item');
        // Where a later column is the table's subject, this one repeats itself from row to row.
        if (isRepeatedColumn(roles, column) && seen.has(key)) continue;
        seen.add(key);
        findings.add(draftFromRow(kind, row, { roles, titles: table.header }, column, cell, above));
      }
    }
  }
}

function draftFromRow(kind: SectionKind, row: Row, columns: Columns, at: number, cell: Cell, scope: Scope): Draft {
  const { roles } = columns;
  const stated = cellWith(row, roles, 'code');
  const inCell = codeAtStart(cell.text);
  const text = inCell?.rest ?? cell.text;
  const statement = kind === 'Value' || kind === 'Factor' ? explainedName(text) : nameFrom(text);
  const description = [statement.description, ...extras(row, columns, at)].filter(Boolean).join('; ');
  const code = (stated && codeAlone(stated.text)) ?? inCell?.code ?? firstCode(row, roles);
  return {
    kind,
    section: scope.section,
    ...(scope.under === undefined ? {} : { under: scope.under }),
    key: kind === 'Value' || kind === 'Factor' ? statement.name : (statement.description ?? statement.name),
    name: statement.name,
    ...(description === '' ? {} : { description }),
    ...(code ? { code } : {}),
    place: placeOfCell(
      cell,
      row.lines.map((line) => line.number),
    ),
    ...(kind === 'Problem' && scope.domain ? { domain: scope.domain } : {}),
    ...(kind === 'Strategy' && scope.group ? { group: scope.group } : {}),
    ...(kind === 'Factor' ? { criterion: criterionOf(statement.name) } : {}),
    ...(scope.weak === true ? { weak: true } : {}),
  };
}

const KEPT: ReadonlySet<ColumnRole['role']> = new Set(['other', 'kind']);

/** Columns this reader has no place for are kept in the description, under their titles. */
export function extras(row: Row, { roles, titles }: Columns, at: number): string[] {
  return roles.flatMap((role, i) => {
    const text = plainText(row.cells[i]?.text ?? '');
    if (i === at || text === '' || /^[-–—]$/.test(text)) return [];
    if (role.role === 'text' || role.role === 'name') return [text];
    return KEPT.has(role.role) || (role.role === 'activity' && roles[at]?.role !== 'activity')
      ? [`${plainText(titles[i] ?? '')}: ${text}`]
      : [];
  });
}

function firstCode(row: Row, roles: readonly ColumnRole[]): Draft['code'] {
  const at = roles.findIndex((role) => role.role === 'number' || role.role === 'other');
  const text = row.cells[at]?.text ?? '';
  return text === '' ? undefined : codeAlone(text);
}

/** A row of a single text that heads the rows beneath it; its words. */
export function bandOf(row: Row, roles: readonly ColumnRole[]): string | undefined {
  const texts = row.cells.filter(
    (cell, i) => cell.text !== '' && !(roles[i]?.role === 'number' && /^[\divxlA-Z]+[.)]?$/i.test(cell.text)),
  );
  const distinct = new Set(texts.map((cell) => cell.text));
  if (distinct.size !== 1 || row.cells.length < 2) return undefined;
  const [text] = distinct;
  const columns = roles.filter((role) => role.role !== 'number').length;
  return text === undefined || columns < 2 ? undefined : plainText(readMarker(text).body);
}

function bandScope(
  kind: SectionKind,
  band: string,
  row: Row,
  lines: readonly number[],
  scope: Scope,
  findings: Findings,
): Scope {
  const { name, code } = codeInParentheses(band);
  if (kind === 'Strategy') {
    const cell = row.cells.find((one) => one.text !== '');
    findings.ledger.claim(lines, 'item');
    return cell
      ? { ...scope, group: findings.groups.named(tidy(name), code, scope.section, placeOfCell(cell, lines), true) }
      : scope;
  }
  findings.ledger.claim(lines, 'heading');
  const domain = domainOf(name)?.domain ?? scope.domain;
  return { ...scope, under: tidy(name), ...(domain ? { domain } : {}) };
}

/** Cells of the domain and group columns hold for the rows beneath until the next one says otherwise. */
function rowScope(kind: SectionKind, row: Row, roles: readonly ColumnRole[], scope: Scope, findings: Findings): Scope {
  const domainCell = cellWith(row, roles, 'domain');
  const groupCell = cellWith(row, roles, 'group') ?? (kind === 'Strategy' ? domainCell : undefined);
  if (kind === 'Problem' && (domainCell ?? groupCell)) {
    const domain = domainOf((domainCell ?? groupCell)?.text ?? '')?.domain;
    const { domain: _none, ...rest } = scope;
    return domain ? { ...rest, domain } : rest;
  }
  if (kind === 'Strategy' && groupCell) {
    const lines = row.lines.map((line) => line.number);
    const bare = /^[A-Z][A-Z0-9]{1,7}$/.test(groupCell.text) ? groupCell.text : undefined;
    const { name, code } =
      bare === undefined ? codeInParentheses(plainText(groupCell.text)) : { name: bare, code: bare };
    return {
      ...scope,
      group: findings.groups.named(tidy(name), code, scope.section, placeOfCell(groupCell, lines), true),
    };
  }
  return scope;
}

function isRepeatedColumn(roles: readonly ColumnRole[], at: number): boolean {
  return roles.slice(at + 1).some((role) => role.role === 'kind' || role.role === 'activity');
}

export function cellWith(row: Row, roles: readonly ColumnRole[], role: ColumnRole['role']): Cell | undefined {
  const at = roles.findIndex((one) => one.role === role);
  const cell = at < 0 ? undefined : row.cells[at];
  return cell === undefined || cell.text === '' ? undefined : cell;
}

/** Title rows and rules are the table's frame; rows are claimed as they are read. */
export function claimTitles(table: Table, rows: readonly Row[], findings: Findings): void {
  const inRows = new Set(rows.flatMap((row) => row.lines));
  findings.ledger.claim(
    table.lines.filter((line) => !inRows.has(line)).map((line) => line.number),
    'heading',
  );
}
