import type { EChartsCoreOption } from 'echarts/core';
import type { RoadmapRow } from './roadmap-row.js';
import { spreadBubbles } from './spread-bubbles.js';

interface Words {
  readonly cost: string;
  readonly benefit: string;
  readonly urgency: string;
  readonly stream: (stream: string | null | undefined) => string;
}

export const streamColours: Readonly<Record<string, string>> = {
  ORGANIZATION: '#e8590c',
  INFORMATION: '#2f9e44',
  APPLICATION: '#1971c2',
  INFRASTRUCTURE: '#9c36b5',
};
const PIXELS = 7;

/** Cost to the right, benefit up, urgency as size, the stream as colour. `shown` is in the order of the drawn ones. */
export const bubbleOption = (
  rows: readonly RoadmapRow[],
  words: Words,
): { option: EChartsCoreOption; shown: readonly RoadmapRow[] } => {
  const placed = spreadBubbles(
    rows.flatMap((row) =>
      typeof row.cost === 'number' && typeof row.benefit === 'number' ? [{ row, x: row.cost, y: row.benefit }] : [],
    ),
  );
  const axis = { type: 'value', min: 0.5, max: 5.5, interval: 1, nameLocation: 'middle' } as const;
  const whole = { showMinLabel: false, showMaxLabel: false, formatter: (value: number) => String(Math.round(value)) };
  return {
    shown: placed.map(({ row }) => row),
    option: {
      grid: { left: 48, right: 16, top: 16, bottom: 48 },
      xAxis: { ...axis, min: 0, max: 6, name: words.cost, nameGap: 28, axisLabel: whole },
      yAxis: { ...axis, min: 0, max: 6, name: words.benefit, nameGap: 28, axisLabel: whole },
      tooltip: { confine: true },
      series: [
        {
          type: 'scatter',
          data: placed.map(({ row, at }) => ({
            value: [...at],
            symbolSize: 6 + PIXELS * (row.urgency ?? 1) * 0.8,
            itemStyle: { color: streamColours[row.stream ?? ''] ?? '#868e96', opacity: 0.75, borderColor: '#fff' },
            tooltip: { formatter: () => told(row, words) },
          })),
        },
      ],
    },
  };
};

/** As HTML, which is what a tooltip is made of. */
const told = (row: RoadmapRow, words: Words): string =>
  [
    `<b>${escaped(`${row.code} ${row.name}`)}</b>`,
    escaped(words.stream(row.stream)),
    `${escaped(words.cost)} ${row.cost ?? '–'}, ${escaped(words.benefit)} ${row.benefit ?? '–'}, ${escaped(words.urgency)} ${row.urgency ?? '–'}`,
  ].join('<br>');

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
