import { Box, Stack, Text } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router';
import { text, texts as severalTexts } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { Answer } from '../../api/answer.js';
import { usePages } from '../../api/use-pages.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { KindModel } from '../../model/model-types.js';
import { DataTable } from '../../parts/data-table.js';
import type { Sorting } from '../../parts/header-cell.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { useColumns } from './cells.js';
import { ColumnChooser } from './column-chooser.js';
import { chosenFields, type ListAnswer, listDocument } from './columns.js';
import { CountBy, Counts } from './counts.js';
import { ExportButton } from './export-button.js';
import { FilterBar } from './filter-bar.js';
import { apiFilter, readConditions, withCondition, writeConditions } from './filters.js';
import { ViewMenu } from './view-menu.js';

const texts = defineTexts({
  nothing: {
    id: 'Belum ada {kind} yang tercatat. Impor inventaris untuk mulai, atau buat lewat API.',
    en: 'No {kind} is recorded yet. Import an inventory to begin, or make one over the API.',
  },
  noMatch: {
    id: 'Tidak ada {kind} yang cocok. Longgarkan atau hapus saringan di atas.',
    en: 'No {kind} fits. Loosen or remove the filters above.',
  },
});

const codecs = { q: text(), where: severalTexts(), columns: text(), sort: text(), by: text() };
const PAGE = 100;
const pageOf = ({ list }: ListAnswer): ListAnswer['list'] => list;

/** `name`, or `-name` for the other way round. */
const sortingOf = (kind: KindModel, written: string): Sorting | undefined => {
  const column = written.replace(/^-/, '');
  const isThere = kind.properties.some(({ name, orderable }) => name === column && orderable);
  return isThere ? { column, direction: written.startsWith('-') ? 'DESC' : 'ASC' } : undefined;
};

/** The list of one kind; what it is set to stands in the address. */
export function KindList({ kind }: { readonly kind: KindModel }) {
  const t = useTexts(texts);
  const word = useWord();
  const { search } = useLocation();
  const [state, change] = useAddressState(codecs);
  const conditions = useMemo(() => readConditions(kind, state.where), [kind, state.where]);
  const filter = useMemo(() => apiFilter(conditions), [conditions]);
  const fields = useMemo(() => chosenFields(kind, state.columns), [kind, state.columns]);
  const document = useMemo(() => listDocument(kind, fields), [kind, fields]);
  const sorting = sortingOf(kind, state.sort);
  const variables = {
    text: state.q.trim() === '' ? undefined : state.q.trim(),
    filter,
    orderBy: sorting && [{ field: sorting.column, direction: sorting.direction }],
  };
  const { answer, rows, total, onMore, isLoadingMore } = usePages(document, { ...variables, first: PAGE }, pageOf);
  const columns = useColumns(fields);
  const onSort = useCallback(
    ({ column, direction }: Sorting) => change({ sort: direction === 'DESC' ? `-${column}` : column }),
    [change],
  );
  const isNarrowed = filter !== undefined || variables.text !== undefined;
  const label = word(kind.label);
  return (
    <Stack gap="sm">
      <FilterBar
        kind={kind}
        text={state.q}
        conditions={conditions}
        onText={(q) => change({ q })}
        onConditions={(next) => change({ where: writeConditions(next) })}
        onClear={() => change({ q: '', where: [] })}
        actions={
          <>
            <Box ml="auto" visibleFrom="sm" />
            <ColumnChooser kind={kind} chosen={fields} onChoose={(names) => change({ columns: names.join(',') })} />
            <ViewMenu kind={kind} search={search} />
            <ExportButton kind={kind} fields={fields} variables={variables} />
          </>
        }
      >
        <CountBy kind={kind} by={state.by} onBy={(by) => change({ by })} />
      </FilterBar>
      <Counts
        kind={kind}
        by={state.by}
        filter={filter}
        hasText={variables.text !== undefined}
        onOnly={(field, value) => change({ where: writeConditions(withCondition(conditions, field, value)) })}
      />
      <Answer
        of={answer}
        isEmpty={({ list }) => list.totalCount === 0}
        empty={<Text>{t(isNarrowed ? 'noMatch' : 'nothing', { kind: label })}</Text>}
      >
        {({ overview }) => (
          <Stack gap="xs">
            <ScopeLine position={overview.position} scope={overview.scope} />
            <DataTable
              label={label}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              total={total}
              onMore={onMore}
              isLoadingMore={isLoadingMore}
              sorting={sorting}
              onSort={onSort}
            />
          </Stack>
        )}
      </Answer>
    </Stack>
  );
}
