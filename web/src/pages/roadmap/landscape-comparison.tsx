import { SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { kinds } from '../../generated/model.js';
import type { LandscapeQuery } from '../../generated/queries/landscape.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { SeverityBadge } from '../audit/severity-badge.js';
import { worstFirst } from '../audit/worst-first.js';
import { betweenYears } from './between-years.js';
import { StandingList } from './standing-list.js';
import { WideTable } from '../../parts/wide-table.js';

const texts = defineTexts({
  byKind: { id: 'Yang ada, menurut jenis', en: 'What is there, by kind' },
  kind: { id: 'Jenis', en: 'Kind' },
  end: { id: 'Akhir {year}', en: 'End of {year}' },
  supposed: { id: 'Akhir {year}, diandaikan', en: 'End of {year}, supposed' },
  difference: { id: 'Selisih', en: 'Difference' },
  notYet: { id: 'Belum ada', en: 'Not yet there' },
  gone: { id: 'Sudah tidak ada', en: 'No longer there' },
  between: { id: 'Yang berbeda di antara keduanya', en: 'What differs between the two' },
  appears: { id: 'Bertambah ({count})', en: 'Added ({count})' },
  disappears: { id: 'Berkurang ({count})', en: 'Gone ({count})' },
  same: { id: 'Tidak ada.', en: 'None.' },
  today: { id: 'Akhir {year} dibandingkan hari ini ({day})', en: 'End of {year} against today ({day})' },
  coverage: { id: 'Aturan audit pada kedua tahun', en: 'Audit rules in both years' },
  coverageWhy: {
    id: 'Bagian yang memenuhi aturan, di antara yang ada pada tahun itu.',
    en: 'How much meets a rule, of what is there in that year.',
  },
  rule: { id: 'Aturan', en: 'Rule' },
  of: { id: '{percent} ({satisfied} dari {population})', en: '{percent} ({satisfied} of {population})' },
  partly: {
    id: 'Daftar ini memuat paling banyak 500 item dari tiap sisi.',
    en: 'These lists hold at most 500 items of each side.',
  },
});

type State = LandscapeQuery['landscape'];
interface ComparisonProps {
  readonly before: State;
  readonly after: State;
  /** The second year is not the roadmap as it stands. */
  readonly isSupposed: boolean;
}

export function LandscapeComparison({ before, after, isSupposed }: ComparisonProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const difference = useMemo(
    () =>
      betweenYears(
        { appears: before.difference.appears.nodes, disappears: before.difference.disappears.nodes },
        { appears: after.difference.appears.nodes, disappears: after.difference.disappears.nodes },
      ),
    [before, after],
  );
  const isCut = [before, after].some(({ difference: { appears, disappears } }) =>
    [appears, disappears].some(({ totalCount, nodes }) => nodes.length < totalCount),
  );
  const day = format.day(after.difference.since);
  return (
    <Stack gap="xl">
      <ByKind before={before} after={after} isSupposed={isSupposed} />
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('between')}
        </Title>
        {isCut && <Text size="sm">{t('partly')}</Text>}
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <StandingList
            title={t('appears', { count: difference.appears.length })}
            standings={difference.appears}
            none={t('same')}
          />
          <StandingList
            title={t('disappears', { count: difference.disappears.length })}
            standings={difference.disappears}
            none={t('same')}
          />
        </SimpleGrid>
      </section>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('today', { year: String(after.year), day })}
        </Title>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <StandingList
            title={t('appears', { count: after.difference.appears.totalCount })}
            standings={after.difference.appears.nodes}
            none={t('same')}
          />
          <StandingList
            title={t('disappears', { count: after.difference.disappears.totalCount })}
            standings={after.difference.disappears.nodes}
            none={t('same')}
          />
        </SimpleGrid>
      </section>
      <RulesThen before={before} after={after} isSupposed={isSupposed} />
    </Stack>
  );
}

function ByKind({ before, after, isSupposed }: ComparisonProps) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('byKind')}
      </Title>
      <WideTable minWidth={560}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('kind')}</Table.Th>
              <Table.Th ta="end">{t('end', { year: String(before.year) })}</Table.Th>
              <Table.Th ta="end">{t(isSupposed ? 'supposed' : 'end', { year: String(after.year) })}</Table.Th>
              <Table.Th ta="end">{t('difference')}</Table.Th>
              <Table.Th ta="end">{t('notYet')}</Table.Th>
              <Table.Th ta="end">{t('gone')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {after.byKind.map(({ kind, exists, notYet, gone }) => {
              const was = before.byKind.find((one) => one.kind === kind)?.exists ?? 0;
              return (
                <Table.Tr key={kind} data-kind={kind}>
                  <Table.Td>{word(kinds[kind].label)}</Table.Td>
                  <Table.Td ta="end">{format.number(was)}</Table.Td>
                  <Table.Td ta="end">{format.number(exists)}</Table.Td>
                  <Table.Td ta="end" fw={700}>
                    {exists > was ? '+' : ''}
                    {format.number(exists - was)}
                  </Table.Td>
                  <Table.Td ta="end">{format.number(notYet)}</Table.Td>
                  <Table.Td ta="end">{format.number(gone)}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </WideTable>
    </section>
  );
}

function RulesThen({ before, after, isSupposed }: ComparisonProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const told = ({ ratio, satisfied, population }: State['coverage'][number]): string =>
    t('of', {
      percent: format.percent(ratio ?? null),
      satisfied: format.number(satisfied),
      population: format.number(population),
    });
  return (
    <section>
      <Title order={2} size="h4">
        {t('coverage')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('coverageWhy')}
      </Text>
      <WideTable minWidth={560}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('rule')}</Table.Th>
              <Table.Th ta="end">{t('end', { year: String(before.year) })}</Table.Th>
              <Table.Th ta="end">{t(isSupposed ? 'supposed' : 'end', { year: String(after.year) })}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {worstFirst(after.coverage.map((one) => ({ ...one, waived: 0 }))).map((result) => {
              const was = before.coverage.find(({ rule }) => rule.code === result.rule.code);
              return (
                <Table.Tr key={result.rule.code}>
                  <Table.Td>
                    {result.rule.title} <SeverityBadge severity={result.rule.severity} />
                  </Table.Td>
                  <Table.Td ta="end">{was ? told(was) : '–'}</Table.Td>
                  <Table.Td ta="end">{told(result)}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </WideTable>
    </section>
  );
}
