import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAddressState } from '../../address/use-address-state.js';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { kinds } from '../../generated/model.js';
import { type TraceMatrixQuery, TraceMatrixDocument } from '../../generated/queries/trace-matrix.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { basisNames } from '../../model/basis.js';
import { basisLetters, basisTones, basisWords } from '../../parts/basis-words.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { AxisPages } from './axis-pages.js';
import { EmptyFindings } from './empty-findings.js';
import { type HeatCell, HeatTable } from './heat-table.js';
import { Swatch } from './swatch.js';
import { TraceCellProof } from './trace-cell-proof.js';
import { TraceFilters } from './trace-filters.js';
import { anew, COLUMNS, matrixVariables, MOST_HOPS, ROWS, traceCodecs, type TraceState } from './trace-state.js';

const texts = defineTexts({
  label: { id: '{rows} terhadap {columns}', en: '{rows} against {columns}' },
  corner: { id: '{rows} ↓ {columns} →', en: '{rows} ↓ {columns} →' },
  proofs: { id: '{count} jalur bukti', en: '{count, plural, one {# path of proof} other {# paths of proof}}' },
  atLeast: { id: 'sedikitnya {count} jalur bukti', en: 'at least {count} paths of proof' },
  items: { id: '{count} item terhubung', en: '{count, plural, one {# connected item} other {# connected items}}' },
  cell: { id: '{row} – {column}: {what}, {basis}', en: '{row} – {column}: {what}, {basis}' },
  suspect: { id: '{label}; ada tautan yang perlu diperiksa', en: '{label}; with a link to be checked' },
  legendItems: {
    id: 'Angka: berapa item yang terhubung. Huruf dan warna: dasar yang terkuat.',
    en: 'Number: how many items are connected. Letter and colour: the strongest basis.',
  },
  legendPaths: {
    id: 'Angka: berapa jalur bukti terpendek. Huruf dan warna: dasar yang terkuat.',
    en: 'Number: how many shortest paths of proof. Letter and colour: the strongest basis.',
  },
  suspectMark: { id: '! ada tautan yang perlu diperiksa', en: '! there is a link to be checked' },
  cut: {
    id: 'Ada yang mungkin terhubung lebih jauh dari {hops} langkah. Sel yang kosong berarti: tidak terhubung dalam {hops} langkah.',
    en: 'Some may be connected farther away than {hops, plural, one {# step} other {# steps}}. An empty cell means: not connected within {hops, plural, one {# step} other {# steps}}.',
  },
  farther: { id: 'Telusuri hingga {hops} langkah', en: 'Look as far as {hops} steps' },
  none: {
    id: 'Tidak ada baris atau kolom. Longgarkan saringan, atau pilih jenis lain.',
    en: 'There is no row or no column. Loosen the filters, or choose other kinds.',
  },
});

type Matrix = TraceMatrixQuery['traceMatrix'];
/** How many of the empty rows and columns are listed: at first, and each time that more are asked for. */
const EMPTY = [12, 200, 1_000] as const;

/** Items of one kind against those of another: which are connected, on which basis, and which with nothing. */
export function TraceTab() {
  const t = useTexts(texts);
  const [state, change] = useAddressState(traceCodecs);
  const [mostEmpty, setMostEmpty] = useState<number>(EMPTY[0]);
  const moreEmpty = EMPTY.find((count) => count > mostEmpty);
  const answer = useAnswer(TraceMatrixDocument, matrixVariables(state, mostEmpty));
  return (
    <Stack gap="md">
      <TraceFilters state={state} change={change} />
      <Answer
        of={answer}
        isEmpty={({ traceMatrix: { rows, columns } }) => rows.totalCount === 0 || columns.totalCount === 0}
        empty={<Text>{t('none')}</Text>}
      >
        {({ traceMatrix }) => (
          <>
            <TraceHeat
              matrix={traceMatrix}
              isStale={answer.state === 'ready' && answer.stale}
              state={state}
              change={change}
            />
            <ScopeLine position={traceMatrix.position} scope={traceMatrix.scope} />
            <EmptyFindings
              rows={traceMatrix.emptyRows}
              columns={traceMatrix.emptyColumns}
              state={state}
              onMore={moreEmpty === undefined ? undefined : () => setMostEmpty(moreEmpty)}
            />
          </>
        )}
      </Answer>
      <TraceCellProof state={state} onClose={() => change({ cell: [] })} />
    </Stack>
  );
}

interface TraceHeatProps {
  readonly matrix: Matrix;
  /** The matrix answers what was asked before. */
  readonly isStale: boolean;
  readonly state: TraceState;
  readonly change: (change: Partial<TraceState>) => void;
}

function TraceHeat({ matrix, isStale, state, change }: TraceHeatProps) {
  const t = useTexts(texts);
  const word = useWord();
  const cellOf = useCells(matrix);
  const names = { rows: word(kinds[state.rows].label), columns: word(kinds[state.columns].label) };
  const [row, column] = state.cell;
  const isOfItems = matrix.cells.some(({ items }) => items !== null && items !== undefined);
  return (
    <Stack gap="xs">
      <Group gap="4px 16px">
        <Text size="sm">{t(isOfItems ? 'legendItems' : 'legendPaths')}</Text>
        {basisNames.map((basis) => (
          <Swatch
            key={basis}
            tone={basisTones[basis]}
            sign={word(basisLetters[basis])}
            label={word(basisWords[basis])}
          />
        ))}
        <Text size="sm">{t('suspectMark')}</Text>
      </Group>
      <Group justify="space-between" gap="xs">
        <Pages axis="rows" page={matrix.rows} at={state.rowsAt} onGo={(rowsAt) => change({ rowsAt, cell: [] })} />
        <Pages
          axis="columns"
          page={matrix.columns}
          at={state.columnsAt}
          onGo={(columnsAt) => change({ columnsAt, cell: [] })}
        />
      </Group>
      <HeatTable
        label={t('label', names)}
        corner={t('corner', names)}
        rows={matrix.rows.nodes}
        columns={matrix.columns.nodes}
        cellOf={cellOf}
        picked={row !== undefined && column !== undefined ? { row, column } : undefined}
        onPick={(pickedRow, pickedColumn) => change({ cell: [pickedRow, pickedColumn] })}
      />
      {!matrix.exhaustive && !isStale && (
        <Group gap="xs" role="note">
          <Text size="sm">{t('cut', { hops: state.hops })}</Text>
          {state.hops < MOST_HOPS && (
            <Button variant="default" size="compact-sm" onClick={() => change({ hops: MOST_HOPS, ...anew })}>
              {t('farther', { hops: MOST_HOPS })}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

interface PagesProps {
  readonly axis: 'rows' | 'columns';
  readonly page: Matrix['rows'];
  readonly at: readonly string[];
  readonly onGo: (at: readonly string[]) => void;
}

function Pages({ axis, page, at, onGo }: PagesProps) {
  const size = axis === 'rows' ? ROWS : COLUMNS;
  return (
    <AxisPages
      axis={axis}
      start={at.length * size}
      shown={page.nodes.length}
      total={page.totalCount}
      onBefore={() => onGo(at.slice(0, -1))}
      onAfter={() => page.pageInfo.endCursor && onGo([...at, page.pageInfo.endCursor])}
    />
  );
}

/** The cells of a matrix as the heat map shows and says them. */
const useCells = (matrix: Matrix): ((row: string, column: string) => HeatCell | undefined) => {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const names = new Map([...matrix.rows.nodes, ...matrix.columns.nodes].map(({ id, name }) => [id, name]));
  const numberOf = ({ items, pathCount }: Matrix['cells'][number]): number => items ?? pathCount?.count ?? 0;
  const most = Math.max(1, ...matrix.cells.map(numberOf));
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row.id}>${cell.column.id}`, cell]));
  return (row, column) => {
    const cell = cells.get(`${row}>${column}`);
    if (!cell) return undefined;
    const count = numberOf(cell);
    const isOfItems = cell.items !== null && cell.items !== undefined;
    const what = isOfItems ? t('items', { count }) : t(cell.pathCount?.atLeast ? 'atLeast' : 'proofs', { count });
    const label = t('cell', {
      row: names.get(row) ?? '',
      column: names.get(column) ?? '',
      what,
      basis: word(basisWords[cell.basis]),
    });
    return {
      text: `${format.number(count)}${cell.pathCount?.atLeast ? '+' : ''} ${word(basisLetters[cell.basis])}${cell.suspect ? ' !' : ''}`,
      label: cell.suspect ? t('suspect', { label }) : label,
      tone: basisTones[cell.basis],
      heat: count / most,
      isSuspect: cell.suspect,
    };
  };
};
