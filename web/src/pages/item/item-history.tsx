import { Button, Stack, Table, Text } from '@mantine/core';
import { Answer } from '../../api/answer.js';
import { usePages } from '../../api/use-pages.js';
import { kinds, linkProperties, type Kind } from '../../generated/model.js';
import { ItemHistoryDocument, type ItemHistoryQuery } from '../../generated/queries/item-history.js';
import { useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { usePropertyWords } from '../../model/property-words.js';
import { WideTable } from '../../parts/wide-table.js';

const texts = defineTexts({
  none: { id: 'Belum ada perubahan yang tercatat.', en: 'No change is recorded yet.' },
  who: { id: '{moment}, {by}', en: '{moment}, {by}' },
  claimed: {
    id: 'Nama ini disebut oleh pengirimnya dan belum dibuktikan.',
    en: 'The name is what the sender said; it is not proved.',
  },
  reason: { id: 'Alasan: {reason}', en: 'Why: {reason}' },
  field: { id: 'Isian', en: 'Field' },
  before: { id: 'Dari', en: 'From' },
  after: { id: 'Menjadi', en: 'To' },
  empty: { id: '(kosong)', en: '(empty)' },
  more: { id: 'Tampilkan yang lebih lama', en: 'Show older ones' },
});

type Change = ItemHistoryQuery['history']['nodes'][number];
const pageOf = ({ history }: ItemHistoryQuery) => history;

/** Who changed what and when, newest first, with the changes of its links. */
export function ItemHistory({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  const t = useTexts(texts);
  const { apiLanguage } = useLanguage();
  const { answer, rows, hasMore, onMore, isLoadingMore } = usePages(
    ItemHistoryDocument,
    { of: id, first: 30, language: apiLanguage, after: null },
    pageOf,
  );
  return (
    <Answer of={answer} isEmpty={({ history }) => history.nodes.length === 0} empty={<Text>{t('none')}</Text>}>
      {({ history }) => (
        <Stack gap="md">
          {!history.nodes.every(({ byVerified }) => byVerified) && (
            <Text size="sm" c="dimmed">
              {t('claimed')}
            </Text>
          )}
          {rows.map((change) => (
            <ChangeEntry key={change.cursor} change={change} kind={kind} />
          ))}
          {hasMore && (
            <Button variant="default" onClick={onMore} loading={isLoadingMore} style={{ alignSelf: 'flex-start' }}>
              {t('more')}
            </Button>
          )}
        </Stack>
      )}
    </Answer>
  );
}

function ChangeEntry({ change, kind }: { readonly change: Change; readonly kind: Kind }) {
  const t = useTexts(texts);
  const format = useFormat();
  const word = useWord();
  const say = usePropertyWords();
  const models = change.of === 'LINK' ? linkProperties : kinds[kind].properties;
  // Of what was entered, the fields of the page tell the values.
  const fields = change.action === 'UPDATED' ? change.properties : [];
  return (
    <article>
      <Text size="sm" c="dimmed">
        {t('who', { moment: format.moment(change.at), by: change.by })}
      </Text>
      <Text>{change.sentence}</Text>
      {typeof change.reason === 'string' && <Text size="sm">{t('reason', { reason: change.reason })}</Text>}
      {fields.length > 0 && (
        <WideTable minWidth={0}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('field')}</Table.Th>
                <Table.Th>{t('before')}</Table.Th>
                <Table.Th>{t('after')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {fields.map(({ name, before, after }) => {
                const model = models.find((one) => one.name === name);
                const words = (value: unknown): string =>
                  (model ? say(model, value) : (JSON.stringify(value) ?? '')) || t('empty');
                return (
                  <Table.Tr key={name}>
                    <Table.Td>{model ? word(model.label) : name}</Table.Td>
                    <Table.Td>{words(before)}</Table.Td>
                    <Table.Td>{words(after)}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
    </article>
  );
}
