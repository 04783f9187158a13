import { Checkbox, Fieldset, Group, MultiSelect, NativeSelect, Select } from '@mantine/core';
import { kinds, type Kind } from '../../generated/model.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { basisNames } from '../../model/basis.js';
import { basisWords } from '../../parts/basis-words.js';
import { DelayedInput } from '../../parts/delayed-input.js';
import { FoldedFilters } from '../../parts/folded-filters.js';
import { ItemPicker } from '../../parts/item-picker.js';
import { connectable } from './connectable.js';
import { anew, MOST_HOPS, traceCodecs, type TraceState } from './trace-state.js';

const texts = defineTexts({
  rows: { id: 'Baris', en: 'Rows' },
  columns: { id: 'Kolom', en: 'Columns' },
  rowsKind: { id: 'Jenis pada baris', en: 'Kind on the rows' },
  columnsKind: { id: 'Jenis pada kolom', en: 'Kind on the columns' },
  within: { id: 'Hanya dalam unit, rencana, atau klasifikasi', en: 'Only within a unit, plan or category' },
  words: { id: 'Nama atau kode memuat', en: 'Name or code contains' },
  how: { id: 'Cara menelusuri', en: 'How it is traced' },
  basis: { id: 'Dasar hubungan', en: 'Basis of the connection' },
  all: { id: 'Semua', en: 'All' },
  clear: { id: 'Kosongkan', en: 'Clear' },
  inherit: { id: 'Lewat ketergantungan juga', en: 'Over dependencies too' },
  inactive: { id: 'Lewat yang tidak berlaku juga', en: 'Through what is no longer in force too' },
  hops: { id: 'Paling jauh', en: 'At most' },
  hop: { id: '{count} langkah', en: '{count, plural, one {# step} other {# steps}}' },
  none: { id: 'Tidak ada jenis demikian', en: 'There is no such kind' },
});

interface TraceFiltersProps {
  readonly state: TraceState;
  readonly change: (change: Partial<TraceState>) => void;
}

/** How many of the folded filters are set to something. */
const setIn = ({ rowsIn, columnsIn, rowsText, columnsText, basis, inherit, inactive, hops }: TraceState): number =>
  [rowsIn, columnsIn, rowsText, columnsText].filter((value) => value !== '').length +
  [basis.length > 0, !inherit, inactive, hops !== traceCodecs.hops.initial].filter(Boolean).length;

const WITHIN: readonly Kind[] = ['Organization', 'Plan', 'StrategyGroup', 'Category'];

/** What is set against what, and how it is traced. Only kinds that the model can connect are offered. */
export function TraceFilters({ state, change }: TraceFiltersProps) {
  const t = useTexts(texts);
  const word = useWord();
  const set = (next: Partial<TraceState>): void => change({ ...next, ...anew });
  const options = (names: readonly Kind[]): { value: Kind; label: string }[] =>
    names.map((name) => ({ value: name, label: word(kinds[name].label) }));
  const all = (Object.keys(kinds) as Kind[]).filter((kind) => connectable(kind, state.inherit).length > 0);
  const targets = connectable(state.rows, state.inherit);
  const setRows = (rows: Kind): void => {
    const possible = connectable(rows, state.inherit);
    set({
      rows,
      rowsIn: '',
      rowsText: '',
      columns: possible.includes(state.columns) ? state.columns : (possible[0] ?? state.columns),
    });
  };
  return (
    <FoldedFilters
      count={setIn(state)}
      head={
        <>
          <Select
            label={t('rowsKind')}
            searchable
            allowDeselect={false}
            value={state.rows}
            data={options(all)}
            onChange={(kind) => kind && setRows(kind)}
            nothingFoundMessage={t('none')}
          />
          <Select
            label={t('columnsKind')}
            searchable
            allowDeselect={false}
            value={state.columns}
            data={options(targets)}
            onChange={(kind) => kind && set({ columns: kind, columnsIn: '', columnsText: '' })}
            nothingFoundMessage={t('none')}
          />
        </>
      }
    >
      <Fieldset legend={t('rows')} p="xs">
        <Group align="flex-end" gap="sm">
          <ItemPicker
            label={t('within')}
            kinds={WITHIN}
            value={state.rowsIn}
            onPick={(rowsIn) => set({ rowsIn })}
            width={300}
          />
          <DelayedInput label={t('words')} value={state.rowsText} onWrite={(rowsText) => set({ rowsText })} />
        </Group>
      </Fieldset>
      <Fieldset legend={t('columns')} p="xs">
        <Group align="flex-end" gap="sm">
          <ItemPicker
            label={t('within')}
            kinds={WITHIN}
            value={state.columnsIn}
            onPick={(columnsIn) => set({ columnsIn })}
            width={300}
          />
          <DelayedInput label={t('words')} value={state.columnsText} onWrite={(columnsText) => set({ columnsText })} />
        </Group>
      </Fieldset>
      <Fieldset legend={t('how')} p="xs">
        <Group align="flex-end" gap="sm">
          <MultiSelect
            label={t('basis')}
            placeholder={state.basis.length === 0 ? t('all') : undefined}
            value={[...state.basis]}
            data={basisNames.map((name) => ({ value: name, label: word(basisWords[name]) }))}
            onChange={(chosen) => set({ basis: basisNames.filter((name) => chosen.includes(name)) })}
            clearable
            clearButtonProps={{ 'aria-label': t('clear') }}
            miw={180}
          />
          <NativeSelect
            label={t('hops')}
            value={String(state.hops)}
            onChange={({ currentTarget }) => set({ hops: Number(currentTarget.value) })}
            data={[...new Set([1, 2, 3, 4, 6, 8, 12, 20, MOST_HOPS, state.hops])]
              .sort((a, b) => a - b)
              .map((count) => ({ value: String(count), label: t('hop', { count }) }))}
          />
          <Checkbox
            label={t('inherit')}
            checked={state.inherit}
            onChange={({ currentTarget }) => set({ inherit: currentTarget.checked })}
            mb={8}
          />
          <Checkbox
            label={t('inactive')}
            checked={state.inactive}
            onChange={({ currentTarget }) => set({ inactive: currentTarget.checked })}
            mb={8}
          />
        </Group>
      </Fieldset>
    </FoldedFilters>
  );
}
