import { Alert, Anchor, Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { flag, oneOf } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { AroundDocument, type AroundQuery } from '../../generated/queries/around.js';
import { GraphCanvas } from '../../graph/graph-canvas.js';
import { graphOfView, rootsOf } from '../../graph/graph-of-view.js';
import { GraphItems } from '../../graph/graph-table.js';
import { layeredLayout } from '../../graph/layered-layout.js';
import { inLayers } from '../../graph/layers.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ScopeLine } from '../../parts/scope-line.js';

const texts = defineTexts({
  depth: { id: 'Seberapa jauh', en: 'How far' },
  one: { id: '1 tautan', en: '1 link' },
  two: { id: '2 tautan', en: '2 links' },
  context: { id: 'Juga pemilik dan klasifikasi', en: 'Owners and classification too' },
  alone: { id: 'Tidak ada apa pun di sekitarnya.', en: 'There is nothing around it.' },
  left: {
    id: '{count} tetangga lain berada di luar gambar ini.',
    en: '{count} further neighbours are outside of this picture.',
  },
  explore: { id: 'Buka di penelusur jejak', en: 'Open in the trace explorer' },
});

const codecs = { depth: oneOf(['1', '2'], '1'), context: flag() };

/** What lies next to an item, as a picture with its table; a click opens what is clicked. */
export function ItemAround({ id }: { readonly id: string }) {
  const t = useTexts(texts);
  const { apiLanguage } = useLanguage();
  const [{ depth, context }, change] = useAddressState(codecs);
  const answer = useAnswer(AroundDocument, {
    roots: [id],
    depth: Number(depth),
    context,
    limit: 150,
    language: apiLanguage,
  });
  return (
    <Stack gap="sm">
      <Group>
        <SegmentedControl
          aria-label={t('depth')}
          value={depth}
          onChange={(value) => change({ depth: value === '2' ? '2' : '1' })}
          data={[
            { value: '1', label: t('one') },
            { value: '2', label: t('two') },
          ]}
        />
        <Switch
          label={t('context')}
          checked={context}
          onChange={({ currentTarget }) => change({ context: currentTarget.checked })}
        />
      </Group>
      <Answer of={answer}>{({ graphView }) => <Around view={graphView} id={id} />}</Answer>
    </Stack>
  );
}

function Around({ view, id }: { readonly view: AroundQuery['graphView']; readonly id: string }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const graph = useMemo(() => graphOfView(view), [view]);
  const points = useMemo(() => layeredLayout(inLayers(graph.items), graph.links), [graph]);
  const emphasis = useMemo(() => ({ roots: new Set(rootsOf(view)), chosen: '', lit: new Set<string>() }), [view]);
  const pick = useCallback(
    (picked: string, what: 'item' | 'link') => {
      if (what === 'item') void navigate(`/item/${picked}`);
    },
    [navigate],
  );
  const left = view.leftOut.reduce((sum, { count }) => sum + count, 0);
  if (graph.items.length < 2) return <Alert color="gray">{t('alone')}</Alert>;
  return (
    <Stack gap="sm">
      <GraphCanvas graph={graph} points={points} emphasis={emphasis} onPick={pick} fitKey={`${id} ${points.size}`} />
      {left > 0 && <Text size="sm">{t('left', { count: left })}</Text>}
      <Anchor component={Link} to={`/trace?root=${id}`}>
        {t('explore')}
      </Anchor>
      <GraphItems graph={graph} />
      <ScopeLine position={view.position} scope={view.scope} />
    </Stack>
  );
}
