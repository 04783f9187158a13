import { Group, Text, Title } from '@mantine/core';
import { defineTexts, useTexts } from '../../language/texts.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ItemLink } from '../../parts/item-link.js';
import { SuspectMark } from '../../parts/proof-badges.js';
import { useExchangeWords } from './exchange-words.js';
import type { Exchange, Party } from './exchanges.js';

const texts = defineTexts({
  title: { id: 'Bukti tiap pertukaran', en: 'The evidence of each exchange' },
  integration: { id: 'Integrasi', en: 'Integration' },
  source: { id: 'Dari aplikasi', en: 'From the application' },
  target: { id: 'Ke aplikasi', en: 'To the application' },
  status: { id: 'Status', en: 'Status' },
  method: { id: 'Cara', en: 'Method' },
  dataSets: { id: 'Data yang dibawa', en: 'Data that it carries' },
  agreement: { id: 'Perjanjian', en: 'Agreement' },
  verified: { id: 'Diverifikasi', en: 'Verified' },
});

const useEvidenceColumns = (): readonly Column<Exchange>[] => {
  const t = useTexts(texts);
  const words = useExchangeWords();
  return [
    {
      id: 'integration',
      header: t('integration'),
      width: 280,
      cell: (row) => <Integration exchange={row} />,
    },
    { id: 'source', header: t('source'), width: 210, cell: ({ source }) => <Items items={source ? [source] : []} /> },
    { id: 'target', header: t('target'), width: 210, cell: ({ target }) => <Items items={target ? [target] : []} /> },
    { id: 'status', header: t('status'), width: 145, cell: words.status },
    { id: 'method', header: t('method'), width: 140, cell: words.method },
    {
      id: 'dataSets',
      header: t('dataSets'),
      width: 220,
      cell: ({ dataSets }) => <Items items={dataSets} />,
    },
    { id: 'agreement', header: t('agreement'), width: 200, cell: words.agreement },
    { id: 'verified', header: t('verified'), width: 160, cell: words.verified },
  ];
};

/** Every exchange that is shown, as a table: the matrix for those who read it line by line. */
export function EvidenceTable({
  exchanges,
  total,
  onMore,
  isLoadingMore,
}: {
  readonly exchanges: readonly Exchange[];
  readonly total: number;
  readonly onMore?: () => void;
  readonly isLoadingMore?: boolean;
}) {
  const t = useTexts(texts);
  const columns = useEvidenceColumns();
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('title')}
      </Title>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={exchanges}
        rowKey={({ integration, source, target }) => `${integration.id} ${source?.id ?? ''} ${target?.id ?? ''}`}
        total={total}
        onMore={onMore}
        isLoadingMore={isLoadingMore}
      />
    </section>
  );
}

function Integration({ exchange }: { readonly exchange: Exchange }) {
  return (
    <Group gap={4} wrap="nowrap">
      <ItemLink item={exchange.integration} />
      {exchange.suspect && <SuspectMark />}
    </Group>
  );
}

function Items({ items }: { readonly items: readonly Party[] }) {
  const { unknown } = useExchangeWords();
  if (items.length === 0)
    return (
      <Text span size="sm" c="dimmed">
        {unknown}
      </Text>
    );
  return items.map((item) => (
    <div key={item.id}>
      <ItemLink item={item} />
    </div>
  ));
}
