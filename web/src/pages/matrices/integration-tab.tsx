import { Group, MultiSelect, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { listOf, number, oneOf, text, texts as severalTexts } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { Answer } from '../../api/answer.js';
import { usePages } from '../../api/use-pages.js';
import { choices } from '../../generated/model.js';
import {
  IntegrationRowsDocument,
  type IntegrationRowsQuery,
  type IntegrationRowsQueryVariables,
} from '../../generated/queries/integration-rows.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { ItemPicker } from '../../parts/item-picker.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { EvidenceDrawer } from './evidence-drawer.js';
import { EvidenceTable } from './evidence-table.js';
import type { Exchange } from './exchanges.js';
import { IntegrationFigures } from './integration-figures.js';
import { IntegrationHeat } from './integration-heat.js';
import { MethodTable } from './method-table.js';

const texts = defineTexts({
  parties: { id: 'Baris dan kolom', en: 'Rows and columns' },
  unit: { id: 'Unit terhadap unit', en: 'Unit against unit' },
  application: { id: 'Aplikasi terhadap aplikasi', en: 'Application against application' },
  of: { id: 'Pertukaran dari atau ke unit', en: 'Exchanges from or to the unit' },
  status: { id: 'Yang ditampilkan', en: 'What is shown' },
  needed: { id: 'Semua yang dibutuhkan', en: 'All that are needed' },
  missing: { id: 'Dibutuhkan, belum berjalan', en: 'Needed, not yet operational' },
  operational: { id: 'Yang berjalan', en: 'Operational' },
  methods: { id: 'Cara pertukaran', en: 'Method' },
  all: { id: 'Semua', en: 'All' },
  clear: { id: 'Kosongkan', en: 'Clear' },
  loading: { id: 'Memuat pertukaran: {shown} dari {total}', en: 'Loading exchanges: {shown} of {total}' },
  none: {
    id: 'Tidak ada pertukaran data yang cocok. Pilih unit lain atau longgarkan saringan.',
    en: 'No data exchange fits. Choose another unit or loosen the filters.',
  },
});

const methods = (choices['IntegrationMethod'] ?? []).map(({ value }) => value);
type Variables = IntegrationRowsQueryVariables;

const codecs = {
  by: oneOf(['unit', 'application'], 'unit'),
  unit: text(),
  status: oneOf(['needed', 'missing', 'operational'], 'needed'),
  method: listOf(methods),
  row: number(0),
  column: number(0),
  /** Of the pair that is open: the ids of who gives and who gets. */
  pair: severalTexts(),
};

const statuses = {
  needed: ['NEEDED', 'PLANNED', 'BUILDING', 'OPERATIONAL'],
  missing: ['NEEDED', 'PLANNED', 'BUILDING'],
  operational: ['OPERATIONAL'],
} as const;

const PAGE = 500;
const pageOf = ({ integrationMatrix }: IntegrationRowsQuery): IntegrationRowsQuery['integrationMatrix'] =>
  integrationMatrix;

/** Who exchanges data with whom: what is needed against what works, and the evidence behind each pair. */
export function IntegrationTab() {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const [state, change] = useAddressState(codecs);
  const { by, unit, status, method, pair } = state;
  const variables: Variables & { first: number } = {
    unit: unit === '' ? undefined : unit,
    statuses: [...statuses[status]],
    methods: method.length === 0 ? undefined : ([...method] as Variables['methods']),
    first: PAGE,
  };
  const { answer, rows, total, onMore, isLoadingMore } = usePages(IntegrationRowsDocument, variables, pageOf);
  // A matrix of a part would tell of gaps that there are not: all pages are fetched.
  useEffect(() => {
    if (rows.length < total && !isLoadingMore) onMore();
  }, [rows.length, total, isLoadingMore, onMore]);
  const exchanges: readonly Exchange[] = rows;
  const set = (next: Parameters<typeof change>[0]): void => change({ row: 0, column: 0, pair: [], ...next });
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={t('parties')}
          value={by}
          onChange={({ currentTarget }) => set({ by: currentTarget.value === 'application' ? 'application' : 'unit' })}
          data={[
            { value: 'unit', label: t('unit') },
            { value: 'application', label: t('application') },
          ]}
        />
        <ItemPicker
          label={t('of')}
          kinds={['Organization']}
          value={unit}
          onPick={(picked) => set({ unit: picked })}
          width={320}
        />
        <NativeSelect
          label={t('status')}
          value={status}
          onChange={({ currentTarget }) => set({ status: codecs.status.read([currentTarget.value]) ?? 'needed' })}
          data={(['needed', 'missing', 'operational'] as const).map((value) => ({ value, label: t(value) }))}
        />
        <MultiSelect
          label={t('methods')}
          placeholder={method.length === 0 ? t('all') : undefined}
          value={[...method]}
          data={(choices['IntegrationMethod'] ?? []).map(({ value, label }) => ({ value, label: word(label) }))}
          onChange={(chosen) => set({ method: methods.filter((value) => chosen.includes(value)) })}
          clearable
          clearButtonProps={{ 'aria-label': t('clear') }}
          miw={220}
        />
      </Group>
      <IntegrationFigures unit={unit} />
      <Answer
        of={answer}
        isEmpty={({ integrationMatrix }) => integrationMatrix.totalCount === 0}
        empty={<Text>{t('none')}</Text>}
      >
        {({ integrationMatrix: { position, scope } }) => (
          <>
            {rows.length < total && (
              <div role="status">
                <Text size="sm">
                  {t('loading', { shown: format.number(rows.length), total: format.number(total) })}
                </Text>
                <Progress value={(rows.length / total) * 100} aria-hidden="true" />
              </div>
            )}
            <IntegrationHeat
              exchanges={exchanges}
              by={by}
              start={{ row: state.row, column: state.column }}
              picked={pair}
              onStart={(next) => change(next)}
              onPick={(source, target) => change({ pair: [source, target] })}
            />
            <ScopeLine position={position} scope={scope} />
            <MethodTable exchanges={exchanges} onPick={(value) => set({ method: [value] })} />
            <EvidenceTable exchanges={exchanges} total={total} />
            <EvidenceDrawer exchanges={exchanges} by={by} pair={pair} onClose={() => change({ pair: [] })} />
          </>
        )}
      </Answer>
    </Stack>
  );
}
