import { ActionIcon, Group, Paper, Skeleton, Text, useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { defineTexts, useTexts, useWord } from '../language/texts.js';
import { Icon } from '../parts/icon.js';
import { graphColours } from './colours.js';
import type { Drawing, Emphasis } from './drawing.js';
import type { Graph } from './graph.js';
import { GraphLegend } from './graph-legend.js';
import type { Point } from './layered-layout.js';

const texts = defineTexts({
  closer: { id: 'Perbesar', en: 'Zoom in' },
  farther: { id: 'Perkecil', en: 'Zoom out' },
  fit: { id: 'Tampilkan semuanya', en: 'Show all of it' },
  part: {
    id: 'Gambar ini lebih luas daripada bingkainya: geser, atau perkecil.',
    en: 'The picture is larger than its frame: drag it, or zoom out.',
  },
});

/** From here on drawing every frame anew is too slow; a picture of it is moved instead. */
const MANY = 300;
/** The frame and what stands above it are seen at once. */
const HEIGHT = 'min(68vh, 44rem)';

interface GraphCanvasProps {
  readonly graph: Graph;
  readonly points: ReadonlyMap<string, Point>;
  /** Made with useMemo. */
  readonly emphasis: Emphasis;
  readonly onPick: (id: string, what: 'item' | 'link') => void;
  /** Fits the view anew when it changes. */
  readonly fitKey: string;
  /** Told of the drawing when it is there, for pictures of it. Stays the same function. */
  readonly onDrawn?: (drawing: Drawing | undefined) => void;
}

/** The picture of a graph. It says nothing that the table beside it does not say. */
export function GraphCanvas({ graph, points, emphasis, onPick, fitKey, onDrawn }: GraphCanvasProps) {
  const t = useTexts(texts);
  const word = useWord();
  const scheme = useComputedColorScheme('light');
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawing>();
  const [isWhole, setWhole] = useState(true);
  const isLarge = graph.items.length > MANY;
  // A choice changes the address, and with it the function; the drawing stays.
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  useEffect(() => {
    let isOver = false;
    let stop: (() => void) | undefined;
    void import('./drawing.js').then((module) => {
      if (isOver || !place.current) return;
      const made = new module.Drawing(place.current, graphColours[scheme], isLarge, (id, what) =>
        pick.current(id, what),
      );
      const sizes = new ResizeObserver(() => made.resize());
      sizes.observe(place.current);
      setDrawn(made);
      stop = () => {
        sizes.disconnect();
        made.close();
        setDrawn(undefined);
      };
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [scheme, isLarge]);
  useEffect(() => onDrawn?.(drawn), [onDrawn, drawn]);
  useEffect(() => drawn?.show(graph, points, word), [drawn, graph, points, word]);
  useEffect(() => drawn?.emphasize(emphasis), [drawn, graph, emphasis]);
  const begins = useRef(emphasis.roots);
  useEffect(() => {
    begins.current = emphasis.roots;
  }, [emphasis]);
  useEffect(() => setWhole(drawn?.begin(begins.current) ?? true), [drawn, fitKey]);
  const showAll = (): void => {
    drawn?.fit();
    setWhole(true);
  };
  return (
    <Paper withBorder>
      <Group justify="space-between" gap="xs" p={6}>
        <div>
          <GraphLegend graph={graph} />
          {!isWhole && <Text size="xs">{t('part')}</Text>}
        </div>
        <Group gap={4}>
          <ActionIcon variant="default" aria-label={t('closer')} onClick={() => drawn?.zoomBy(1.3)}>
            <Icon name="expand" size={16} />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t('farther')} onClick={() => drawn?.zoomBy(1 / 1.3)}>
            <Icon name="collapse" size={16} />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t('fit')} onClick={showAll}>
            <Icon name="overview" size={16} />
          </ActionIcon>
        </Group>
      </Group>
      <Skeleton visible={drawn === undefined}>
        <div
          ref={place}
          aria-hidden="true"
          data-graph={drawn === undefined ? 'coming' : 'drawn'}
          style={{ height: HEIGHT, background: graphColours[scheme].paper, touchAction: 'pan-y' }}
        />
      </Skeleton>
    </Paper>
  );
}
