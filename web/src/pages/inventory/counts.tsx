import { Anchor, Group, NativeSelect, Text } from '@mantine/core';
import { useMemo } from 'react';
import { gql } from 'urql';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { choices } from '../../generated/model.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { KindModel } from '../../model/model-types.js';
import { type ApiFilter, NONE } from './conditions.js';
import classes from './counts.module.css';
import { useFieldWords } from './field-words.js';
import type { FilterField } from './filter-field.js';
import { filterFields } from './filters.js';

const texts = defineTexts({
  by: { id: 'Hitung menurut', en: 'Count by' },
  nothing: { id: 'Tidak dihitung', en: 'Not counted' },
  none: { id: 'Belum diisi', en: 'Not filled in' },
  more: { id: 'Ada kelompok lain yang tidak ditampilkan.', en: 'There are more groups than these.' },
  text: {
    id: 'Hitungan ini tidak memperhatikan kata yang dicari, hanya saringannya.',
    en: 'These counts heed the filters, not the words searched for.',
  },
  only: { id: 'Hanya {label}', en: 'Only {label}' },
  empty: { id: 'Tidak ada yang dihitung.', en: 'There is nothing to count.' },
});

interface Counted {
  readonly count: number;
  readonly by: readonly {
    readonly value: string | null;
    readonly item: { readonly code: string; readonly name: string } | null;
  }[];
}
interface GroupsAnswer {
  readonly groups: { readonly hasMore: boolean; readonly groups: readonly Counted[] };
}

const MOST = 12;

const groupsDocument = ({ name, groups }: KindModel) =>
  gql<GroupsAnswer, { by: readonly string[]; filter?: ApiFilter | undefined }>(`
    query InventoryCounts($by: [${name}GroupField!]!, $filter: ${name}Filter) {
      groups: ${groups}(by: $by, filter: $filter, first: ${MOST}) { hasMore groups { count by { value item { code name } } } }
    }`);

interface CountsProps {
  readonly kind: KindModel;
  readonly by: string;
  readonly filter: ApiFilter | undefined;
  readonly hasText: boolean;
  readonly onOnly: (field: FilterField, value: string) => void;
}

const countable = (kind: KindModel): FilterField[] =>
  filterFields(kind).filter(
    ({ type, name }) => ['choice', 'yesno', 'link', 'number'].includes(type) && kind.groupFields.includes(name),
  );

/** By what the items of a list are counted. */
export function CountBy({
  kind,
  by,
  onBy,
}: Pick<CountsProps, 'kind' | 'by'> & { readonly onBy: (name: string) => void }) {
  const t = useTexts(texts);
  const wordsOf = useFieldWords();
  return (
    <NativeSelect
      label={t('by')}
      w={240}
      maw="100%"
      value={countable(kind).find(({ name }) => name === by)?.name ?? ''}
      onChange={({ currentTarget }) => onBy(currentTarget.value)}
      data={[
        { value: '', label: t('nothing') },
        ...countable(kind).map((one) => ({ value: one.name, label: wordsOf(one) })),
      ]}
    />
  );
}

/** How many there are of each, by a property or a link; a bar narrows the list to what it counts. */
export function Counts({ kind, by, filter, hasText, onOnly }: CountsProps) {
  const t = useTexts(texts);
  const field = countable(kind).find(({ name }) => name === by);
  return (
    <>
      {field && <Bars key={field.name} kind={kind} field={field} filter={filter} onOnly={onOnly} />}
      {field && hasText && (
        <Text size="sm" c="dimmed">
          {t('text')}
        </Text>
      )}
    </>
  );
}

function Bars({
  kind,
  field,
  filter,
  onOnly,
}: Pick<CountsProps, 'kind' | 'filter' | 'onOnly'> & { field: FilterField }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const document = useMemo(() => groupsDocument(kind), [kind]);
  const answer = useAnswer(document, { by: [field.name], filter });
  const labelOf = ({ by: [of] }: Counted): string => {
    if (!of || of.value === null) return t('none');
    if (of.item) return of.item.name;
    const choice = field.type === 'choice' ? choices[field.of.choice ?? ''] : undefined;
    const found = choice?.find(({ value }) => value === of.value);
    return found ? word(found.label) : of.value;
  };
  const conditionFor = ({ by: [of] }: Counted): string => {
    const value = of?.value ?? null;
    if (value === null) return NONE;
    switch (field.type) {
      case 'link':
        return `=${value}`;
      case 'number':
        return `${value}..${value}`;
      case 'yesno':
        return value === 'true' ? 'yes' : 'no';
      case 'choice':
      case 'day':
      case 'moment':
      case 'text':
      case 'words':
      case 'state':
        return value;
    }
  };
  return (
    <Answer of={answer} isEmpty={({ groups }) => groups.groups.length === 0} empty={<Text>{t('empty')}</Text>}>
      {({ groups: { groups, hasMore } }) => {
        const most = Math.max(...groups.map(({ count }) => count));
        return (
          <>
            <ul className={classes['bars']}>
              {groups.map((group) => (
                <li key={group.by[0]?.value ?? ''}>
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    ta="start"
                    title={t('only', { label: labelOf(group) })}
                    onClick={() => onOnly(field, conditionFor(group))}
                  >
                    {labelOf(group)}
                  </Anchor>
                  <Group gap={6} wrap="nowrap">
                    <span className={classes['bar']} style={{ width: `${(group.count / most) * 100}%` }} />
                    <Text span size="sm" className={classes['count']}>
                      {format.number(group.count)}
                    </Text>
                  </Group>
                </li>
              ))}
            </ul>
            {hasMore && (
              <Text size="sm" c="dimmed">
                {t('more')}
              </Text>
            )}
          </>
        );
      }}
    </Answer>
  );
}
