import { Anchor, Select, Text } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { kinds } from '../../generated/model.js';
import { InventoryKindsDocument } from '../../generated/queries/inventory-kinds.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { PageHead } from '../../parts/page-head.js';
import { groupWords, kindGroups } from './kind-groups.js';
import { KindCards } from './kind-cards.js';
import { KindList } from './kind-list.js';

const texts = defineTexts({
  title: { id: 'Inventaris', en: 'Inventory' },
  titleOf: { id: 'Inventaris: {kind}', en: 'Inventory: {kind}' },
  explanation: {
    id: 'Semua yang tercatat, satu daftar untuk tiap jenis. Pilih jenisnya.',
    en: 'Everything that is recorded, one list for each kind. Choose a kind.',
  },
  kind: { id: 'Jenis', en: 'Kind' },
  none: { id: 'Tidak ada jenis demikian', en: 'There is no such kind' },
  counted: { id: '{kind} ({count})', en: '{kind} ({count})' },
  unknown: { id: 'Tidak ada daftar bernama “{name}”.', en: 'There is no list called “{name}”.' },
  all: { id: 'Lihat semua jenis', en: 'See all kinds' },
});

export default function InventoryPage() {
  const t = useTexts(texts);
  const word = useWord();
  const { plural } = useParams();
  const kind = Object.values(kinds).find((one) => one.plural === plural);
  if (plural === undefined) return <AllKinds />;
  if (!kind)
    return (
      <>
        <PageHead title={t('title')} />
        <Text mb="md">{t('unknown', { name: plural })}</Text>
        <Anchor component={Link} to="/inventory" underline="always">
          {t('all')}
        </Anchor>
      </>
    );
  return (
    <>
      <PageHead title={t('titleOf', { kind: word(kind.label) })} actions={<KindSelect plural={plural} />} />
      <KindList key={plural} kind={kind} />
    </>
  );
}

function AllKinds() {
  const t = useTexts(texts);
  const answer = useAnswer(InventoryKindsDocument, {});
  return (
    <>
      <PageHead title={t('title')} explanation={t('explanation')} />
      <Answer of={answer}>{({ overview }) => <KindCards overview={overview} />}</Answer>
    </>
  );
}

/** To another list, with how much is in each. */
function KindSelect({ plural }: { readonly plural: string }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const navigate = useNavigate();
  const answer = useAnswer(InventoryKindsDocument, {});
  const counts = answer.state === 'ready' ? answer.data.overview.kinds : [];
  return (
    <Select
      label={t('kind')}
      searchable
      allowDeselect={false}
      w={260}
      maw="100%"
      value={plural}
      onChange={(next) => next !== null && void navigate(`/inventory/${next}`)}
      data={kindGroups.map(({ group, kinds: models }) => ({
        group: word(groupWords[group]),
        items: models.map((model) => {
          const total = counts.find(({ value }) => value === model.name)?.total;
          const name = word(model.label);
          return {
            value: model.plural,
            label: total === undefined ? name : t('counted', { kind: name, count: format.number(total) }),
          };
        }),
      }))}
      nothingFoundMessage={t('none')}
    />
  );
}
