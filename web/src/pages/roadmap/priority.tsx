import { Box, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { Chart } from '../../charts/chart.js';
import { choices } from '../../generated/model.js';
import type { RoadmapQuery } from '../../generated/queries/roadmap.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, type Say, useTexts, useWord } from '../../language/texts.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ItemLink, itemAddress } from '../../parts/item-link.js';
import { bubbleOption, streamColours } from './bubble-option.js';
import type { RoadmapRow } from './roadmap-row.js';
import { WeightSliders } from './weight-sliders.js';

const texts = defineTexts({
  chart: { id: 'Biaya, manfaat, dan kemendesakan', en: 'Cost, benefit and urgency' },
  chartWhy: {
    id: 'Kiri atas paling menguntungkan: murah dan bermanfaat. Makin besar lingkaran, makin mendesak. Klik untuk membuka kegiatannya.',
    en: 'The top left is the most rewarding: cheap and useful. The larger the circle, the more urgent. Click one to open the item.',
  },
  cost: { id: 'Biaya', en: 'Cost' },
  benefit: { id: 'Manfaat', en: 'Benefit' },
  urgency: { id: 'Kemendesakan', en: 'Urgency' },
  rank: { id: 'Urutan', en: 'Rank' },
  item: { id: 'Kegiatan', en: 'Roadmap item' },
  score: { id: 'Skor', en: 'Score' },
  ranked: { id: 'Urutan prioritas', en: 'In order of priority' },
  unrated: {
    id: '{count} kegiatan belum dinilai lengkap; tanpa nilai tidak ada skor, dan tidak ada di diagram.',
    en: '{count, plural, one {# item is} other {# items are}} not fully assessed; without a value there is no score, and no place in the chart.',
  },
});

interface PriorityProps {
  readonly rows: readonly RoadmapRow[];
  readonly weightings: RoadmapQuery['roadmap']['weightings'];
}

/** What comes first, and on what that hangs. */
export function Priority({ rows, weightings }: PriorityProps) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const navigate = useNavigate();
  const ranked = useMemo(
    () =>
      rows.toSorted(
        (a, b) => (a.priority.rank ?? Number.MAX_SAFE_INTEGER) - (b.priority.rank ?? Number.MAX_SAFE_INTEGER),
      ),
    [rows],
  );
  const { option, shown } = useMemo(
    () =>
      bubbleOption(ranked, {
        cost: t('cost'),
        benefit: t('benefit'),
        urgency: t('urgency'),
        stream: (value) => {
          const found = choices['Stream']?.find((one) => one.value === value);
          return found ? word(found.label) : '';
        },
      }),
    [ranked, t, word],
  );
  const onPick = useCallback(
    (index: number) => {
      const picked = shown[index];
      if (picked) void navigate(itemAddress(picked));
    },
    [shown, navigate],
  );
  const value = (one: number | null | undefined): string => (typeof one === 'number' ? format.number(one) : '–');
  const columns = columnsOf(t, value);
  const unrated = rows.filter(({ priority }) => priority.score === null || priority.score === undefined).length;
  return (
    <Stack gap="md">
      <WeightSliders weightings={weightings} />
      {unrated > 0 && <Text size="sm">{t('unrated', { count: unrated })}</Text>}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <section>
          <Title order={2} size="h4">
            {t('chart')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('chartWhy')}
          </Text>
          <Group gap="4px 16px" mt={4}>
            {choices['Stream']?.map(({ value: stream, label }) => (
              <Group key={stream} gap={6} wrap="nowrap">
                <Box w={12} h={12} style={{ background: streamColours[stream], borderRadius: 6 }} />
                <Text size="sm">{word(label)}</Text>
              </Group>
            ))}
          </Group>
          <Chart
            label={t('chart')}
            option={option}
            height={460}
            onPick={onPick}
            table={{
              columns: [t('item'), t('cost'), t('benefit'), t('urgency'), t('score')],
              rows: shown.map((row) => [
                `${row.code} ${row.name}`,
                value(row.cost),
                value(row.benefit),
                value(row.urgency),
                value(row.priority.score),
              ]),
            }}
          />
        </section>
        <section>
          <Title order={2} size="h4" mb="xs">
            {t('ranked')}
          </Title>
          <DataTable label={t('ranked')} columns={columns} rows={ranked} rowKey={({ id }) => id} />
        </section>
      </SimpleGrid>
    </Stack>
  );
}

const columnsOf = (
  t: Say<keyof typeof texts>,
  value: (one: number | null | undefined) => string,
): readonly Column<RoadmapRow>[] => [
  { id: 'rank', header: t('rank'), width: 76, isNumber: true, cell: ({ priority }) => value(priority.rank) },
  { id: 'item', header: t('item'), width: 178, cell: (row) => <ItemLink item={row} /> },
  { id: 'score', header: t('score'), width: 70, isNumber: true, cell: ({ priority }) => value(priority.score) },
  { id: 'cost', header: t('cost'), width: 75, isNumber: true, cell: ({ cost }) => value(cost) },
  { id: 'benefit', header: t('benefit'), width: 95, isNumber: true, cell: ({ benefit }) => value(benefit) },
  { id: 'urgency', header: t('urgency'), width: 135, isNumber: true, cell: ({ urgency }) => value(urgency) },
];
