import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { FailureNote } from '../../api/answer.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { AbsenceList } from '../../parts/absence-list.js';
import { type Change, limitIn, limitsOf, type TraceState } from './trace-state.js';
import type { TraceView } from './use-trace-graph.js';

const texts = defineTexts({
  alone: { id: 'Dari titik awal ini tidak ada yang dicapai.', en: 'Nothing is reached from here.' },
  loosen: { id: 'Lepaskan semua saringan', en: 'Drop all filters' },
  context: { id: 'Lihat juga pemilik dan klasifikasi', en: 'See owners and classification too' },
  up: { id: 'Telusuri ke atas', en: 'Trace upwards' },
  down: { id: 'Telusuri ke bawah', en: 'Trace downwards' },
  around: { id: 'Lihat segala arah', en: 'See all around' },
  missing: { id: 'Yang tidak tercapai, dan sebabnya', en: 'What is not reached, and why' },
  size: {
    id: '{items} item dan {links} hubungan di gambar.',
    en: '{items} items and {links} relations in the picture.',
  },
  left: {
    id: '{items} item lagi tidak muat dalam batas {limit}.',
    en: '{items} more items are beyond the limit of {limit}.',
  },
  linksLeft: { id: '{links} hubungan tidak ikut digambar.', en: '{links} relations are not drawn.' },
  more: { id: 'Tampilkan hingga {limit}', en: 'Show up to {limit}' },
  narrow: {
    id: 'Lebih dari itu tidak digambar: pilih jenis dalam saringan.',
    en: 'No more than that is drawn: choose kinds in the filters.',
  },
  idle: {
    id: '{count} item dari titik awal ini tidak terhubung ke arah ini, dan tidak digambar.',
    en: '{count} of the items it begins at lead nowhere in this direction, and are not drawn.',
  },
  cut: {
    id: 'Penelusuran berhenti di batas panjang jalur; mungkin masih ada yang lebih jauh.',
    en: 'The search stopped at the longest way allowed; there may be more farther away.',
  },
});

interface TraceNotesProps {
  readonly view: TraceView;
  readonly state: TraceState;
  readonly change: Change;
}

const isFiltered = ({ kinds, hide, basis, types, closed }: TraceState): boolean =>
  [kinds, hide, basis, types, closed].some(({ length }) => length > 0);

/** Where nothing is reached: what to do next. */
export function NothingReached({ state, change }: Omit<TraceNotesProps, 'view'>) {
  const t = useTexts(texts);
  const offers = [
    isFiltered(state) && {
      words: t('loosen'),
      next: { kinds: [], hide: [], basis: [], types: [], closed: [] },
    },
    state.direction === 'around' && !state.context && { words: t('context'), next: { context: true } },
    ...(['up', 'down', 'around'] as const)
      .filter((direction) => direction !== state.direction)
      .map((direction) => ({ words: t(direction), next: { direction } })),
  ].filter((offer) => offer !== false);
  return (
    <Alert color="gray" title={t('alone')}>
      <Group gap="xs">
        {offers.map(({ words, next }) => (
          <Button key={words} variant="default" size="compact-sm" onClick={() => change(next)}>
            {words}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}

/** How much of what there is stands in the picture, and what is not there at all. */
export function TraceNotes({ view, state, change }: TraceNotesProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const { graph, leftOut, linksLeftOut, unopened, idle, exhaustive, absences } = view;
  const limit = limitIn(state);
  const next = limitsOf(state).find((one) => Number(one) > limit);
  return (
    <Stack gap={4}>
      {unopened && <FailureNote {...unopened} />}
      <Group gap="xs" role="status">
        {graph.items.length > 1 && (
          <Text size="sm">
            {t('size', { items: format.number(graph.items.length), links: format.number(graph.links.length) })}
          </Text>
        )}
        {leftOut > 0 && (
          <Text size="sm">{t('left', { items: format.number(leftOut), limit: format.number(limit) })}</Text>
        )}
        {linksLeftOut > 0 && <Text size="sm">{t('linksLeft', { links: format.number(linksLeftOut) })}</Text>}
        {leftOut + linksLeftOut > 0 &&
          (next === undefined ? (
            <Text size="sm">{t('narrow')}</Text>
          ) : (
            <Button variant="default" size="compact-sm" onClick={() => change({ limit: next })}>
              {t('more', { limit: format.number(Number(next)) })}
            </Button>
          ))}
      </Group>
      {idle > 0 && <Text size="sm">{t('idle', { count: format.number(idle) })}</Text>}
      {!exhaustive && <Text size="sm">{t('cut')}</Text>}
      <AbsenceList absences={absences} heading={t('missing')} />
    </Stack>
  );
}
