import { Text } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { defineTexts, useTexts } from '../../language/texts.js';
import classes from './heat-table.module.css';

const texts = defineTexts({
  keys: {
    id: 'Tombol panah berpindah dari sel ke sel; Enter membuka buktinya.',
    en: 'Arrow keys go from cell to cell; Enter opens the proof.',
  },
});

export interface Heading {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface HeatCell {
  /** What is seen: a number and a letter or sign, so that it is not told by colour alone. */
  readonly text: string;
  /** What is said after it. */
  readonly label: string;
  readonly tone: 'green' | 'cyan' | 'orange' | 'red';
  /** From 0 to 1: how strong the colour is. */
  readonly heat: number;
  readonly isSuspect?: boolean;
}

interface HeatTableProps {
  readonly label: string;
  /** Above the row headings: what rows and columns are. */
  readonly corner: string;
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  readonly cellOf: (row: string, column: string) => HeatCell | undefined;
  readonly picked: { readonly row: string; readonly column: string } | undefined;
  readonly onPick: (row: string, column: string) => void;
}

/** So many columns at most have their names written across. */
const FEW = 6;

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A heat map that is a table: its headings are read with each cell, and arrow keys move between those that hold something. */
export function HeatTable({ label, corner, rows, columns, cellOf, picked, onPick }: HeatTableProps) {
  const t = useTexts(texts);
  const frame = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const cells = rows.map((row) => columns.map((column) => cellOf(row.id, column.id)));
  const places = cells.flatMap((line, y) => line.flatMap((cell, x) => (cell ? [`${y}-${x}`] : [])));
  const stop = focused !== undefined && places.includes(focused) ? focused : places[0];
  const move = (event: KeyboardEvent, y: number, x: number): void => {
    const [down, right] = MOVES[event.key] ?? [];
    if (down === undefined || right === undefined) return;
    event.preventDefault();
    let [row, column] = [y + down, x + right];
    // Over what is empty to the next that holds something.
    while (isWithin(row, column) && !cells[row]?.[column]) {
      row += down;
      column += right;
    }
    frame.current?.querySelector<HTMLButtonElement>(`[data-place="${row}-${column}"]`)?.focus();
  };
  const isWithin = (row: number, column: number): boolean =>
    row >= 0 && row < rows.length && column >= 0 && column < columns.length;
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <div ref={frame} className={classes['frame']} role="region" aria-label={label} tabIndex={0}>
        <table className={classes['table']} aria-label={label} data-few={columns.length <= FEW ? '' : undefined}>
          <thead>
            <tr>
              <td className={classes['corner']}>{corner}</td>
              {columns.map(({ id, code, name }) => (
                <th key={id} scope="col" title={`${code} ${name}`} aria-label={`${code} ${name}`}>
                  <div className={classes['columnHead']}>
                    <span>
                      {code !== '' && <b>{code} </b>}
                      {name}
                    </span>
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, code, name }, y) => (
              <tr key={id}>
                <th scope="row" title={`${code} ${name}`}>
                  {code !== '' && <b>{code} </b>}
                  <Text span size="sm" lineClamp={2}>
                    {name}
                  </Text>
                </th>
                {columns.map((column, x) => {
                  const cell = cells[y]?.[x];
                  const place = `${y}-${x}`;
                  return (
                    <td key={column.id}>
                      {cell && (
                        <button
                          type="button"
                          className={classes['cell']}
                          style={{
                            ['--tone' as string]: `light-dark(var(--mantine-color-${cell.tone}-4), var(--mantine-color-${cell.tone}-9))`,
                            ['--heat' as string]: `${Math.round(30 + cell.heat * 40)}%`,
                          }}
                          data-place={place}
                          data-suspect={cell.isSuspect === true ? '' : undefined}
                          aria-label={`${cell.text} – ${cell.label}`}
                          aria-pressed={picked?.row === id && picked.column === column.id}
                          title={cell.label}
                          tabIndex={place === stop ? 0 : -1}
                          onFocus={() => setFocused(place)}
                          onKeyDown={(event) => move(event, y, x)}
                          onClick={() => onPick(id, column.id)}
                        >
                          {cell.text}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size="sm" c="dimmed">
        {t('keys')}
      </Text>
    </div>
  );
}
