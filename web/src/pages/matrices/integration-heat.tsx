import { Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { defineTexts, useTexts } from '../../language/texts.js';
import { AxisPages } from './axis-pages.js';
import {
  type Exchange,
  exchangeGrid,
  pairKey,
  type Parties,
  type Party,
  stateOf,
  tally,
  UNKNOWN,
} from './exchanges.js';
import { type HeatCell, HeatTable, type Heading } from './heat-table.js';
import { Swatch } from './swatch.js';

const texts = defineTexts({
  labelUnit: { id: 'Pertukaran data antarunit', en: 'Data exchange between units' },
  labelApplication: { id: 'Pertukaran data antaraplikasi', en: 'Data exchange between applications' },
  corner: { id: 'Pemberi ↓ Penerima →', en: 'Gives ↓ Gets →' },
  unknown: { id: 'Belum dicatat', en: 'Not recorded' },
  legend: {
    id: 'Angka: yang berjalan dari yang dibutuhkan.',
    en: 'Numbers: operational of needed.',
  },
  all: { id: 'semua berjalan', en: 'all operational' },
  some: { id: 'sebagian berjalan', en: 'some operational' },
  none: { id: 'belum ada yang berjalan', en: 'none operational' },
  cell: {
    id: 'Dari {source} ke {target}: {operational} dari {needed} berjalan',
    en: 'From {source} to {target}: {operational} of {needed} operational',
  },
});

const tones = { all: 'green', some: 'orange', none: 'red' } as const;
const signs = { all: '●', some: '◐', none: '○' } as const;
const ROWS = 30;
const COLUMNS = 20;

interface IntegrationHeatProps {
  readonly exchanges: readonly Exchange[];
  readonly by: Parties;
  /** Of the first row and column that are shown. */
  readonly start: { readonly row: number; readonly column: number };
  readonly picked: readonly string[];
  readonly onStart: (start: { readonly row?: number; readonly column?: number }) => void;
  readonly onPick: (source: string, target: string) => void;
}

/** Those who give against those who get, with how much of what is needed between them works. */
export function IntegrationHeat({ exchanges, by, start, picked, onStart, onPick }: IntegrationHeatProps) {
  const t = useTexts(texts);
  const grid = useMemo(() => exchangeGrid(exchanges, by), [exchanges, by]);
  const rows = pageFrom(grid.sources, start.row, ROWS);
  const columns = pageFrom(grid.targets, start.column, COLUMNS);
  const nameOf = (party: Party): string => (party.id === UNKNOWN ? t('unknown') : party.name);
  const heading = (party: Party): Heading => ({ ...party, name: nameOf(party) });
  const names = new Map([...grid.sources, ...grid.targets].map((party) => [party.id, nameOf(party)]));
  const cellOf = (source: string, target: string): HeatCell | undefined => {
    const found = grid.exchanges.get(pairKey(source, target));
    if (!found) return undefined;
    const counted = tally(found);
    const state = stateOf(counted);
    return {
      text: `${counted.operational}/${counted.needed} ${signs[state]}`,
      label: t('cell', { source: names.get(source) ?? '', target: names.get(target) ?? '', ...counted }),
      tone: tones[state],
      heat: Math.min(1, counted.needed / 4),
      isSuspect: found.some(({ suspect }) => suspect),
    };
  };
  const [source, target] = picked;
  return (
    <Stack gap="xs">
      <Group gap="4px 16px">
        <Text size="sm">{t('legend')}</Text>
        {(['all', 'some', 'none'] as const).map((state) => (
          <Swatch key={state} tone={tones[state]} sign={signs[state]} label={t(state)} />
        ))}
      </Group>
      <Group justify="space-between" gap="xs">
        <AxisPages
          axis="rows"
          start={rows.start}
          shown={rows.shown.length}
          total={grid.sources.length}
          onBefore={() => onStart({ row: Math.max(0, rows.start - ROWS) })}
          onAfter={() => onStart({ row: rows.start + ROWS })}
        />
        <AxisPages
          axis="columns"
          start={columns.start}
          shown={columns.shown.length}
          total={grid.targets.length}
          onBefore={() => onStart({ column: Math.max(0, columns.start - COLUMNS) })}
          onAfter={() => onStart({ column: columns.start + COLUMNS })}
        />
      </Group>
      <HeatTable
        label={t(by === 'unit' ? 'labelUnit' : 'labelApplication')}
        corner={t('corner')}
        rows={rows.shown.map(heading)}
        columns={columns.shown.map(heading)}
        cellOf={cellOf}
        picked={source !== undefined && target !== undefined ? { row: source, column: target } : undefined}
        onPick={onPick}
      />
    </Stack>
  );
}

/** From the beginning where an address says more than there is. */
const pageFrom = (parties: readonly Party[], asked: number, size: number) => {
  const start = Number.isInteger(asked) && asked >= 0 && asked < parties.length ? asked : 0;
  return { start, shown: parties.slice(start, start + size) };
};
