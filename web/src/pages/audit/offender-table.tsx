import { Text } from '@mantine/core';
import { usePages } from '../../api/use-pages.js';
import { Answer } from '../../api/answer.js';
import { kinds, type Kind } from '../../generated/model.js';
import { OffendersDocument, type OffendersQuery } from '../../generated/queries/offenders.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, type Say, useTexts, useWord } from '../../language/texts.js';
import type { Words } from '../../model/model-types.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ItemLink } from '../../parts/item-link.js';
import type { Within } from './rules.js';

const texts = defineTexts({
  offenders: { id: 'Yang melanggar', en: 'Offenders' },
  what: { id: 'Yang melanggar', en: 'Offender' },
  kind: { id: 'Jenis', en: 'Kind' },
  link: { id: 'Tautan', en: 'Link' },
  none: { id: 'Tidak ada yang melanggar.', en: 'Nothing breaks this rule.' },
});

export interface Offender {
  readonly id: string;
  readonly item: { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string };
  /** Of a link, in words. */
  readonly sentence?: string;
}

/** Of the items or the links of the one rule that was asked for. */
export const offendersOf = ({ coverage: [result] }: OffendersQuery) => {
  const { offenders, offendingLinks } = result ?? {};
  const nodes: Offender[] = [
    ...(offenders?.nodes.map((item) => ({ id: item.id, item })) ?? []),
    ...(offendingLinks?.nodes.map(({ id, sentence, from }) => ({ id, sentence, item: from })) ?? []),
  ];
  const page = offenders ?? offendingLinks;
  return { nodes, totalCount: page?.totalCount ?? 0, pageInfo: page?.pageInfo ?? { hasNextPage: false } };
};

const PAGE = 100;

interface OffendersProps {
  readonly code: string;
  readonly isItems: boolean;
  readonly within: Within;
}

export function OffenderTable({ code, isItems, within }: OffendersProps) {
  const t = useTexts(texts);
  const word = useWord();
  const { apiLanguage: language } = useLanguage();
  const variables = { rule: code, ...within, language, first: PAGE, isItems };
  const { answer, rows, total, onMore, isLoadingMore } = usePages(OffendersDocument, variables, offendersOf);
  const columns = columnsOf(t, word);
  const linkColumns: readonly Column<Offender>[] = [
    { id: 'link', header: t('link'), width: 480, cell: ({ sentence }) => sentence },
  ];
  return (
    <Answer of={answer}>
      {() =>
        total === 0 ? (
          <Text>{t('none')}</Text>
        ) : (
          <DataTable
            label={t('offenders')}
            columns={isItems ? columns : [...columns, ...linkColumns]}
            rows={rows}
            rowKey={({ id }) => id}
            total={total}
            onMore={onMore}
            isLoadingMore={isLoadingMore}
          />
        )
      }
    </Answer>
  );
}

const columnsOf = (t: Say<keyof typeof texts>, word: (words: Words) => string): readonly Column<Offender>[] => [
  { id: 'kind', header: t('kind'), width: 160, cell: ({ item }) => word(kinds[item.kind].label) },
  { id: 'item', header: t('what'), width: 420, cell: ({ item }) => <ItemLink item={item} /> },
];
