import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { text } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { Chart } from '../../charts/chart.js';
import { TimeQuadrantsDocument, type TimeQuadrantsQuery } from '../../generated/queries/time-quadrants.js';
import { type Format, useFormat } from '../../language/format.js';
import { defineTexts, type Say, useTexts } from '../../language/texts.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ItemLink } from '../../parts/item-link.js';
import { ItemPicker } from '../../parts/item-picker.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { fits, quadrantOption } from './quadrant-option.js';

const texts = defineTexts({
  unit: { id: 'Unit', en: 'Unit' },
  explanation: {
    id: 'Aplikasi menurut seberapa baik ia menjalankan tugasnya (kecocokan fungsi) dan seberapa baik ia dibangun (kecocokan teknis), masing-masing 1 sampai 5; 4 ke atas dinilai baik.',
    en: 'Applications by how well they do their work (functional fit) and how well they are built (technical fit), each 1 to 5; 4 and more is good.',
  },
  chart: { id: 'Banyaknya aplikasi menurut kedua penilaian', en: 'How many applications have which two ratings' },
  functional: { id: 'Kecocokan fungsi', en: 'Functional fit' },
  technical: { id: 'Kecocokan teknis', en: 'Technical fit' },
  count: { id: 'Aplikasi', en: 'Applications' },
  TOLERATE: { id: 'Biarkan dahulu', en: 'Tolerate' },
  INVEST: { id: 'Kembangkan', en: 'Invest' },
  MIGRATE: { id: 'Pindahkan', en: 'Migrate' },
  ELIMINATE: { id: 'Hentikan', en: 'Eliminate' },
  UNASSESSED: { id: 'Belum dinilai', en: 'Not rated yet' },
  TOLERATEwhy: { id: 'Dibangun baik, kurang berguna.', en: 'Well built, of little use.' },
  INVESTwhy: { id: 'Berguna dan dibangun baik.', en: 'Useful and well built.' },
  MIGRATEwhy: { id: 'Berguna, tetapi dibangun lemah.', en: 'Useful, but poorly built.' },
  ELIMINATEwhy: { id: 'Kurang berguna dan dibangun lemah.', en: 'Of little use and poorly built.' },
  UNASSESSEDwhy: {
    id: 'Satu atau kedua penilaian kosong. Lengkapi pada halaman aplikasinya.',
    en: 'One or both ratings are missing. Add them to the application.',
  },
  heading: { id: '{name} ({count})', en: '{name} ({count})' },
  nothing: { id: 'Tidak ada.', en: 'None.' },
  none: {
    id: 'Tidak ada aplikasi di sini. Kosongkan saringan unit.',
    en: 'No application here. Clear the unit filter.',
  },
  byUnit: { id: 'Per unit', en: 'By unit' },
  noUnit: { id: 'Tanpa unit', en: 'Without a unit' },
});
const codecs = { unit: text() };
type Quadrants = TimeQuadrantsQuery['timeQuadrants'];
type UnitRow = Quadrants['byUnit']['nodes'][number];
const ORDER = ['MIGRATE', 'INVEST', 'ELIMINATE', 'TOLERATE', 'UNASSESSED'] as const;

export function TimeQuadrants() {
  const t = useTexts(texts);
  const [{ unit }, change] = useAddressState(codecs);
  const answer = useAnswer(TimeQuadrantsDocument, { unit: unit === '' ? undefined : unit });
  return (
    <Stack gap="md">
      <ItemPicker label={t('unit')} kinds={['Organization']} value={unit} onPick={(next) => change({ unit: next })} />
      <Answer
        of={answer}
        isEmpty={({ timeQuadrants }) => timeQuadrants.quadrants.every(({ count }) => count === 0)}
        empty={<Text>{t('none')}</Text>}
      >
        {({ timeQuadrants }) => <Quadrants quadrants={timeQuadrants} />}
      </Answer>
    </Stack>
  );
}

function Quadrants({ quadrants }: { readonly quadrants: Quadrants }) {
  const t = useTexts(texts);
  const format = useFormat();
  const cells = useMemo(() => fits(quadrants.quadrants.flatMap(({ applications }) => applications.nodes)), [quadrants]);
  const option = useMemo(
    () =>
      quadrantOption(cells, {
        functional: t('functional'),
        technical: t('technical'),
        count: t('count'),
        corners: { INVEST: t('INVEST'), MIGRATE: t('MIGRATE'), TOLERATE: t('TOLERATE'), ELIMINATE: t('ELIMINATE') },
      }),
    [cells, t],
  );
  const columns = columnsOf(t, format);
  return (
    <Stack gap="lg">
      <ScopeLine position={quadrants.position} scope={quadrants.scope} />
      <div>
        <Text size="sm" c="dimmed" maw="75ch">
          {t('explanation')}
        </Text>
        <Chart
          label={t('chart')}
          option={option}
          height={420}
          table={{
            columns: [t('functional'), t('technical'), t('count')],
            rows: cells.map(({ functional, technical, count }) =>
              [functional, technical, count].map((one) => format.number(one)),
            ),
          }}
        />
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {ORDER.map((quadrant) => {
          const found = quadrants.quadrants.find((one) => one.quadrant === quadrant);
          return (
            <Paper key={quadrant} withBorder p="sm" component="section">
              <Title order={2} size="h5">
                {t('heading', { name: t(quadrant), count: found?.count ?? 0 })}
              </Title>
              <Text size="sm" c="dimmed" mb={4}>
                {t(`${quadrant}why`)}
              </Text>
              {(found?.count ?? 0) === 0 ? (
                <Text size="sm">{t('nothing')}</Text>
              ) : (
                <ul style={{ margin: 0, paddingInlineStart: '1.25rem', columnWidth: '16rem' }}>
                  {found?.applications.nodes.map((one) => (
                    <li key={one.id}>
                      <ItemLink item={one} />
                    </li>
                  ))}
                </ul>
              )}
            </Paper>
          );
        })}
      </SimpleGrid>
      <section>
        <DataTable
          label={t('byUnit')}
          columns={columns}
          rows={quadrants.byUnit.nodes}
          rowKey={({ unit }) => unit?.id ?? ''}
        />
      </section>
    </Stack>
  );
}

const columnsOf = (t: Say<keyof typeof texts>, format: Format): readonly Column<UnitRow>[] => {
  const figure = (id: 'tolerate' | 'invest' | 'migrate' | 'eliminate' | 'unassessed', header: string) =>
    ({ id, header, width: 120, isNumber: true, cell: (row: UnitRow) => format.number(row[id]) }) as const;
  return [
    {
      id: 'unit',
      header: t('byUnit'),
      width: 300,
      cell: ({ unit }) => (unit ? <ItemLink item={unit} /> : t('noUnit')),
    },
    figure('invest', t('INVEST')),
    figure('migrate', t('MIGRATE')),
    figure('tolerate', t('TOLERATE')),
    figure('eliminate', t('ELIMINATE')),
    figure('unassessed', t('UNASSESSED')),
  ];
};
