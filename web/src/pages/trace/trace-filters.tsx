import { MultiSelect, SegmentedControl, Select, Stack, Switch, Text } from '@mantine/core';
import { kinds, linkTypes } from '../../generated/model.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { basisNames } from '../../model/basis.js';
import { basisWords } from '../../parts/basis-words.js';
import { FoldedFilters } from '../../parts/folded-filters.js';
import {
  type Change,
  codecs,
  depths,
  directions,
  kindNames,
  limitIn,
  limitsOf,
  linkTypeNames,
  type TraceState,
} from './trace-state.js';

const texts = defineTexts({
  direction: { id: 'Arah', en: 'Direction' },
  around: { id: 'Ke segala arah', en: 'All around' },
  up: { id: 'Ke atas: untuk apa', en: 'Up: what it is for' },
  down: { id: 'Ke bawah: apa yang mendukung', en: 'Down: what serves it' },
  depth: { id: 'Berapa tautan jauhnya', en: 'How many links away' },
  limit: { id: 'Paling banyak', en: 'At most' },
  kinds: { id: 'Hanya jenis ini', en: 'Only these kinds' },
  hide: { id: 'Sembunyikan jenis', en: 'Hide kinds' },
  basis: { id: 'Dasar bukti', en: 'Basis of proof' },
  basisHow: {
    id: 'Dasar bukti ada untuk arah ke atas dan ke bawah.',
    en: 'There is a basis for the ways up and down.',
  },
  types: { id: 'Hanya hubungan ini', en: 'Only these relations' },
  context: { id: 'Juga pemilik dan klasifikasi', en: 'Owners and classification too' },
  any: { id: 'Semua', en: 'All' },
  clear: { id: 'Kosongkan', en: 'Clear' },
});

/** What of the graph is shown. */
export function TraceFilters({ state, change }: { readonly state: TraceState; readonly change: Change }) {
  const t = useTexts(texts);
  const word = useWord();
  const { direction, kinds: only, hide, basis, types } = state;
  const isAround = direction === 'around';
  const ofDirection = isAround ? Number(state.depth !== codecs.depth.initial) + Number(state.context) : basis.length;
  const isLimited = state.limit !== codecs.limit.initial;
  const filtered = only.length + hide.length + types.length + ofDirection + Number(isLimited);
  const kindData = kindNames.map((value) => ({ value, label: word(kinds[value].label) }));
  const many = {
    searchable: true,
    clearable: true,
    clearButtonProps: { 'aria-label': t('clear') },
    w: 260,
    maw: '100%',
  } as const;
  return (
    <FoldedFilters
      count={filtered}
      head={
        <SegmentedControl
          aria-label={t('direction')}
          value={direction}
          onChange={(value) => change({ direction: codecs.direction.read([value]) ?? 'around', pick: '' })}
          data={directions.map((value) => ({ value, label: t(value) }))}
        />
      }
    >
      <MultiSelect
        label={t('kinds')}
        placeholder={only.length === 0 ? t('any') : ''}
        data={kindData}
        value={[...only]}
        onChange={(value) => change({ kinds: codecs.kinds.read([value.join()]) ?? [] })}
        {...many}
      />
      <MultiSelect
        label={t('hide')}
        data={kindData}
        value={[...hide]}
        onChange={(value) => change({ hide: codecs.hide.read([value.join()]) ?? [] })}
        {...many}
      />
      <MultiSelect
        label={t('types')}
        placeholder={types.length === 0 ? t('any') : ''}
        data={linkTypeNames.map((value) => ({ value, label: word(linkTypes[value].label) }))}
        value={[...types]}
        onChange={(value) => change({ types: codecs.types.read([value.join()]) ?? [] })}
        {...many}
      />
      <Select
        label={t('limit')}
        data={[...limitsOf(state)]}
        value={String(limitIn(state))}
        allowDeselect={false}
        onChange={(value) => change({ limit: codecs.limit.read([value ?? '']) ?? '200' })}
        w={120}
      />
      {isAround ? (
        <>
          <Select
            label={t('depth')}
            data={[...depths]}
            value={state.depth}
            allowDeselect={false}
            onChange={(value) => change({ depth: codecs.depth.read([value ?? '']) ?? '2' })}
            w={160}
          />
          <Stack gap={4}>
            <Switch
              label={t('context')}
              checked={state.context}
              onChange={({ currentTarget }) => change({ context: currentTarget.checked })}
            />
            <Text size="sm" c="dimmed">
              {t('basisHow')}
            </Text>
          </Stack>
        </>
      ) : (
        <MultiSelect
          label={t('basis')}
          placeholder={basis.length === 0 ? t('any') : ''}
          data={basisNames.map((value) => ({ value, label: word(basisWords[value]) }))}
          value={[...basis]}
          onChange={(value) => change({ basis: codecs.basis.read([value.join()]) ?? [] })}
          {...many}
        />
      )}
    </FoldedFilters>
  );
}
