import { Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Chart } from '../../charts/chart.js';
import type { AuditRuleQuery } from '../../generated/queries/audit-rule.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';

const texts = defineTexts({
  title: { id: 'Perkembangan', en: 'Over time' },
  none: {
    id: 'Belum ada potret berkala dari aturan ini, sehingga perkembangannya belum dapat ditunjukkan.',
    en: 'No snapshot of this rule was taken yet, so that how it moves cannot be shown.',
  },
  label: { id: 'Bagian yang terpenuhi dari waktu ke waktu', en: 'How much is met, over time' },
  at: { id: 'Waktu', en: 'When' },
  ratio: { id: 'Terpenuhi', en: 'Met' },
  of: { id: 'Jumlah', en: 'Count' },
  by: { id: 'Oleh', en: 'By' },
});

export function Trend({ snapshots }: { readonly snapshots: AuditRuleQuery['coverageTrend']['snapshots'] }) {
  const t = useTexts(texts);
  const format = useFormat();
  const option = useMemo(
    () => ({
      grid: { left: 56, right: 24, top: 16, bottom: 32 },
      // By itself it would write the names of months in English.
      xAxis: {
        type: 'time',
        axisLabel: { hideOverlap: true, formatter: (at: number) => format.moment(new Date(at).toISOString()) },
      },
      yAxis: { type: 'value', min: 0, max: 1, axisLabel: { formatter: (value: number) => format.percent(value) } },
      series: [{ type: 'line', data: snapshots.map(({ at, ratio }) => [at, ratio]), symbolSize: 8 }],
    }),
    [snapshots, format],
  );
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {t('title')}
      </Title>
      {snapshots.length === 0 ? (
        <Text c="dimmed">{t('none')}</Text>
      ) : (
        <Chart
          label={t('label')}
          option={option}
          height={220}
          table={{
            columns: [t('at'), t('ratio'), t('of'), t('by')],
            rows: snapshots.map(({ at, ratio, satisfied, population, by }) => [
              format.moment(at),
              format.percent(ratio ?? null),
              `${format.number(satisfied)} / ${format.number(population)}`,
              by,
            ]),
          }}
        />
      )}
    </section>
  );
}
