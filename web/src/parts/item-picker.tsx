import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { kinds as models, type Kind } from '../generated/model.js';
import { ItemPickerDocument } from '../generated/queries/item-picker.js';
import { PickedItemDocument } from '../generated/queries/picked-item.js';
import { defineTexts, useTexts } from '../language/texts.js';

const texts = defineTexts({
  hint: { id: 'Ketik nama atau kode', en: 'Type a name or code' },
  none: { id: 'Tidak ada yang cocok. Coba kata lain.', en: 'Nothing fits. Try another word.' },
  searching: { id: 'Mencari…', en: 'Searching…' },
  clear: { id: 'Kosongkan', en: 'Clear' },
});

interface ItemPickerProps {
  readonly label: string;
  /** Of which kinds; any when empty. */
  readonly kinds: readonly Kind[];
  /** The id or code that is picked, '' for none. */
  readonly value: string;
  readonly onPick: (ref: string) => void;
  readonly width?: number | string;
}

interface Pickable {
  readonly id: string;
  readonly kind: Kind;
  readonly code: string;
  readonly name: string;
}

/** Codes are what people read in an address; those of a plan may be those of another plan too. */
const refOf = ({ id, kind, code }: Pickable): string => (models[kind].group === 'plan' ? id : code);
const written = ({ code, name }: Pickable): string => `${code} ${name}`;

/** Picks one item by typing. */
export function ItemPicker({ label, kinds, value, onPick, width = 260 }: ItemPickerProps) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 200);
  const answer = useAnswer(ItemPickerDocument, {
    text,
    kinds: kinds.length === 0 ? undefined : [...kinds],
    isSearch: text !== '',
  });
  const told = useAnswer(PickedItemDocument, value === '' ? undefined : { ref: value });
  const known = told.state === 'ready' ? told.data.item : undefined;
  const data = answer.state === 'ready' ? answer.data : undefined;
  const picked = known && [known.id, known.code].includes(value) ? known : undefined;
  const found = [...(data?.search?.nodes.map(({ item }) => item) ?? []), ...(data?.items?.nodes ?? [])];
  const options = new Map(found.map((item) => [refOf(item), written(item)]));
  if (value !== '') options.set(value, picked ? written(picked) : (options.get(value) ?? value));
  return (
    <Select
      label={label}
      placeholder={t('hint')}
      searchable
      clearable
      w={width}
      maw="100%"
      value={value === '' ? null : value}
      data={[...options].map(([ref, words]) => ({ value: ref, label: words }))}
      // The server has found them already, by more than what stands in the label.
      filter={({ options: all }) => all}
      onSearchChange={(now) => setTyped([...options.values()].includes(now) ? '' : now)}
      onChange={(ref) => onPick(ref ?? '')}
      nothingFoundMessage={answer.state === 'loading' ? t('searching') : t('none')}
      clearButtonProps={{ 'aria-label': t('clear') }}
    />
  );
}
