import { Alert, Grid, SegmentedControl, Stack, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { Drawing } from '../../graph/drawing.js';
import { GraphCanvas } from '../../graph/graph-canvas.js';
import { GraphExports } from '../../graph/graph-exports.js';
import type { GraphItem } from '../../graph/graph.js';
import { GraphItems, GraphLinks, type ItemAction } from '../../graph/graph-table.js';
import { layeredLayout } from '../../graph/layered-layout.js';
import { inLayers } from '../../graph/layers.js';
import { shortestWays } from '../../graph/paths.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { PickedWays } from './picked-ways.js';
import { type Change, codecs, type TraceState } from './trace-state.js';
import type { TraceView } from './use-trace-graph.js';

const texts = defineTexts({
  alone: {
    id: 'Dari titik awal ini tidak ada yang dicapai. Coba arah lain, atau longgarkan saringan.',
    en: 'Nothing is reached from here. Try another direction, or loosen the filters.',
  },
  unknown: {
    id: 'Titik awal ini tidak ada. Cari yang lain di atas.',
    en: 'There is no such starting point. Look for another one above.',
  },
  size: {
    id: '{items} item dan {links} hubungan di gambar; {left} lagi di luar gambar.',
    en: '{items} items and {links} relations in the picture; {left} more outside.',
  },
  expand: { id: 'Bentangkan', en: 'Expand' },
  expandOf: { id: 'Bentangkan {name}', en: 'Expand {name}' },
  collapse: { id: 'Lipat', en: 'Collapse' },
  collapseOf: { id: 'Lipat {name}', en: 'Collapse {name}' },
  rows: { id: 'Isi tabel', en: 'What the table lists' },
  items: { id: 'Item', en: 'Items' },
  links: { id: 'Hubungan', en: 'Relations' },
  file: { id: 'jejak {roots}', en: 'trace {roots}' },
});

const WAYS = 4;

interface TraceExplorerProps {
  readonly view: TraceView;
  readonly state: TraceState;
  readonly change: Change;
}

/** The picture, what is read out of it, and its table. */
export function TraceExplorer({ view, state, change }: TraceExplorerProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const [drawing, setDrawing] = useState<Drawing>();
  const { graph, roots, reached } = view;
  const { pick, open, closed } = state;
  const points = useMemo(() => layeredLayout(inLayers(graph.items), graph.links), [graph]);
  const item = graph.items.find(({ id }) => id === pick);
  const link = graph.links.find(({ id }) => id === pick);
  const ways = useMemo(() => (item ? shortestWays(graph, roots, item.id, WAYS) : []), [graph, roots, item]);
  const emphasis = useMemo(() => {
    const links = link ? [link] : ways.flat();
    const lit = new Set(links.flatMap(({ id, from, to }) => [id, from, to]));
    return { roots: new Set(roots), chosen: pick, lit };
  }, [roots, pick, ways, link]);
  const onPick = useCallback((id: string) => change({ pick: id }), [change]);
  const actionsOf = (of: GraphItem): readonly ItemAction[] => {
    const { id, name } = of;
    const isClosed = closed.includes(id);
    const expand: ItemAction = {
      words: t('expand'),
      label: t('expandOf', { name }),
      act: () =>
        change({
          closed: closed.filter((one) => one !== id),
          // What is only unfolded again was there before.
          open: isClosed || open.includes(id) ? open : [...open, id],
        }),
    };
    const collapse: ItemAction = {
      words: t('collapse'),
      label: t('collapseOf', { name }),
      act: () => change({ open: open.filter((one) => one !== id), closed: [...closed, id] }),
    };
    if (roots.includes(id)) return open.includes(id) ? [] : [expand];
    if (isClosed) return [expand];
    return open.includes(id) ? [collapse] : [expand, collapse];
  };
  if (roots.length === 0) return <Alert color="gray">{t('unknown')}</Alert>;
  const names = graph.items.filter(({ id }) => roots.includes(id)).map(({ code }) => code);
  return (
    <Stack gap="sm">
      {graph.items.length < 2 && <Alert color="gray">{t('alone')}</Alert>}
      <Grid>
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <GraphCanvas
            graph={graph}
            points={points}
            emphasis={emphasis}
            onPick={onPick}
            fitKey={`${state.root.join()} ${state.direction} ${state.depth} ${state.limit}`}
            onDrawn={setDrawing}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <PickedWays
            item={item}
            link={link}
            graph={graph}
            ways={ways}
            reached={reached.get(pick)}
            isRoot={roots.includes(pick)}
            actions={item ? actionsOf(item) : []}
            onClose={() => change({ pick: '' })}
          />
        </Grid.Col>
      </Grid>
      <Text size="sm" role="status">
        {t('size', {
          items: format.number(graph.items.length),
          links: format.number(graph.links.length),
          left: format.number(view.leftOut),
        })}
      </Text>
      <GraphExports graph={graph} points={points} drawing={drawing} title={t('file', { roots: names.join(' ') })} />
      <SegmentedControl
        aria-label={t('rows')}
        value={state.rows}
        onChange={(value) => change({ rows: codecs.rows.read([value]) ?? 'items' })}
        data={(['items', 'links'] as const).map((value) => ({ value, label: t(value) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      {state.rows === 'items' ? (
        <GraphItems graph={graph} onPick={onPick} actionsOf={actionsOf} />
      ) : (
        <GraphLinks graph={graph} onPick={onPick} />
      )}
      <ScopeLine position={view.position} scope={view.scope} />
    </Stack>
  );
}
