import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { defineTexts, useTexts } from '../../language/texts.js';
import { isNumber, usePropertyWords } from '../../model/property-words.js';
import { readableQuote } from '../../model/readable-quote.js';
import type { Column } from '../../parts/data-table.js';
import { itemAddress } from '../../parts/item-link.js';
import type { CsvValue } from './csv.js';
import type { Field, Linked, Row, Scalar, Value } from './columns.js';
import { useFieldWords } from './field-words.js';

const texts = defineTexts({
  code: { id: 'Kode', en: 'Code' },
  name: { id: 'Nama', en: 'Name' },
  more: { id: 'dan {count} lainnya', en: 'and {count} more' },
});

const scalarOf = (value: Value): Scalar => (value === undefined || typeof value === 'object' ? null : value);
const linkedOf = (value: Value): Linked =>
  typeof value === 'object' && value !== null && 'nodes' in value ? value : { totalCount: 0, nodes: [] };

/** The table's columns for the chosen fields, code and name first. */
export const useColumns = (fields: readonly Field[]): readonly Column<Row>[] => {
  const t = useTexts(texts);
  const wordsOf = useFieldWords();
  const say = usePropertyWords();
  return [
    {
      id: 'code',
      header: t('code'),
      width: 120,
      isSortable: true,
      cell: ({ code }) => (
        <Text span ff="monospace" size="sm">
          {code}
        </Text>
      ),
    },
    {
      id: 'name',
      header: t('name'),
      width: 280,
      isSortable: true,
      cell: (row) => (
        <Anchor component={Link} to={itemAddress(row)} size="sm" lineClamp={3} title={row.name}>
          {row.name}
        </Anchor>
      ),
    },
    ...fields.map((field): Column<Row> => {
      const { name } = field;
      if (field.type === 'link')
        return {
          id: name,
          header: wordsOf(field),
          width: 240,
          cell: (row) => <LinkedItems linked={linkedOf(row[name])} />,
        };
      const isFigure = isNumber(field.of);
      return {
        id: name,
        header: wordsOf(field),
        width: isFigure ? 130 : field.of.type === 'text' ? 200 : 160,
        isNumber: isFigure,
        isSortable: field.of.orderable === true,
        cell: (row) => {
          const words = say(field.of, row[name]);
          return <LongText text={name === 'quote' ? readableQuote(words) : words} />;
        },
      };
    }),
  ];
};

function LongText({ text }: { readonly text: string }) {
  return (
    <Text span size="sm" lineClamp={3} title={text.length > 60 ? text : undefined}>
      {text === '' ? '–' : text}
    </Text>
  );
}

function LinkedItems({ linked }: { readonly linked: Linked }) {
  const t = useTexts(texts);
  if (linked.totalCount === 0) return '–';
  const rest = linked.totalCount - linked.nodes.length;
  return (
    <Text size="sm" component="div">
      {linked.nodes.map((item) => (
        <Anchor key={item.id} component={Link} to={itemAddress(item)} size="sm" display="block" title={item.code}>
          {item.name}
        </Anchor>
      ))}
      {rest > 0 && t('more', { count: rest })}
    </Text>
  );
}

/** What a file holds for the chosen fields: the head, and a row for an item. Figures and days stay as machines read them. */
export const useCsvRows = (fields: readonly Field[]) => {
  const t = useTexts(texts);
  const say = usePropertyWords();
  const wordsOf = useFieldWords();
  const value = (field: Field, row: Row): CsvValue => {
    if (field.type === 'link') {
      const { nodes, totalCount } = linkedOf(row[field.name]);
      const rest = totalCount - nodes.length;
      return [
        ...nodes.map(({ code, name }) => `${code} ${name}`),
        ...(rest > 0 ? [t('more', { count: rest })] : []),
      ].join('; ');
    }
    const { of } = field;
    const raw = row[field.name];
    return isNumber(of) || of.type === 'date' || of.type === 'timestamp' ? scalarOf(raw) : say(of, raw);
  };
  return {
    head: [t('code'), t('name'), ...fields.map(wordsOf)],
    row: (row: Row): CsvValue[] => [row.code, row.name, ...fields.map((field) => value(field, row))],
  };
};
