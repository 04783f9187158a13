import type { KindDeclaration, LinkDeclaration } from '../../metamodel/declarations.js';
import { isWritable } from '../../metamodel/property-rules.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Faults } from '../import-fault.js';
import type { ColumnDecision, Mention, ReadItem, ReadLink } from '../reading.js';
import { type Column, columnsOf, kindVocabulary, linkVocabulary } from './columns.js';
import type { CsvTable } from './csv-table.js';
import { type ReadRow, readRows } from './read-cells.js';
import type { Sheet } from './sheet.js';
import { sheetKey, sourceKeyOfCode } from './source-key.js';
import { foldWord } from './words.js';

export interface SheetReading {
  readonly items: readonly ReadItem[];
  readonly links: readonly ReadLink[];
  readonly decisions: readonly ColumnDecision[];
}

export const readSheet = (registry: Registry, sheet: Sheet, table: CsvTable, faults: Faults): SheetReading =>
  sheet.of === 'kind' ? readItems(registry, sheet.kind, table, faults) : readLinks(registry, sheet.link, table, faults);

const readItems = (registry: Registry, kind: KindDeclaration, table: CsvTable, faults: Faults): SheetReading => {
  const columns = columnsOf(table, kindVocabulary(registry, kind), faults);
  const { rows, decisions } = readRows(table, columns, faults);
  const keyOf = sourceKeys(kind);
  const read = rows.map((row): { item: ReadItem; row: ReadRow } => ({ item: itemOf(kind, row, keyOf(row)), row }));
  for (const { item, row } of read)
    if (kind.ofPlan && !item.plan && !item.id)
      faults.at(row.place, 'plan', null, 'required', {
        en: `a ${kind.name} is a part of a plan; give the plan's code`,
        id: `${kind.name} adalah bagian dari sebuah rencana; berikan kode rencananya`,
      });
  const links = read.flatMap(({ item, row }) => columns.flatMap((column) => linksInCell(item, row, column)));
  return { items: read.map(({ item }) => item), links, decisions };
};

const itemOf = (kind: KindDeclaration, row: ReadRow, sourceKey: string): ReadItem => {
  const plan = row.text('plan');
  return {
    sourceKey,
    kind: kind.name,
    id: row.text('id').toLowerCase() || null,
    foundByCode: true,
    plan: plan === '' ? null : { mention: { by: 'ref', text: plan }, link: {} },
    values: row.values,
    place: row.place,
  };
};

/** An id or a code tells rows apart; without either, the name and which of the rows with this name it is. */
const sourceKeys = (kind: KindDeclaration): ((row: ReadRow) => string) => {
  const occurrences = new Map<string, number>();
  return (row) => {
    const [id, code, plan] = [row.text('id').toLowerCase(), row.values['code'], row.text('plan') || null];
    if (id) return `${sheetKey(kind.name, plan)}/#${id}`;
    if (typeof code === 'string') return sourceKeyOfCode(kind.name, plan, code);
    const name = row.text('name') || (kind.nameFrom ? row.text(kind.nameFrom) : '');
    const key = `${sheetKey(kind.name, plan)}/~${foldWord(name)}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    return `${key}/${occurrence}`;
  };
};

const linksInCell = (item: ReadItem, row: ReadRow, { target }: Column): ReadLink[] => {
  if (target.is !== 'link') return [];
  const { link, direction, name } = target.field;
  const own: Mention = { by: 'key', key: item.sourceKey };
  // Whatever is wrong with such a link stands in this one cell.
  const headers = new Map(['from', 'to', 'type'].map((end) => [end, row.place.headers.get(name) ?? name]));
  return (row.mentions(name) ?? []).map((other) => ({
    type: link.type,
    from: direction === 'out' ? own : other,
    to: direction === 'out' ? other : own,
    values: {},
    place: { ...row.place, headers },
  }));
};

const readLinks = (registry: Registry, link: LinkDeclaration, table: CsvTable, faults: Faults): SheetReading => {
  const properties = registry.linkPropertiesOf(link.type).filter(isWritable);
  const columns = columnsOf(table, linkVocabulary(properties), faults);
  const { rows, decisions } = readRows(table, columns, faults);
  const links = rows.flatMap((row): ReadLink[] => {
    const [from, to] = [row.text('from'), row.text('to')];
    for (const [end, text] of Object.entries({ from, to }))
      if (text === '')
        faults.at(row.place, end, null, 'required', {
          en: 'a link has two ends; give the code of this one',
          id: 'tautan memiliki dua ujung; berikan kode ujung ini',
        });
    if (from === '' || to === '') return [];
    return [
      {
        type: link.type,
        from: { by: 'ref', text: from },
        to: { by: 'ref', text: to },
        values: row.values,
        passages: row.mentions('passages'),
        place: row.place,
      },
    ];
  });
  return { items: [], links, decisions };
};
