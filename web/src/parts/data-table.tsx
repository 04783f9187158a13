import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormat } from '../language/format.js';
import { defineTexts, useTexts } from '../language/texts.js';
import classes from './data-table.module.css';
import { HeaderCell, type Sorting } from './header-cell.js';
import { usePrinting } from './use-printing.js';

const texts = defineTexts({
  rows: { id: '{count} baris', en: '{count} rows' },
  some: {
    id: '{shown} dari {count} baris; gulir untuk yang berikutnya',
    en: '{shown} of {count} rows; scroll for more',
  },
  printed: { id: '{shown} dari {count} baris', en: '{shown} of {count} rows' },
  more: { id: 'Memuat baris berikutnya…', en: 'Loading more rows…' },
});

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** In pixels; what is left over is shared out. */
  readonly width: number;
  readonly isNumber?: boolean;
  readonly isSortable?: boolean;
}

interface DataTableProps<Row> {
  /** What the table lists, for those who cannot see where it stands. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** How many there are altogether, when not all are here yet. */
  readonly total?: number;
  /** Called when the end comes near; rows are added to those that are here. */
  readonly onMore?: () => void;
  readonly isLoadingMore?: boolean;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
}

const ROW_HEIGHT = 36;
/** Rows drawn beyond those that are seen. */
const SPARE = 8;
/** How far before the end more is asked for. */
const NEAR_END = 20;

/** A table that draws only the rows in sight, and on paper all; 10,000 are as quick as ten. It scrolls by keyboard when focused. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, total = rows.length, onMore, isLoadingMore = false, sorting, onSort } = props;
  const t = useTexts(texts);
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: SPARE,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowKey(row);
    },
  });
  const isPrinting = usePrinting() !== undefined;
  const drawn = isPrinting
    ? rows.map((row, index) => ({ index, key: rowKey(row), start: 0 }))
    : virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  const isNearEnd = rows.length < total && last >= rows.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd && !isLoadingMore) onMore?.();
  }, [isNearEnd, isLoadingMore, onMore]);
  const count = format.number(total);
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <div ref={frame} className={classes['frame']} role="region" aria-label={label} tabIndex={0}>
        <div className={classes['table']} role="table" aria-label={label} aria-rowcount={total + 1}>
          <div className={classes['head']} role="rowgroup">
            <div className={classes['row']} role="row" aria-rowindex={1}>
              {columns.map((column) => (
                <HeaderCell key={column.id} column={column} sorting={sorting} onSort={onSort} />
              ))}
            </div>
          </div>
          <div
            className={classes['body']}
            role="rowgroup"
            style={isPrinting ? undefined : { height: virtual.getTotalSize() }}
          >
            {drawn.map(({ index, key, start }) => {
              const row = rows[index];
              return row === undefined ? null : (
                <div
                  key={key}
                  ref={isPrinting ? undefined : virtual.measureElement}
                  data-index={index}
                  className={classes['row']}
                  role="row"
                  aria-rowindex={index + 2}
                  style={isPrinting ? undefined : { transform: `translateY(${start}px)` }}
                >
                  {columns.map(({ id, width, isNumber, cell }) => (
                    <div
                      key={id}
                      role="cell"
                      className={`${classes['cell']} ${isNumber ? classes['number'] : ''}`}
                      style={{ width, flexBasis: width }}
                    >
                      {cell(row)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <Text size="sm" c="dimmed" role="status">
        {isLoadingMore
          ? t('more')
          : rows.length < total
            ? t(isPrinting || !onMore ? 'printed' : 'some', { shown: format.number(rows.length), count })
            : t('rows', { count })}
      </Text>
    </div>
  );
}
