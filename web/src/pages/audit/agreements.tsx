import { NumberInput, Stack, Text } from '@mantine/core';
import { Answer } from '../../api/answer.js';
import { usePages } from '../../api/use-pages.js';
import { number } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { AgreementsDocument, type AgreementsQuery } from '../../generated/queries/agreements.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ItemLink } from '../../parts/item-link.js';
import { ScopeLine } from '../../parts/scope-line.js';

const texts = defineTexts({
  within: { id: 'Berakhir dalam (hari)', en: 'Ending within (days)' },
  told: {
    id: '{runOut} perjanjian sudah berakhir, {runningOut} akan berakhir dalam {within} hari sejak {day}.',
    en: '{runOut} agreements have run out, {runningOut} end within {within} days of {day}.',
  },
  agreement: { id: 'Perjanjian', en: 'Agreement' },
  unnamed: { id: 'Tanpa keterangan', en: 'Not described' },
  endsOn: { id: 'Berakhir', en: 'Ends' },
  left: { id: 'Sisa waktu', en: 'Time left' },
  days: { id: '{days, plural, other {# hari lagi}}', en: '{days, plural, one {# day left} other {# days left}}' },
  over: {
    id: '{days, plural, other {lewat # hari}}',
    en: '{days, plural, one {# day over} other {# days over}}',
  },
  parties: { id: 'Pihak', en: 'Parties' },
  exchanges: { id: 'Pertukaran yang bergantung padanya', en: 'Exchanges that rest on it' },
  more: { id: 'dan {count} lainnya', en: 'and {count} more' },
  none: {
    id: 'Tidak ada perjanjian yang berakhir dalam waktu itu. Coba jangka waktu yang lebih panjang.',
    en: 'No agreement ends within that time. Try a longer one.',
  },
});
const codecs = { within: number(90) };
const PAGE = 100;
const pageOf = ({ agreementsRunningOut }: AgreementsQuery): AgreementsQuery['agreementsRunningOut'] =>
  agreementsRunningOut;
type Row = AgreementsQuery['agreementsRunningOut']['nodes'][number];

export function Agreements({ unit }: { readonly unit: string | undefined }) {
  const t = useTexts(texts);
  const format = useFormat();
  const [{ within }, change] = useAddressState(codecs);
  const { answer, rows, total, onMore, isLoadingMore } = usePages(
    AgreementsDocument,
    { unit, within: Math.min(3650, Math.max(0, Math.round(within))), first: PAGE },
    pageOf,
  );
  const columns: readonly Column<Row>[] = [
    { id: 'agreement', header: t('agreement'), width: 240, cell: ({ agreement }) => agreement ?? t('unnamed') },
    { id: 'endsOn', header: t('endsOn'), width: 120, cell: ({ endsOn }) => format.day(endsOn) },
    {
      id: 'left',
      header: t('left'),
      width: 130,
      cell: ({ daysLeft, runOut }) => (runOut ? t('over', { days: -daysLeft }) : t('days', { days: daysLeft })),
    },
    {
      id: 'parties',
      header: t('parties'),
      width: 280,
      cell: ({ parties }) =>
        parties.map((one) => (
          <div key={one.id}>
            <ItemLink item={one} />
          </div>
        )),
    },
    {
      id: 'exchanges',
      header: t('exchanges'),
      width: 320,
      cell: ({ integrations: { nodes, totalCount } }) => [
        ...nodes.map((one) => (
          <div key={one.id}>
            <ItemLink item={one} />
          </div>
        )),
        totalCount > nodes.length && t('more', { count: totalCount - nodes.length }),
      ],
    },
  ];
  return (
    <Stack gap="md">
      <NumberInput
        className="not-printed"
        label={t('within')}
        value={within}
        min={0}
        max={3650}
        step={30}
        w={200}
        onChange={(value) => change({ within: Number(value) || 0 })}
      />
      <Answer
        of={answer}
        isEmpty={({ agreementsRunningOut }) => agreementsRunningOut.totalCount === 0}
        empty={<Text>{t('none')}</Text>}
      >
        {({ agreementsRunningOut: found }) => (
          <>
            <ScopeLine position={found.position} scope={found.scope} />
            <Text>
              {t('told', { runOut: found.runOut, runningOut: found.runningOut, within, day: format.day(found.on) })}
            </Text>
            <DataTable
              label={t('agreement')}
              columns={columns}
              rows={rows}
              rowKey={({ agreement, endsOn }) => `${agreement} ${endsOn}`}
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
