import { Combobox, Group, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAnswer } from '../api/use-answer.js';
import { type SearchQuery, SearchDocument } from '../generated/queries/search.js';
import { defineTexts, useTexts } from '../language/texts.js';
import { Icon } from '../parts/icon.js';
import { itemAddress } from '../parts/item-link.js';
import { KindBadge } from '../parts/kind-badge.js';

const texts = defineTexts({
  label: { id: 'Cari di semua jenis', en: 'Search all kinds' },
  hint: { id: 'Cari nama atau kode ( / )', en: 'Search names or codes ( / )' },
  none: { id: 'Tidak ada yang cocok dengan “{text}”. Coba kata lain.', en: 'Nothing fits “{text}”. Try another word.' },
  searching: { id: 'Mencari…', en: 'Searching…' },
  failed: { id: 'Pencarian sedang tidak dapat dijawab.', en: 'The search cannot be answered now.' },
});

type Hit = SearchQuery['search']['nodes'][number]['item'];

/** Finds items of every kind while one types; `/` goes there from anywhere. */
export function HeaderSearch() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 200);
  const answer = useAnswer(SearchDocument, text === '' ? undefined : { text });
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  useHotkeys([['/', () => input.current?.focus()]]);
  const hits = answer.state === 'ready' ? answer.data.search.nodes.map(({ item }) => item) : [];
  const open = (id: string): void => {
    const hit = hits.find((item) => item.id === id);
    if (!hit) return;
    setTyped('');
    list.closeDropdown();
    void navigate(itemAddress(hit));
  };
  const note =
    answer.state === 'failed' ? t('failed') : answer.state === 'loading' ? t('searching') : t('none', { text });
  return (
    <Combobox store={list} onOptionSubmit={open} withinPortal={false}>
      <Combobox.Target>
        <TextInput
          ref={input}
          type="search"
          aria-label={t('label')}
          placeholder={t('hint')}
          leftSection={<Icon name="search" size={16} />}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            list.openDropdown();
          }}
          onFocus={() => list.openDropdown()}
          onBlur={() => list.closeDropdown()}
          className="header-search"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text === ''}>
        <Combobox.Options aria-label={t('label')} mah="60vh" style={{ overflowY: 'auto' }}>
          {hits.map((item) => (
            <Suggestion key={item.id} item={item} />
          ))}
          {hits.length === 0 && <Combobox.Empty>{note}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Suggestion({ item }: { readonly item: Hit }) {
  return (
    <Combobox.Option value={item.id}>
      <Group gap="xs">
        <KindBadge kind={item.kind} />
        <Text span ff="monospace" size="sm">
          {item.code}
        </Text>
        <Text span size="sm">
          {item.name}
        </Text>
      </Group>
    </Combobox.Option>
  );
}
