import { Anchor, Box, List, Stack, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RoadmapQuery } from '../../generated/queries/roadmap.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import type { RoadmapRow } from './roadmap-row.js';

const texts = defineTexts({
  conflicts: { id: 'Benturan urutan ({count})', en: 'Conflicts of order ({count})' },
  conflictsWhy: {
    id: 'Kegiatan yang dimulai sebelum prasyaratnya selesai, atau yang prasyaratnya dibatalkan.',
    en: 'Items that start before what they wait for ends, or whose prerequisite is cancelled.',
  },
  rule: { id: 'Lihat di audit', en: 'See it in the audit' },
  noConflicts: { id: 'Tidak ada benturan urutan.', en: 'There are no conflicts of order.' },
  item: { id: 'Kegiatan', en: 'Item' },
  waitsFor: { id: 'Menunggu', en: 'Waits for' },
  what: { id: 'Persoalan', en: 'What is wrong' },
  early: {
    id: 'Mulai {start}, prasyaratnya baru selesai {end}: {years} tahun terlalu awal.',
    en: 'It starts in {start}, what it waits for ends in {end}: {years, plural, one {# year} other {# years}} too early.',
  },
  cancelled: { id: 'Prasyaratnya dibatalkan.', en: 'What it waits for is cancelled.' },
  chain: { id: 'Rantai terpanjang', en: 'The longest chain' },
  chainWhy: {
    id: '{length} kegiatan berurutan, {years} tahun. Keterlambatan di sini menggeser paling banyak.',
    en: '{length} items one after the other, {years} years. A delay here moves the most.',
  },
  noChain: { id: 'Tidak ada kegiatan yang saling menunggu.', en: 'No item waits for another.' },
  circular: { id: 'Saling menunggu dalam lingkaran', en: 'Waiting for each other in a circle' },
  noCircular: { id: 'Tidak ada.', en: 'None.' },
  allStatuses: {
    id: 'Dihitung atas semua status, apa pun saringannya.',
    en: 'Over all statuses, whatever the filter.',
  },
  cut: {
    id: 'Hanya {shown} dari {total} benturan yang dimuat. Persempit dengan unit atau bidang.',
    en: 'Only {shown} of {total} conflicts are here. Narrow them down by unit or stream.',
  },
  dependencies: { id: 'Semua ketergantungan ({count})', en: 'All dependencies ({count})' },
});

interface OrderProps {
  readonly roadmap: RoadmapQuery['roadmap'];
  readonly rows: readonly RoadmapRow[];
  /** Rows of some statuses only. */
  readonly isSomeStatuses: boolean;
}

/** Whether the roadmap can happen in its order. */
export function Order({ roadmap, rows, isSomeStatuses }: OrderProps) {
  const t = useTexts(texts);
  const { conflicts, longestChain, circular } = roadmap;
  const ids = new Set(rows.map(({ id }) => id));
  const shown = isSomeStatuses ? conflicts.nodes.filter(({ item }) => ids.has(item.id)) : conflicts.nodes;
  const waiting = rows.filter(({ dependsOn }) => dependsOn.nodes.length > 0);
  return (
    <Stack gap="lg">
      <section>
        <Title order={2} size="h4">
          {t('conflicts', { count: isSomeStatuses ? shown.length : conflicts.totalCount })}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {t('conflictsWhy')}{' '}
          <Anchor component={Link} to="/audit?rule=roadmap-item-out-of-order" underline="always">
            {t('rule')}
          </Anchor>
        </Text>
        {conflicts.nodes.length < conflicts.totalCount && (
          <Text size="sm">{t('cut', { shown: conflicts.nodes.length, total: conflicts.totalCount })}</Text>
        )}
        {shown.length === 0 ? (
          <Text>{t('noConflicts')}</Text>
        ) : (
          <Pairs
            heads={[t('item'), t('waitsFor'), t('what')]}
            rows={shown.map((conflict) => ({
              id: `${conflict.item.id} ${conflict.prerequisite.id}`,
              cells: [
                <ItemLink key="item" item={conflict.item} />,
                <ItemLink key="for" item={conflict.prerequisite} />,
                conflict.reason === 'PREREQUISITE_CANCELLED'
                  ? t('cancelled')
                  : t('early', {
                      start: String(conflict.startYear ?? '?'),
                      end: String(conflict.prerequisiteEndYear ?? '?'),
                      years: conflict.years ?? 0,
                    }),
              ],
            }))}
          />
        )}
      </section>
      <section>
        <Title order={2} size="h4">
          {t('chain')}
        </Title>
        {longestChain ? (
          <>
            <Text size="sm" c="dimmed" mb="xs">
              {t('chainWhy', { length: longestChain.length, years: longestChain.years ?? '?' })}{' '}
              {isSomeStatuses && t('allStatuses')}
            </Text>
            <List type="ordered">
              {longestChain.items.map((item) => (
                <List.Item key={item.id}>
                  <ItemLink item={item} />
                </List.Item>
              ))}
            </List>
          </>
        ) : (
          <Text>{t('noChain')}</Text>
        )}
      </section>
      <section>
        <Title order={2} size="h4">
          {t('circular')}
        </Title>
        {circular.length === 0 ? <Text>{t('noCircular')}</Text> : null}
        <List>
          {circular.map((item) => (
            <List.Item key={item.id}>
              <ItemLink item={item} />
            </List.Item>
          ))}
        </List>
      </section>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('dependencies', { count: waiting.reduce((sum, { dependsOn }) => sum + dependsOn.nodes.length, 0) })}
        </Title>
        {waiting.length === 0 ? (
          <Text>{t('noChain')}</Text>
        ) : (
          <Pairs
            heads={[t('item'), t('waitsFor')]}
            rows={waiting.map((item) => ({
              id: item.id,
              cells: [
                <ItemLink key="item" item={item} />,
                item.dependsOn.nodes.map((one) => (
                  <Box key={one.id}>
                    <ItemLink item={one} />
                  </Box>
                )),
              ],
            }))}
          />
        )}
      </section>
    </Stack>
  );
}

interface PairsProps {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

function Pairs({ heads, rows }: PairsProps) {
  return (
    <Table verticalSpacing={6} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head}>{head}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, cells }) => (
          <Table.Tr key={id}>
            {cells.map((cell, index) => (
              <Table.Td key={heads[index]}>{cell}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
