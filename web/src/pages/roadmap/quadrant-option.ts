import type { EChartsCoreOption } from 'echarts/core';

interface Rated {
  readonly functionalFit?: number | null;
  readonly technicalFit?: number | null;
}
export interface Fit {
  readonly functional: number;
  readonly technical: number;
  readonly count: number;
}

/** How many applications have each pair of ratings; what lacks one is in none. */
export const fits = (applications: readonly (Rated | object)[]): Fit[] => {
  const counts = new Map<string, Fit>();
  for (const application of applications) {
    const { functionalFit: functional, technicalFit: technical }: Rated = application;
    if (typeof functional !== 'number' || typeof technical !== 'number') continue;
    const key = `${functional} ${technical}`;
    counts.set(key, { functional, technical, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.functional - a.functional || b.technical - a.technical);
};

interface Words {
  readonly functional: string;
  readonly technical: string;
  readonly count: string;
  readonly corners: Readonly<Record<'INVEST' | 'MIGRATE' | 'TOLERATE' | 'ELIMINATE', string>>;
}

/** Between bad and good: 4 and 5 are good. */
const GOOD = 3.5;
const colours = { INVEST: '#2f9e44', MIGRATE: '#1971c2', TOLERATE: '#b08900', ELIMINATE: '#e03131' } as const;

export const quadrantOf = ({ functional, technical }: Omit<Fit, 'count'>): keyof typeof colours =>
  functional > GOOD ? (technical > GOOD ? 'INVEST' : 'MIGRATE') : technical > GOOD ? 'TOLERATE' : 'ELIMINATE';

const border = (...data: readonly (readonly [number, number])[]) => ({
  type: 'line',
  silent: true,
  showSymbol: false,
  lineStyle: { type: 'dashed', color: '#868e96', width: 1 },
  tooltip: { show: false },
  data,
});

export const quadrantOption = (cells: readonly Fit[], words: Words): EChartsCoreOption => {
  const axis = {
    type: 'value',
    min: 0.5,
    max: 5.5,
    interval: 1,
    nameLocation: 'middle',
    nameGap: 28,
    splitLine: { show: false },
    axisLabel: { show: false },
  } as const;
  const corner = (quadrant: keyof typeof colours, at: readonly [number, number], align: 'left' | 'right') => ({
    value: [...at],
    label: { show: true, formatter: words.corners[quadrant], color: colours[quadrant], align, fontWeight: 'bold' },
  });
  return {
    grid: { left: 40, right: 16, top: 24, bottom: 40 },
    xAxis: { ...axis, name: `${words.technical} (1–5) →` },
    yAxis: { ...axis, name: `${words.functional} (1–5) →` },
    tooltip: { confine: true },
    series: [
      {
        type: 'scatter',
        data: cells.map((cell) => ({
          value: [cell.technical, cell.functional, cell.count],
          symbolSize: 18 + 6 * Math.sqrt(cell.count),
          itemStyle: { color: colours[quadrantOf(cell)] },
          label: { show: true, formatter: String(cell.count), color: '#fff', fontWeight: 'bold' },
          tooltip: {
            formatter: `${words.functional} ${cell.functional}, ${words.technical} ${cell.technical}: ${cell.count}`,
          },
        })),
      },
      {
        type: 'scatter',
        silent: true,
        symbolSize: 0,
        data: [
          corner('MIGRATE', [0.6, 5.35], 'left'),
          corner('INVEST', [5.4, 5.35], 'right'),
          corner('ELIMINATE', [0.6, 0.65], 'left'),
          corner('TOLERATE', [5.4, 0.65], 'right'),
        ],
      },
      border([GOOD, 0.5], [GOOD, 5.5]),
      border([0.5, GOOD], [5.5, GOOD]),
    ],
  };
};
