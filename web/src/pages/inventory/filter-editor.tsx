import { Group, MultiSelect, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { choices, kinds as models, type Kind } from '../../generated/model.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { DelayedInput } from '../../parts/delayed-input.js';
import { ItemPicker } from '../../parts/item-picker.js';
import { ANY, NONE } from './conditions.js';
import type { FilterField } from './filter-field.js';

const texts = defineTexts({
  all: { id: 'Semua', en: 'All' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  none: { id: 'Belum diisi', en: 'Not filled in' },
  any: { id: 'Sudah diisi', en: 'Filled in' },
  contains: { id: 'Memuat kata', en: 'Contains' },
  between: { id: 'Di antara', en: 'Between' },
  unlinked: { id: 'Tidak ada', en: 'There is none' },
  linked: { id: 'Ada', en: 'There is one' },
  certain: { id: 'Yang ini', en: 'This one' },
  from: { id: '{label}, mulai', en: '{label}, from' },
  to: { id: '{label}, sampai', en: '{label}, to' },
  how: { id: '{label}, caranya', en: '{label}, how' },
  words: { id: '{label}, kata', en: '{label}, words' },
  clear: { id: 'Kosongkan', en: 'Clear' },
});

interface EditorProps {
  readonly field: FilterField;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Asks about one field in the way of its type. */
export function FilterEditor(props: EditorProps) {
  const { field, label, value, onChange } = props;
  const t = useTexts(texts);
  switch (field.type) {
    case 'choice':
      return <ChoiceEditor {...props} choice={field.of.choice ?? ''} isOpen={field.of.present !== true} />;
    case 'state':
    case 'yesno':
      return (
        <NativeSelect
          label={label}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          data={[
            { value: '', label: t('all') },
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
            ...(field.type === 'yesno' && field.of.present !== true ? [{ value: NONE, label: t('none') }] : []),
          ]}
        />
      );
    case 'text':
    case 'words':
      return (
        <WithPresence {...props} first={t('contains')}>
          <DelayedInput
            aria-label={t('words', { label })}
            value={value.startsWith('~') ? value.slice(1) : ''}
            onWrite={(typed) => onChange(typed === '' ? '' : `~${typed}`)}
            w={180}
          />
        </WithPresence>
      );
    case 'number':
    case 'day':
    case 'moment':
      return (
        <WithPresence {...props} first={t('between')}>
          <RangeEditor {...props} />
        </WithPresence>
      );
    case 'link': {
      const { kinds } = field.of;
      return (
        <Group gap={4} align="flex-end">
          <ItemPicker
            label={label}
            kinds={kinds === 'any' ? [] : kinds.filter((kind): kind is Kind => kind in models)}
            value={value.startsWith('=') ? value.slice(1) : ''}
            onPick={(ref) => onChange(ref === '' ? '' : `=${ref}`)}
          />
          <NativeSelect
            aria-label={t('how', { label })}
            value={value === NONE || value === ANY ? value : ''}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
            data={[
              { value: '', label: t('certain') },
              { value: ANY, label: t('linked') },
              { value: NONE, label: t('unlinked') },
            ]}
          />
        </Group>
      );
    }
  }
}

function ChoiceEditor(props: EditorProps & { readonly choice: string; readonly isOpen: boolean }) {
  const { label, value, onChange, choice, isOpen } = props;
  const t = useTexts(texts);
  const word = useWord();
  const chosen = value.split(',').filter((one) => one !== '');
  return (
    <MultiSelect
      label={label}
      placeholder={chosen.length === 0 ? t('all') : undefined}
      value={chosen}
      onChange={(values) => onChange(values.join(','))}
      data={[
        ...(choices[choice] ?? []).map((one) => ({ value: one.value, label: word(one.label) })),
        ...(isOpen ? [{ value: NONE, label: t('none') }] : []),
      ]}
      clearable
      miw={200}
      clearButtonProps={{ 'aria-label': t('clear') }}
    />
  );
}

/** A way to ask for whatever is filled in, or is not, in place of a value. */
function WithPresence(props: EditorProps & { readonly first: string; readonly children: ReactNode }) {
  const { label, value, onChange, field, first, children } = props;
  const t = useTexts(texts);
  const isPresence = value === NONE || value === ANY;
  const isAlways = field.type !== 'state' && field.type !== 'link' && field.of.present === true;
  return (
    <Group gap={4} align="flex-end">
      {isAlways ? null : (
        <NativeSelect
          label={label}
          value={isPresence ? value : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          data={[
            { value: '', label: first },
            { value: ANY, label: t('any') },
            { value: NONE, label: t('none') },
          ]}
        />
      )}
      {!isPresence && children}
    </Group>
  );
}

function RangeEditor({ field, label, value, onChange }: EditorProps) {
  const t = useTexts(texts);
  const [from = '', to = ''] = value.split('..');
  const write = (next: readonly [string, string]): void => onChange(next.join('') === '' ? '' : next.join('..'));
  const type = field.type === 'number' ? 'number' : 'date';
  const width = type === 'number' ? 110 : 150;
  return (
    <>
      <DelayedInput
        type={type}
        label={t('from', { label })}
        value={from}
        onWrite={(typed) => write([typed, to])}
        w={width}
      />
      <DelayedInput
        type={type}
        label={t('to', { label })}
        value={to}
        onWrite={(typed) => write([from, typed])}
        w={width}
      />
    </>
  );
}
