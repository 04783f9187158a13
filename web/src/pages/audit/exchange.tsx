import { SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Answer } from '../../api/answer.js';
import { type Pages, usePages } from '../../api/use-pages.js';
import { oneOf } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { RatioBar } from '../../charts/ratio-bar.js';
import { StackedBar } from '../../charts/stacked-bar.js';
import { ExchangeDocument, type ExchangeQuery } from '../../generated/queries/exchange.js';
import { type Format, useFormat } from '../../language/format.js';
import { defineTexts, type Say, useTexts } from '../../language/texts.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Figure } from '../../parts/figure.js';
import { ItemLink } from '../../parts/item-link.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { useChoiceWord } from './choice-word.js';
import { ExchangeProof } from './exchange-proof.js';
import { PROOFS, useProofAddress } from './exchange-proofs.js';

const texts = defineTexts({
  by: { id: 'Dihitung menurut', en: 'Counted by' },
  APPLICATION_PAIR: { id: 'Pasangan aplikasi', en: 'Application pair' },
  UNIT_PAIR: { id: 'Pasangan unit', en: 'Unit pair' },
  SERVICE: { id: 'Layanan', en: 'Service' },
  DATA_SET: { id: 'Data', en: 'Data set' },
  METHOD: { id: 'Cara', en: 'Method' },
  needed: { id: 'Dibutuhkan', en: 'Needed' },
  operational: { id: 'Berjalan', en: 'Operational' },
  ofNeeded: { id: '{percent} dari yang dibutuhkan', en: '{percent} of the needed' },
  bus: { id: 'Melalui bus layanan', en: 'Over the service bus' },
  busShare: {
    id: '{needed} dari yang dibutuhkan, {operational} dari yang berjalan',
    en: '{needed} of what is needed, {operational} of what works',
  },
  ratio: { id: 'Berjalan', en: 'Operational' },
  exchanges: { id: 'Pertukaran', en: 'Exchanges' },
  more: { id: 'dan {count} lainnya', en: 'and {count} more' },
  noMethod: { id: 'Cara belum diisi', en: 'Method not entered' },
  none: {
    id: 'Tidak ada pertukaran yang dibutuhkan di sini. Kosongkan saringan unit.',
    en: 'No exchange is needed here. Clear the unit filter.',
  },
  unplaced: { id: 'Di luar tabel ini ({count})', en: 'In none of these rows ({count})' },
  unplacedCut: { id: 'Hanya {shown} yang pertama ditampilkan.', en: 'Only the first {shown} are shown.' },
  unplacedWhy: {
    id: 'Pertukaran di dalam satu unit, atau yang ujung atau pemiliknya belum diisi.',
    en: 'Exchanges within one unit, or with an end or an owner that nobody entered.',
  },
});
const AXES = ['UNIT_PAIR', 'APPLICATION_PAIR', 'SERVICE', 'DATA_SET', 'METHOD'] as const;
const codecs = { by: oneOf(AXES, 'UNIT_PAIR'), proof: oneOf(PROOFS, '') };
type Coverage = ExchangeQuery['integrationCoverage'];
type Row = Coverage['rows']['nodes'][number];
const PAGE = 100;
const rowsOf = ({ integrationCoverage }: ExchangeQuery): Coverage['rows'] => integrationCoverage.rows;

/** How far what is needed works, counted as the address says. */
export function Exchange({ unit }: { readonly unit: string | undefined }) {
  const t = useTexts(texts);
  const [{ by, proof }, change] = useAddressState(codecs);
  return (
    <Stack gap="md">
      <div className="not-printed">
        <SegmentedControl
          aria-label={t('by')}
          value={by}
          onChange={(value) => change({ by: AXES.find((one) => one === value) ?? 'UNIT_PAIR' })}
          data={AXES.map((one) => ({ value: one, label: t(one) }))}
        />
      </div>
      <ExchangeCoverage by={by} unit={unit} proof={proof !== '' && <ExchangeProof of={proof} unit={unit} />} />
    </Stack>
  );
}

interface CoverageProps {
  readonly by: (typeof AXES)[number];
  readonly unit: string | undefined;
  /** Of the figure that was opened. */
  readonly proof?: ReactNode;
}

export function ExchangeCoverage({ by, unit, proof }: CoverageProps) {
  const t = useTexts(texts);
  const pages = usePages(ExchangeDocument, { by, unit, first: PAGE }, rowsOf);
  return (
    <Answer
      of={pages.answer}
      isEmpty={({ integrationCoverage }) => integrationCoverage.needed === 0}
      empty={<Text>{t('none')}</Text>}
    >
      {({ integrationCoverage }) => <Figures by={by} coverage={integrationCoverage} proof={proof} table={pages} />}
    </Answer>
  );
}

interface FiguresProps extends Pick<CoverageProps, 'by' | 'proof'> {
  readonly coverage: Coverage;
  readonly table: Pages<ExchangeQuery, Row>;
}

function Figures({ by, coverage, proof, table }: FiguresProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const say = useChoiceWord();
  const proofAt = useProofAddress();
  const { overServiceBus: bus, unplaced } = coverage;
  const statuses = [
    { id: 'OPERATIONAL', count: coverage.operational, colour: 'green' },
    { id: 'BUILDING', count: coverage.building, colour: 'cyan' },
    { id: 'PLANNED', count: coverage.planned, colour: 'yellow' },
    { id: 'NEEDED', count: coverage.onlyNeeded, colour: 'red' },
  ] as const;
  const parts = statuses.map((part) => ({
    ...part,
    label: say('IntegrationStatus', part.id),
    proof: proofAt(part.id),
  }));
  const columns = columnsOf(t, format, by, say);
  return (
    <Stack gap="lg">
      <ScopeLine position={coverage.position} scope={coverage.scope} />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <Figure label={t('needed')} value={format.number(coverage.needed)} proof={proofAt('ALL')} />
        <Figure
          label={t('operational')}
          value={format.number(coverage.operational)}
          proof={proofAt('OPERATIONAL')}
          note={t('ofNeeded', { percent: format.percent(coverage.ratio ?? null) })}
        />
        <Figure
          label={t('bus')}
          value={format.number(bus.needed)}
          proof={proofAt('BUS')}
          note={t('busShare', {
            needed: format.percent(bus.shareOfNeeded ?? null),
            operational: format.percent(bus.shareOfOperational ?? null),
          })}
        />
      </SimpleGrid>
      <StackedBar parts={parts} />
      {proof}
      <DataTable
        label={t(by)}
        columns={columns}
        rows={table.rows}
        rowKey={({ parties, method }) => parties.map(({ id }) => id).join(' ') || (method ?? '')}
        total={table.total}
        onMore={table.onMore}
        isLoadingMore={table.isLoadingMore}
      />
      {unplaced.totalCount > 0 && (
        <section>
          <Title order={2} size="h4">
            {t('unplaced', { count: unplaced.totalCount })}
          </Title>
          <Text size="sm" c="dimmed" mb="xs">
            {t('unplacedWhy')}{' '}
            {unplaced.nodes.length < unplaced.totalCount && t('unplacedCut', { shown: unplaced.nodes.length })}
          </Text>
          <ul className="audit-offenders">
            {unplaced.nodes.map((one) => (
              <li key={one.id}>
                <ItemLink item={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

const columnsOf = (
  t: Say<keyof typeof texts>,
  format: Format,
  by: (typeof AXES)[number],
  say: ReturnType<typeof useChoiceWord>,
): readonly Column<Row>[] => [
  {
    id: 'parties',
    header: t(by),
    width: 320,
    cell: ({ parties, method }) =>
      by === 'METHOD'
        ? method
          ? say('IntegrationMethod', method)
          : t('noMethod')
        : parties.map((party) => (
            <div key={party.id}>
              <ItemLink item={party} />
            </div>
          )),
  },
  { id: 'needed', header: t('needed'), width: 110, isNumber: true, cell: ({ needed }) => format.number(needed) },
  {
    id: 'operational',
    header: t('operational'),
    width: 110,
    isNumber: true,
    cell: ({ operational }) => format.number(operational),
  },
  { id: 'ratio', header: t('ratio'), width: 170, cell: ({ ratio }) => <RatioBar ratio={ratio} /> },
  {
    id: 'exchanges',
    header: t('exchanges'),
    width: 420,
    cell: ({ integrations }) => (
      <>
        {integrations.nodes.map((one) => (
          <div key={one.id}>
            <ItemLink item={one} /> {'status' in one && `(${say('IntegrationStatus', one.status)})`}
          </div>
        ))}
        {integrations.totalCount > integrations.nodes.length &&
          t('more', { count: integrations.totalCount - integrations.nodes.length })}
      </>
    ),
  },
];
