import { Box, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { shade } from '../../charts/stacked-bar.js';
import { choices } from '../../generated/model.js';
import type { RoadmapQuery } from '../../generated/queries/roadmap.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import type { RoadmapRow } from './roadmap-row.js';
import { type TimelineRow, timelineRows, yearCounts, yearsOf } from './timeline-rows.js';
import classes from './timeline.module.css';

const texts = defineTexts({
  noStream: { id: 'Tanpa bidang', en: 'Without a stream' },
  noYears: { id: 'Tahun belum ditentukan', en: 'No years yet' },
  from: { id: '{from}–{to}', en: '{from}–{to}' },
  progress: { id: '{percent} selesai', en: '{percent} done' },
  byYear: { id: 'Per tahun', en: 'By year' },
  byYearWhy: {
    id: 'Anggaran tahun itu, bila anggaran tiap kegiatan dibagi rata ke tahun-tahunnya.',
    en: 'What the year costs, if each item spreads its budget evenly over its years.',
  },
  year: { id: 'Tahun', en: 'Year' },
  items: { id: 'Kegiatan', en: 'Roadmap items' },
  budget: { id: 'Anggaran', en: 'Budget' },
  byYearOfStatuses: {
    id: 'Anggaran per tahun hanya dihitung untuk semua status bersama-sama: kosongkan saringan status untuk melihatnya.',
    en: 'What a year costs is only known for all statuses together: clear the status filter to see it.',
  },
  withoutYear: { id: 'Tanpa tahun', en: 'Without a year' },
});
export const statusColours: Readonly<Record<string, string>> = {
  PROPOSED: 'gray',
  APPROVED: 'yellow',
  RUNNING: 'blue',
  DONE: 'green',
  CANCELLED: 'red',
};

interface TimelineProps {
  readonly rows: readonly RoadmapRow[];
  readonly groups: RoadmapQuery['roadmap']['groups']['nodes'];
  /** All when empty. */
  readonly statuses: readonly string[];
}

/** A bar from the first to the last year of each item, by stream; the bar is filled as far as the item is done. */
export function Timeline({ rows, groups, statuses }: TimelineProps) {
  const t = useTexts(texts);
  const word = useWord();
  const years = useMemo(() => yearsOf(rows), [rows]);
  const streams = useMemo(() => timelineRows(rows, years), [rows, years]);
  return (
    <Stack gap="lg">
      <Statuses />
      <Box style={{ '--years': Math.max(1, years.length) }}>
        <div className={classes['years']} aria-hidden="true">
          <span />
          <div className={classes['grid']}>
            {years.map((year) => (
              <span key={year} className={classes['year']}>
                {year}
              </span>
            ))}
          </div>
        </div>
        {streams.map(({ stream, rows: held }) => {
          const choice = choices['Stream']?.find(({ value }) => value === stream);
          return (
            <section key={stream ?? ''}>
              <Title order={2} size="h5" mt="md" mb={4}>
                {choice ? word(choice.label) : t('noStream')} ({held.length})
              </Title>
              <Box component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
                {held.map((row) => (
                  <Bar key={row.item.id} row={row} />
                ))}
              </Box>
            </section>
          );
        })}
      </Box>
      <ByYear groups={groups} statuses={statuses} />
    </Stack>
  );
}

function Bar({ row: { item, columns } }: { readonly row: TimelineRow<RoadmapRow> }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const status = choices['RoadmapStatus']?.find(({ value }) => value === item.status);
  const { startYear, endYear, progress } = item;
  const [from, to] = [startYear ?? endYear, endYear ?? startYear];
  const told = [
    typeof from === 'number' && typeof to === 'number'
      ? from === to
        ? String(from)
        : t('from', { from: String(from), to: String(to) })
      : t('noYears'),
    status ? word(status.label) : item.status,
    typeof progress === 'number' ? t('progress', { percent: format.percent(progress / 100) }) : undefined,
    item.responsibleUnits.nodes.map(({ abbreviation, name }) => abbreviation ?? name).join(', ') || undefined,
  ];
  const colour = statusColours[item.status] ?? 'gray';
  return (
    <li className={classes['row']}>
      <div>
        <ItemLink item={item} />
        <Text size="xs" c="dimmed">
          {told.filter((one) => one !== undefined).join(' · ')}
        </Text>
      </div>
      <div className={`${classes['grid']} ${classes['lanes']}`} aria-hidden="true">
        {columns && (
          <div
            className={classes['bar']}
            style={{ gridColumn: `${columns.from} / ${columns.to + 1}`, borderColor: shade(colour) }}
          >
            <div className={classes['done']} style={{ width: `${progress ?? 0}%`, background: shade(colour) }} />
          </div>
        )}
      </div>
    </li>
  );
}

function Statuses() {
  const word = useWord();
  return (
    <Group gap="md">
      {choices['RoadmapStatus']?.map(({ value, label }) => (
        <Group key={value} gap={6} wrap="nowrap">
          <Box w={14} h={14} style={{ background: shade(statusColours[value] ?? 'gray'), borderRadius: 3 }} />
          <Text size="sm">{word(label)}</Text>
        </Group>
      ))}
    </Group>
  );
}

function ByYear({ groups, statuses }: Omit<TimelineProps, 'rows'>) {
  const t = useTexts(texts);
  const format = useFormat();
  const isAll = statuses.length === 0;
  const years = yearCounts(groups, statuses);
  return (
    <section>
      <Title order={2} size="h4">
        {t('byYear')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t(isAll ? 'byYearWhy' : 'byYearOfStatuses')}
      </Text>
      <Table maw={560} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('year')}</Table.Th>
            <Table.Th ta="end">{t('items')}</Table.Th>
            {isAll && <Table.Th ta="end">{t('budget')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {years.map(({ year, evenBudget, items }) => (
            <Table.Tr key={year ?? 0} data-year={year ?? ''}>
              <Table.Td>{year ?? t('withoutYear')}</Table.Td>
              <Table.Td ta="end">{format.number(items)}</Table.Td>
              {isAll && <Table.Td ta="end">{typeof evenBudget === 'number' ? format.money(evenBudget) : '–'}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
