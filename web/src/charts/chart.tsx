import { Button, Skeleton, Table, useComputedColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useId, useRef, useState } from 'react';
import { defineTexts, useTexts } from '../language/texts.js';
import { WideTable } from '../parts/wide-table.js';

const texts = defineTexts({
  show: { id: 'Tampilkan sebagai tabel', en: 'Show as a table' },
  hide: { id: 'Sembunyikan tabel', en: 'Hide the table' },
});

/** The data of a chart in words, for those who cannot see it and for those who want the numbers. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface ChartProps {
  /** What it shows, in a few words. */
  readonly label: string;
  /** Made with useMemo: a new one draws anew. */
  readonly option: EChartsCoreOption;
  readonly table: ChartTable;
  readonly height?: number;
  /** By the place of the clicked thing in its series. */
  readonly onPick?: (index: number) => void;
}

/** A chart of ECharts as SVG; its code is fetched when the first one is drawn. */
export function Chart({ label, option, table, height = 320, onPick }: ChartProps) {
  const t = useTexts(texts);
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const [isDrawn, setDrawn] = useState(false);
  const [isTable, { toggle }] = useDisclosure(false);
  const tableId = useId();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    void import('./echarts-core.js').then(({ init }) => {
      if (isOver || !place.current) return;
      const chart = init(place.current, scheme === 'dark' ? 'dark' : undefined, { renderer: 'svg' });
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      chart.setOption({ backgroundColor: 'transparent', animation: !isStill, ...option });
      if (onPick) chart.on('click', ({ dataIndex }) => onPick(dataIndex));
      const sizes = new ResizeObserver(() => chart.resize());
      sizes.observe(place.current);
      setDrawn(true);
      stop = () => {
        sizes.disconnect();
        chart.dispose();
      };
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [option, scheme, onPick]);
  return (
    <figure style={{ margin: 0 }} aria-label={label}>
      <Skeleton visible={!isDrawn}>
        <div ref={place} style={{ height }} aria-hidden="true" />
      </Skeleton>
      <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={isTable} aria-controls={tableId}>
        {t(isTable ? 'hide' : 'show')}
      </Button>
      <div id={tableId} hidden={!isTable}>
        <WideTable minWidth={0}>
          <Table
            captionSide="top"
            data={{ caption: label, head: [...table.columns], body: table.rows.map((row) => [...row]) }}
          />
        </WideTable>
      </div>
    </figure>
  );
}
