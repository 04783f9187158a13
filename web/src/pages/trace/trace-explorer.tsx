import { Grid, SegmentedControl, Stack } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { Drawing } from '../../graph/drawing.js';
import { GraphCanvas } from '../../graph/graph-canvas.js';
import { GraphExports } from '../../graph/graph-exports.js';
import type { GraphItem } from '../../graph/graph.js';
import { GraphItems, GraphLinks, type ItemAction } from '../../graph/graph-table.js';
import { layeredLayout } from '../../graph/layered-layout.js';
import { inLayers } from '../../graph/layers.js';
import { shortestWays } from '../../graph/paths.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { PickedWays } from './picked-ways.js';
import { NothingReached, TraceNotes } from './trace-notes.js';
import { type Change, codecs, type TraceState } from './trace-state.js';
import type { TraceView } from './use-trace-graph.js';

const texts = defineTexts({
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
/** In the name of a file. */
const NAMED = 3;

interface TraceExplorerProps {
  readonly view: TraceView;
  /** The view is of what was asked before. */
  readonly isStale: boolean;
  readonly state: TraceState;
  readonly change: Change;
}

/** The picture, what is read out of it, and its table. */
export function TraceExplorer({ view, isStale, state, change }: TraceExplorerProps) {
  const t = useTexts(texts);
  const [drawing, setDrawing] = useState<Drawing>();
  const { graph, roots, reached } = view;
  const { pick, open, closed } = state;
  const asked = `${state.root.join()} ${state.direction} ${state.depth} ${state.limit}`;
  const [fitKey, setFitKey] = useState(asked);
  // Not before what was asked is there: else the picture before it would be fitted.
  if (!isStale && fitKey !== asked) setFitKey(asked);
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
  // The same function until it does something else: the table is not drawn anew when another item is chosen.
  const actionsOf = useCallback(
    ({ id, name }: GraphItem): readonly ItemAction[] => {
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
    },
    [t, change, roots, open, closed],
  );
  // Of a unit that stands for many, the first few.
  const names = graph.items.filter(({ id }) => roots.includes(id)).slice(0, NAMED);
  // A root alone is no picture, and no table either.
  const hasPicture = graph.items.length > 1;
  return (
    <Stack gap="sm">
      {graph.links.length === 0 && !isStale && <NothingReached state={state} change={change} />}
      {hasPicture && (
        <Grid>
          <Grid.Col span={{ base: 12, lg: 9 }}>
            <GraphCanvas
              graph={graph}
              points={points}
              emphasis={emphasis}
              onPick={onPick}
              fitKey={fitKey}
              onDrawn={setDrawing}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 3 }}>
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
      )}
      <TraceNotes view={view} state={state} change={change} />
      {hasPicture && (
        <>
          <GraphExports
            graph={graph}
            points={points}
            drawing={drawing}
            title={t('file', { roots: names.map(({ code }) => code).join(' ') })}
          />
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
        </>
      )}
      <ScopeLine position={view.position} scope={view.scope} />
    </Stack>
  );
}
