import { Button, Group } from '@mantine/core';
import { memo, useMemo } from 'react';
import { kinds, linkTypes } from '../generated/model.js';
import { defineTexts, useTexts, useWord } from '../language/texts.js';
import { type Column, DataTable } from '../parts/data-table.js';
import { ItemLink } from '../parts/item-link.js';
import { SuspectMark } from '../parts/proof-badges.js';
import type { Graph, GraphItem, GraphLink } from './graph.js';

const texts = defineTexts({
  items: { id: 'Yang ada di gambar', en: 'What is in the picture' },
  links: { id: 'Hubungan di gambar', en: 'Relations in the picture' },
  kind: { id: 'Jenis', en: 'Kind' },
  item: { id: 'Nama', en: 'Name' },
  state: { id: 'Keadaan', en: 'State' },
  active: { id: 'Aktif', en: 'Active' },
  inactive: { id: 'Tidak aktif', en: 'Inactive' },
  leftOut: { id: 'Tetangga di luar gambar', en: 'Neighbours outside' },
  actions: { id: 'Tindakan', en: 'Actions' },
  sentence: { id: 'Hubungan', en: 'Relation' },
  type: { id: 'Jenis hubungan', en: 'Kind of relation' },
  read: { id: 'Bacakan', en: 'Read out' },
  readOf: { id: 'Bacakan jalur ke {name}', en: 'Read out the ways to {name}' },
  readLink: { id: 'Bacakan hubungan: {sentence}', en: 'Read out the relation: {sentence}' },
});

export interface ItemAction {
  readonly words: string;
  /** With the name of the item, for those who hear only the button. */
  readonly label: string;
  readonly act: () => void;
}

interface GraphTableProps {
  readonly graph: Graph;
  readonly onPick: (id: string, what: 'item' | 'link') => void;
}

interface GraphItemsProps {
  readonly graph: Graph;
  /** Reads out the ways to an item. Without it there is nothing to do here but to open one. */
  readonly onPick?: GraphTableProps['onPick'];
  readonly actionsOf?: (item: GraphItem) => readonly ItemAction[];
}

const useItemColumns = (
  onPick: GraphItemsProps['onPick'],
  actionsOf: GraphItemsProps['actionsOf'],
): readonly Column<GraphItem>[] => {
  const t = useTexts(texts);
  const word = useWord();
  const columns: Column<GraphItem>[] = [
    { id: 'kind', header: t('kind'), width: 130, cell: ({ kind }) => word(kinds[kind].label) },
    { id: 'item', header: t('item'), width: 280, cell: (item) => <ItemLink item={item} /> },
    { id: 'state', header: t('state'), width: 100, cell: ({ inactive }) => t(inactive ? 'inactive' : 'active') },
    { id: 'leftOut', header: t('leftOut'), width: 110, isNumber: true, cell: ({ leftOut }) => String(leftOut) },
  ];
  if (!onPick) return columns;
  return [
    ...columns,
    {
      id: 'actions',
      header: t('actions'),
      width: 220,
      cell: (item) => (
        <Group gap={4}>
          {[
            { words: t('read'), label: t('readOf', { name: item.name }), act: () => onPick(item.id, 'item') },
            ...(actionsOf?.(item) ?? []),
          ].map(({ words, label, act }) => (
            <Button key={words} variant="default" size="compact-xs" aria-label={label} onClick={act}>
              {words}
            </Button>
          ))}
        </Group>
      ),
    },
  ];
};

/** All that the picture shows and does, in rows. */
export const GraphItems = memo(function GraphItems({ graph, onPick, actionsOf }: GraphItemsProps) {
  const t = useTexts(texts);
  const columns = useItemColumns(onPick, actionsOf);
  return <DataTable label={t('items')} columns={columns} rows={graph.items} rowKey={({ id }) => id} />;
});

const useLinkColumns = (onPick: GraphTableProps['onPick']): readonly Column<GraphLink>[] => {
  const t = useTexts(texts);
  const word = useWord();
  return useMemo(
    (): readonly Column<GraphLink>[] => [
      {
        id: 'sentence',
        header: t('sentence'),
        width: 420,
        cell: ({ sentence, suspect }) => (
          <>
            {sentence} {suspect && <SuspectMark />}
          </>
        ),
      },
      {
        id: 'type',
        header: t('type'),
        width: 180,
        cell: ({ types }) => types.map((type) => word(linkTypes[type].label)).join(' · '),
      },
      {
        id: 'actions',
        header: t('actions'),
        width: 110,
        cell: ({ id, sentence }) => (
          <Button
            variant="default"
            size="compact-xs"
            aria-label={t('readLink', { sentence })}
            onClick={() => onPick(id, 'link')}
          >
            {t('read')}
          </Button>
        ),
      },
    ],
    [t, word, onPick],
  );
};

export const GraphLinks = memo(function GraphLinks({ graph, onPick }: GraphTableProps) {
  const t = useTexts(texts);
  const columns = useLinkColumns(onPick);
  return <DataTable label={t('links')} columns={columns} rows={graph.links} rowKey={({ id }) => id} />;
});
