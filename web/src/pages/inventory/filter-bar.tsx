import { ActionIcon, Button, Group, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { defineTexts, useTexts } from '../../language/texts.js';
import type { KindModel } from '../../model/model-types.js';
import { NarrowFold } from '../../parts/narrow-fold.js';
import { DelayedInput } from '../../parts/delayed-input.js';
import { Icon } from '../../parts/icon.js';
import { useFieldWords } from './field-words.js';
import { FilterEditor } from './filter-editor.js';
import type { FilterField } from './filter-field.js';
import { type Condition, filterFields, quickFields, withCondition } from './filters.js';

const texts = defineTexts({
  search: { id: 'Cari kata atau kode', en: 'Search words or a code' },
  add: { id: 'Tambah saringan', en: 'Add a filter' },
  addHint: { id: 'Pilih isian', en: 'Choose a field' },
  none: { id: 'Tidak ada isian demikian', en: 'There is no such field' },
  remove: { id: 'Hapus saringan {label}', en: 'Remove the filter {label}' },
  clear: { id: 'Hapus semua saringan', en: 'Remove all filters' },
  filters: { id: 'Saringan', en: 'Filters' },
  inForce: { id: 'Saringan ({count})', en: 'Filters ({count})' },
  states: { id: 'Keadaan', en: 'State' },
  fields: { id: 'Isian', en: 'Fields' },
  links: { id: 'Tautan', en: 'Links' },
});

interface FilterBarProps {
  readonly kind: KindModel;
  readonly text: string;
  readonly conditions: readonly Condition[];
  readonly onText: (text: string) => void;
  readonly onConditions: (conditions: readonly Condition[]) => void;
  readonly onClear: () => void;
  /** What else the list is set by. */
  readonly children: ReactNode;
  /** What can be done with the list. */
  readonly actions: ReactNode;
}

/** What the list is narrowed by: a few filters that are always there, and any other that the model has. */
export function FilterBar(props: FilterBarProps) {
  const { kind, text, conditions, onText, onConditions, onClear, children, actions } = props;
  const t = useTexts(texts);
  const wordsOf = useFieldWords();
  const quick = quickFields(kind);
  const isQuick = (field: FilterField): boolean => quick.some(({ name }) => name === field.name);
  const added = conditions.filter(({ field }) => !isQuick(field));
  const addable = filterFields(kind).filter(
    (field) => !isQuick(field) && !added.some((one) => one.field.name === field.name),
  );
  const options = (types: (field: FilterField) => boolean): { value: string; label: string }[] =>
    addable.filter(types).map((field) => ({ value: field.name, label: wordsOf(field) }));
  const editor = (field: FilterField) => (
    <FilterEditor
      field={field}
      label={wordsOf(field)}
      value={conditions.find((one) => one.field.name === field.name)?.value ?? ''}
      onChange={(value) =>
        onConditions(withCondition(conditions, field, value === '' && isQuick(field) ? undefined : value))
      }
    />
  );
  return (
    <Group gap="sm" align="flex-end" role="search">
      <DelayedInput
        type="search"
        label={t('search')}
        leftSection={<Icon name="search" size={16} />}
        value={text}
        onWrite={onText}
        flex="0 1 260px"
      />
      <NarrowFold label={conditions.length === 0 ? t('filters') : t('inForce', { count: conditions.length })}>
        {quick.map((field) => (
          <div key={field.name}>{editor(field)}</div>
        ))}
        {added.map(({ field }) => (
          <Group key={field.name} gap={4} align="flex-end" wrap="nowrap" maw="100%">
            {editor(field)}
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('remove', { label: wordsOf(field) })}
              title={t('remove', { label: wordsOf(field) })}
              onClick={() => onConditions(withCondition(conditions, field))}
            >
              <Icon name="close" size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Select
          label={t('add')}
          placeholder={t('addHint')}
          searchable
          w={200}
          value={null}
          data={[
            { group: t('states'), items: options(({ type }) => type === 'state') },
            { group: t('fields'), items: options(({ type }) => type !== 'state' && type !== 'link') },
            { group: t('links'), items: options(({ type }) => type === 'link') },
          ]}
          onChange={(name) => {
            const field = addable.find((one) => one.name === name);
            if (field) onConditions(withCondition(conditions, field, ''));
          }}
          nothingFoundMessage={t('none')}
        />
        {children}
        {(conditions.length > 0 || text !== '') && (
          <Button variant="default" onClick={onClear}>
            {t('clear')}
          </Button>
        )}
      </NarrowFold>
      {actions}
    </Group>
  );
}
