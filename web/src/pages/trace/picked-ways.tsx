import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { Graph, GraphItem, GraphLink } from '../../graph/graph.js';
import type { Way } from '../../graph/paths.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { KindBadge } from '../../parts/kind-badge.js';
import { BasisBadge, SuspectMark } from '../../parts/proof-badges.js';
import type { Reached } from './trace-graph.js';
import type { ItemAction } from '../../graph/graph-table.js';

const texts = defineTexts({
  title: { id: 'Jalur, dibacakan', en: 'The ways, read out' },
  hint: {
    id: 'Pilih sesuatu di gambar atau di tabel: jalurnya disorot dan dibacakan di sini.',
    en: 'Choose something in the picture or the table: its ways are lit up and read out here.',
  },
  root: { id: 'Ini titik awalnya.', en: 'This is where it begins.' },
  way: { id: 'Jalur {number}', en: 'Way {number}' },
  inherited: {
    id: 'Diwarisi: karena hal lain membutuhkannya.',
    en: 'Inherited: because something else needs it.',
  },
  all: {
    id: '{atLeast, select, yes {Sedikitnya {count} jalur semuanya.} other {{count} jalur semuanya.}}',
    en: '{atLeast, select, yes {At least {count} ways altogether.} other {{count} ways altogether.}}',
  },
  over: {
    id: 'Hubungan ini melewati yang disembunyikan:',
    en: 'This relation leads over what is hidden:',
  },
  link: { id: 'Hubungan', en: 'Relation' },
  close: { id: 'Selesai', en: 'Done' },
});

interface PickedWaysProps {
  readonly item: GraphItem | undefined;
  readonly link: GraphLink | undefined;
  readonly graph: Graph;
  readonly ways: readonly Way[];
  readonly reached: Reached | undefined;
  readonly isRoot: boolean;
  readonly actions: readonly ItemAction[];
  readonly onClose: () => void;
}

/** What was chosen, and the ways to it as sentences. */
export function PickedWays({ item, link, graph, ways, reached, isRoot, actions, onClose }: PickedWaysProps) {
  const t = useTexts(texts);
  return (
    <Paper withBorder p="sm" component="section" aria-live="polite" aria-label={t('title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h5">
          {t('title')}
        </Title>
        {(item ?? link) !== undefined && (
          <Button variant="subtle" size="compact-sm" onClick={onClose}>
            {t('close')}
          </Button>
        )}
      </Group>
      {item && (
        <Stack gap="xs">
          <Group gap="xs">
            <KindBadge kind={item.kind} />
            {reached && <BasisBadge basis={reached.basis} />}
          </Group>
          <div>
            <ItemLink item={item} />
          </div>
          <Group gap={4}>
            {actions.map(({ words, label, act }) => (
              <Button key={words} variant="default" size="compact-sm" aria-label={label} onClick={act}>
                {words}
              </Button>
            ))}
          </Group>
          {isRoot && <Text size="sm">{t('root')}</Text>}
          {ways.map((way, index) => (
            <div key={way.map(({ id }) => id).join()}>
              <Text size="sm" fw={600}>
                {t('way', { number: index + 1 })}
              </Text>
              <Sentences links={way} />
            </div>
          ))}
          {reached?.inherited && <Text size="sm">{t('inherited')}</Text>}
          {reached && reached.pathCount.count > ways.length && (
            <Text size="sm">
              {t('all', { count: reached.pathCount.count, atLeast: reached.pathCount.atLeast ? 'yes' : 'no' })}
            </Text>
          )}
        </Stack>
      )}
      {link && <PickedLink link={link} graph={graph} />}
      {!item && !link && <Text size="sm">{t('hint')}</Text>}
    </Paper>
  );
}

function PickedLink({ link, graph }: { readonly link: GraphLink; readonly graph: Graph }) {
  const t = useTexts(texts);
  const ends = graph.items.filter(({ id }) => id === link.from || id === link.to);
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t(link.over.length > 0 ? 'over' : 'link')}
      </Text>
      <Sentences links={[link]} />
      {ends.map((item) => (
        <div key={item.id}>
          <ItemLink item={item} />
        </div>
      ))}
    </Stack>
  );
}

/** A link over hidden items is told link by link. */
function Sentences({ links }: { readonly links: readonly GraphLink[] }) {
  return (
    <ol style={{ margin: 0, paddingLeft: '1.25rem' }}>
      {links
        .flatMap((link) => (link.over.length > 0 ? link.over : [link]))
        .map(({ id, sentence, suspect }) => (
          <li key={id}>
            <Text size="sm" span>
              {sentence}
            </Text>{' '}
            {suspect && <SuspectMark />}
          </li>
        ))}
    </ol>
  );
}
