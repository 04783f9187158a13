import { Alert, SegmentedControl, Stack, Title } from '@mantine/core';
import { oneOf } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { kinds, linkTypes, type Kind } from '../../generated/model.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import type { LinkFieldModel } from '../../model/model-types.js';
import { type FieldLinks, LinksOfField } from './field-links.js';
import { type ItemCore, linksDocument, type LinksAnswer, type Meaning, meaningOf } from './item-question.js';

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
});

/** Of the links of each kind. */
const asked = { all: undefined, suspect: { suspect: { eq: true } }, unverified: { verifiedAt: { isNull: true } } };
const codecs = { links: oneOf(['all', 'suspect', 'unverified'], 'all') };
const meanings: readonly Meaning[] = ['purpose', 'needs', 'neededBy', 'context', 'evidence'];

/** Every link of an item, in both directions, by what it means. */
export function ItemLinks({ item }: { readonly item: ItemCore }) {
  const t = useTexts(texts);
  const [{ links: which }, change] = useAddressState(codecs);
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('which')}
        value={which}
        onChange={(links) => change({ links: codecs.links.read([links]) ?? 'all' })}
        data={(['all', 'suspect', 'unverified'] as const).map((value) => ({ value, label: t(value) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      {/* Others begin anew: what was asked for before is not what the switch says. */}
      <LinksOf key={which} item={item} which={which} />
    </Stack>
  );
}

function LinksOf({ item, which }: { readonly item: ItemCore; readonly which: keyof typeof asked }) {
  const t = useTexts(texts);
  const answer = useAnswer(linksDocument(item.kind), { ref: item.id, links: asked[which] });
  return (
    <Answer of={answer}>
      {(data) => {
        const groups = groupsOf(item.kind, data);
        if (groups.length === 0) return <Alert color="gray">{t(which === 'all' ? 'none' : 'noneSuch')}</Alert>;
        return meanings.map((meaning) => (
          <MeaningSection
            key={meaning}
            meaning={meaning}
            groups={groups.filter(({ field }) => isOf(field, meaning))}
            code={item.code}
          />
        ));
      }}
    </Answer>
  );
}

const isOf = (field: LinkFieldModel, meaning: Meaning): boolean => {
  const model = Object.values(linkTypes).find(({ type }) => type === field.type);
  return meaningOf(field, model?.classes[0] ?? 'context') === meaning;
};

const groupsOf = (kind: Kind, { item }: LinksAnswer): FieldLinks[] =>
  kinds[kind].links.flatMap((field) => {
    const { edges, totalCount } = item?.[field.name] ?? { edges: [], totalCount: 0 };
    return edges.length === 0 ? [] : [{ field, edges, rest: totalCount - edges.length }];
  });

interface MeaningProps {
  readonly meaning: Meaning;
  readonly groups: readonly FieldLinks[];
  /** Of the item that the links are of. */
  readonly code: string;
}

function MeaningSection({ meaning, groups, code }: MeaningProps) {
  const t = useTexts(texts);
  if (groups.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t(meaning)}
      </Title>
      {groups.map((group) => (
        <LinksOfField key={group.field.name} group={group} code={code} />
      ))}
    </section>
  );
}
