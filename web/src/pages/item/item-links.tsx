import { Alert, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { oneOf } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { kinds, linkTypes, type Kind } from '../../generated/model.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { LinkFieldModel } from '../../model/model-types.js';
import { ItemLink } from '../../parts/item-link.js';
import { ConfidenceBadge, SuspectMark } from '../../parts/proof-badges.js';
import classes from './item.module.css';
import { type LinkEdge, linksDocument, type LinksAnswer, type Meaning, meaningOf } from './item-question.js';

const texts = defineTexts({
  purpose: { id: 'Tujuannya', en: 'What it is for' },
  needs: { id: 'Yang dibutuhkannya', en: 'What it needs' },
  neededBy: { id: 'Yang membutuhkannya', en: 'What needs it' },
  context: { id: 'Milik siapa, dan kaitannya', en: 'Whose it is, and what it belongs to' },
  evidence: { id: 'Buktinya', en: 'Its evidence' },
  which: { id: 'Tautan mana yang ditampilkan', en: 'Which links are shown' },
  all: { id: 'Semua', en: 'All' },
  suspect: { id: 'Perlu diperiksa', en: 'To be checked' },
  unverified: { id: 'Belum diverifikasi', en: 'Not verified' },
  none: {
    id: 'Belum ada tautan. Tanpa tautan, tidak ada yang tahu untuk apa ini ada dan siapa pemiliknya.',
    en: 'There is no link yet. Without one nobody knows what it is for and whose it is.',
  },
  noneSuch: { id: 'Tidak ada tautan seperti itu.', en: 'There is no such link.' },
  more: { id: 'dan {count} lainnya', en: 'and {count} more' },
  since: { id: 'sejak {day}', en: 'since {day}' },
  until: { id: 'sampai {day}', en: 'until {day}' },
  group: { id: 'salah satu dari kelompok {group}', en: 'one of the group {group}' },
});

const codecs = { links: oneOf(['all', 'suspect', 'unverified'], 'all') };
const meanings: readonly Meaning[] = ['purpose', 'needs', 'neededBy', 'context', 'evidence'];

interface FieldLinks {
  readonly field: LinkFieldModel;
  readonly edges: readonly LinkEdge[];
  readonly rest: number;
}

/** Every link of an item, in both directions, by what it means. */
export function ItemLinks({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  const t = useTexts(texts);
  const [{ links: which }, change] = useAddressState(codecs);
  const answer = useAnswer(linksDocument(kind), { ref: id });
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('which')}
        value={which}
        onChange={(links) => change({ links: codecs.links.read([links]) ?? 'all' })}
        data={(['all', 'suspect', 'unverified'] as const).map((value) => ({ value, label: t(value) }))}
        style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
      />
      <Answer of={answer}>
        {(data) => {
          const groups = groupsOf(kind, data, which);
          if (groups.length === 0) return <Alert color="gray">{t(which === 'all' ? 'none' : 'noneSuch')}</Alert>;
          return meanings.map((meaning) => (
            <MeaningSection
              key={meaning}
              meaning={meaning}
              groups={groups.filter(({ field }) => isOf(field, meaning))}
            />
          ));
        }}
      </Answer>
    </Stack>
  );
}

const isOf = (field: LinkFieldModel, meaning: Meaning): boolean => {
  const model = Object.values(linkTypes).find(({ type }) => type === field.type);
  return meaningOf(field, model?.classes[0] ?? 'context') === meaning;
};

const groupsOf = (kind: Kind, { item }: LinksAnswer, which: 'all' | 'suspect' | 'unverified'): FieldLinks[] =>
  kinds[kind].links.flatMap((field) => {
    const found = item?.[field.name];
    if (!found) return [];
    const edges = found.edges.filter(({ link }) =>
      which === 'all' ? true : which === 'suspect' ? link.suspect : link.verifiedAt === null,
    );
    const rest = which === 'all' ? found.totalCount - found.edges.length : 0;
    return edges.length === 0 ? [] : [{ field, edges, rest }];
  });

function MeaningSection({ meaning, groups }: { readonly meaning: Meaning; readonly groups: readonly FieldLinks[] }) {
  const t = useTexts(texts);
  const word = useWord();
  if (groups.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t(meaning)}
      </Title>
      {groups.map(({ field, edges, rest }) => (
        <div key={field.name} style={{ marginBottom: '0.75rem' }}>
          <Text size="sm" fw={600}>
            {word(field.label)}
          </Text>
          <ul className={classes['links']}>
            {edges.map((edge) => (
              <LinkRow key={edge.link.id} edge={edge} />
            ))}
          </ul>
          {rest > 0 && <Text size="sm">{t('more', { count: rest })}</Text>}
        </div>
      ))}
    </section>
  );
}

function LinkRow({ edge: { link, node } }: { readonly edge: LinkEdge }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const notes = [
    word(kinds[node.kind].label),
    ...(link.since === null ? [] : [t('since', { day: format.day(link.since) })]),
    ...(link.until === null ? [] : [t('until', { day: format.day(link.until) })]),
    ...(link.group === null ? [] : [t('group', { group: link.group })]),
    ...(link.note === null ? [] : [link.note]),
  ];
  return (
    <Group component="li" gap="xs" justify="space-between">
      <div style={{ flex: '1 1 16rem' }}>
        <ItemLink item={node} />
        <Text size="sm" c="dimmed">
          {notes.join(' · ')}
        </Text>
      </div>
      <Group gap={6}>
        {link.suspect && <SuspectMark />}
        <ConfidenceBadge confidence={link.confidence} />
      </Group>
    </Group>
  );
}
