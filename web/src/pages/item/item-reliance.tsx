import { Alert, Group, Stack, Title } from '@mantine/core';
import { Answer } from '../../api/answer.js';
import { usePages } from '../../api/use-pages.js';
import { kinds, type Kind } from '../../generated/model.js';
import { ItemRelianceDocument, type ItemRelianceQuery } from '../../generated/queries/item-reliance.js';
import { useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ItemLink } from '../../parts/item-link.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { FigureButton } from './figure-button.js';

const texts = defineTexts({
  title: { id: 'Apa yang diandalkannya?', en: 'What does it rely on?' },
  nothing: { id: 'Ini tidak bergantung pada apa pun yang tercatat.', en: 'It relies on nothing that is recorded.' },
  all: { id: 'Semua jenis', en: 'All kinds' },
  list: { id: 'Yang diandalkan', en: 'What it relies on' },
  item: { id: 'Nama', en: 'Name' },
  kind: { id: 'Jenis', en: 'Kind' },
  distance: { id: 'Jarak', en: 'Distance' },
  proof: { id: 'Sebabnya', en: 'Because' },
});

type Relied = ItemRelianceQuery['reliance']['reliesOn']['nodes'][number];
const pageOf = ({ reliance }: ItemRelianceQuery) => reliance.reliesOn;

const useColumns = (): readonly Column<Relied>[] => {
  const t = useTexts(texts);
  const word = useWord();
  return [
    { id: 'item', header: t('item'), width: 260, cell: ({ item }) => <ItemLink item={item} /> },
    { id: 'kind', header: t('kind'), width: 130, cell: ({ item }) => word(kinds[item.kind].label) },
    { id: 'distance', header: t('distance'), width: 90, isNumber: true, cell: ({ distance }) => String(distance) },
    {
      id: 'proof',
      header: t('proof'),
      width: 380,
      cell: ({ path }) => path.map(({ sentence }) => sentence).join('; '),
    },
  ];
};

interface ItemRelianceProps {
  readonly id: string;
  readonly shown: Kind | undefined;
  readonly onShow: (kind: Kind | undefined) => void;
}

/** Everything that has to work for an item to work, however far away. */
export function ItemReliance({ id, shown, onShow }: ItemRelianceProps) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const { apiLanguage } = useLanguage();
  const { answer, rows, total, onMore, isLoadingMore } = usePages(
    ItemRelianceDocument,
    { of: id, first: 50, kinds: shown === undefined ? null : [shown], language: apiLanguage, after: null },
    pageOf,
  );
  const columns = useColumns();
  return (
    <Stack gap="md" component="section">
      <Title order={2} size="h4">
        {t('title')}
      </Title>
      <Answer
        of={answer}
        isEmpty={({ reliance }) => reliance.reliesOn.totalCount === 0 && shown === undefined}
        empty={<Alert color="gray">{t('nothing')}</Alert>}
      >
        {({ reliance }) => (
          <Stack gap="md">
            <Group gap="sm" align="stretch">
              <FigureButton label={t('all')} isOn={shown === undefined} onClick={() => onShow(undefined)} />
              {reliance.byKind.map(({ kind, count }) => (
                <FigureButton
                  key={kind}
                  label={word(kinds[kind].label)}
                  value={format.number(count)}
                  isOn={shown === kind}
                  onClick={() => onShow(kind)}
                />
              ))}
            </Group>
            <DataTable
              label={t('list')}
              columns={columns}
              rows={rows}
              rowKey={({ item }) => item.id}
              total={total}
              onMore={onMore}
              isLoadingMore={isLoadingMore}
            />
            <ScopeLine position={reliance.position} scope={reliance.scope} />
          </Stack>
        )}
      </Answer>
    </Stack>
  );
}
