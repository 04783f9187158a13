import { Anchor, SegmentedControl, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Answer } from '../../api/answer.js';
import { usePages } from '../../api/use-pages.js';
import { oneOf } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { RatioBar } from '../../charts/ratio-bar.js';
import { kinds, type Kind } from '../../generated/model.js';
import { CompletenessDocument, type CompletenessQuery } from '../../generated/queries/completeness.js';
import { type Format, useFormat } from '../../language/format.js';
import { defineTexts, type Say, useTexts, useWord } from '../../language/texts.js';
import type { Words } from '../../model/model-types.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ItemLink } from '../../parts/item-link.js';
import { ScopeLine } from '../../parts/scope-line.js';

const texts = defineTexts({
  explanation: {
    id: 'Seberapa lengkap item diisi, di luar yang wajib.',
    en: 'How much of what makes an item complete is filled in, beyond what has to be.',
  },
  by: { id: 'Menurut', en: 'By' },
  KIND: { id: 'Jenis', en: 'Kind' },
  UNIT: { id: 'Unit', en: 'Unit' },
  noUnit: { id: 'Tidak dipegang unit mana pun', en: 'Held by no unit' },
  score: { id: 'Kelengkapan', en: 'Completeness' },
  complete: { id: 'Lengkap', en: 'Complete' },
  of: { id: '{complete} dari {items}', en: '{complete} of {items}' },
  missing: { id: 'Yang paling sering kosong', en: 'Most often missing' },
  lacks: { id: '{field} ({kind}): {count}', en: '{field} ({kind}): {count}' },
  lacksOwn: { id: '{field}: {count}', en: '{field}: {count}' },
  nothing: { id: 'Tidak ada', en: 'Nothing' },
  none: { id: 'Belum ada item di sini. Kosongkan saringan unit.', en: 'No items here. Clear the unit filter.' },
});
const AXES = ['KIND', 'UNIT'] as const;
const codecs = { axis: oneOf(AXES, 'KIND') };
type Row = CompletenessQuery['completeness']['nodes'][number];
const PAGE = 100;
const pageOf = ({ completeness }: CompletenessQuery): CompletenessQuery['completeness'] => completeness;
const SHOWN = 4;

export function Completeness({ unit }: { readonly unit: string | undefined }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const [{ axis }, change] = useAddressState(codecs);
  const { answer, rows, total, onMore, isLoadingMore } = usePages(
    CompletenessDocument,
    { by: axis, unit, first: PAGE },
    pageOf,
  );
  const columns = columnsOf(t, word, format, axis);
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('explanation')}</Text>
      <div className="not-printed">
        <SegmentedControl
          aria-label={t('by')}
          value={axis}
          onChange={(value) => change({ axis: AXES.find((one) => one === value) ?? 'KIND' })}
          data={AXES.map((one) => ({ value: one, label: t(one) }))}
        />
      </div>
      <Answer
        of={answer}
        isEmpty={({ completeness }) => completeness.totalCount === 0}
        empty={<Text>{t('none')}</Text>}
      >
        {({ completeness }) => (
          <>
            <ScopeLine position={completeness.position} scope={completeness.scope} />
            <DataTable
              label={t(axis)}
              columns={columns}
              rows={rows}
              rowKey={({ kind, unit: one }) => kind ?? one?.id ?? ''}
              total={total}
              onMore={onMore}
              isLoadingMore={isLoadingMore}
            />
          </>
        )}
      </Answer>
    </Stack>
  );
}

/** The word of a property or of a link of a kind. */
const fieldWord = (kind: Kind, name: string) => {
  const { properties, links } = kinds[kind];
  return [...properties, ...links].find((one) => one.name === name)?.label ?? { id: name, en: name };
};

const columnsOf = (
  t: Say<keyof typeof texts>,
  word: (words: Words) => string,
  format: Format,
  axis: (typeof AXES)[number],
): readonly Column<Row>[] => [
  {
    id: 'who',
    header: t(axis),
    width: 280,
    cell: ({ kind, unit: one }) =>
      kind ? (
        <Anchor component={Link} to={`/inventory/${kinds[kind].plural}`}>
          {word(kinds[kind].label)}
        </Anchor>
      ) : one ? (
        <ItemLink item={one} />
      ) : (
        t('noUnit')
      ),
  },
  { id: 'score', header: t('score'), width: 190, cell: ({ score }) => <RatioBar ratio={score} /> },
  {
    id: 'complete',
    header: t('complete'),
    width: 140,
    isNumber: true,
    cell: ({ complete, items }) => t('of', { complete: format.number(complete), items: format.number(items) }),
  },
  {
    id: 'missing',
    header: t('missing'),
    width: 420,
    cell: ({ kind, missing }) =>
      missing.length === 0
        ? t('nothing')
        : missing
            .slice(0, SHOWN)
            .map((one) =>
              t(kind ? 'lacksOwn' : 'lacks', {
                field: word(fieldWord(one.kind, one.name)),
                kind: word(kinds[one.kind].label),
                count: format.number(one.count),
              }),
            )
            .join(' · '),
  },
];
