import { ActionIcon, Anchor, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'react-router';
import { defineTexts, useTexts } from '../../language/texts.js';
import type { KindModel } from '../../model/model-types.js';
import { Icon } from '../../parts/icon.js';
import { readViews, renamed, type SavedView, withoutView, withView, writeViews } from './saved-views.js';

const texts = defineTexts({
  views: { id: 'Tampilan tersimpan', en: 'Saved views' },
  explanation: {
    id: 'Saringan, kolom, dan urutan disimpan di peramban ini saja. Untuk membagikannya, salin alamat halaman.',
    en: 'Filters, columns and order are kept in this browser alone. To share them, copy the address of the page.',
  },
  none: { id: 'Belum ada tampilan yang disimpan untuk daftar ini.', en: 'No view of this list is saved yet.' },
  name: { id: 'Nama tampilan', en: 'Name of the view' },
  save: { id: 'Simpan tampilan ini', en: 'Save this view' },
  rename: { id: 'Ganti nama', en: 'Rename' },
  renameOf: { id: 'Ganti nama {name}', en: 'Rename {name}' },
  newName: { id: 'Nama baru untuk {name}', en: 'New name for {name}' },
  remove: { id: 'Hapus {name}', en: 'Remove {name}' },
  close: { id: 'Tutup', en: 'Close' },
});

/** Views of a list that somebody saved: opened, named, renamed and removed. */
export function ViewMenu({ kind, search }: { readonly kind: KindModel; readonly search: string }) {
  const t = useTexts(texts);
  const [isOpen, { open, close }] = useDisclosure(false);
  const [views, setViews] = useState(() => readViews(localStorage));
  const [name, setName] = useState('');
  const keep = (next: (now: readonly SavedView[]) => SavedView[]): void => {
    // Another tab may have saved one meanwhile.
    const changed = next(readViews(localStorage));
    writeViews(localStorage, changed);
    setViews(changed);
  };
  const own = views.filter(({ plural }) => plural === kind.plural);
  return (
    <>
      <Button variant="default" px="sm" onClick={open}>
        {t('views')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('views')} closeButtonProps={{ 'aria-label': t('close') }}>
        <Stack>
          <Text size="sm">{t('explanation')}</Text>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === '') return;
              keep((now) => withView(now, { name: name.trim(), plural: kind.plural, search }));
              setName('');
            }}
          >
            <Group align="flex-end" gap="xs">
              <TextInput
                label={t('name')}
                value={name}
                maxLength={80}
                onChange={({ currentTarget }) => setName(currentTarget.value)}
                flex="1 1 12rem"
              />
              <Button type="submit">{t('save')}</Button>
            </Group>
          </form>
          {own.length === 0 && <Text c="dimmed">{t('none')}</Text>}
          {own.map((view) => (
            <ViewLine
              key={view.name}
              view={view}
              onOpen={close}
              onRename={(next) => keep((now) => renamed(now, view, next))}
              onRemove={() => keep((now) => withoutView(now, view))}
            />
          ))}
        </Stack>
      </Modal>
    </>
  );
}

interface ViewLineProps {
  readonly view: SavedView;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function ViewLine({ view, onOpen, onRename, onRemove }: ViewLineProps) {
  const t = useTexts(texts);
  const [name, setName] = useState<string>();
  if (name !== undefined)
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onRename(name.trim());
          setName(undefined);
        }}
      >
        <Group align="flex-end" gap="xs">
          <TextInput
            label={t('newName', { name: view.name })}
            value={name}
            maxLength={80}
            data-autofocus
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            flex="1 1 12rem"
          />
          <Button type="submit">{t('rename')}</Button>
        </Group>
      </form>
    );
  return (
    <Group justify="space-between" wrap="nowrap">
      <Anchor component={Link} to={`/inventory/${view.plural}${view.search}`} onClick={onOpen}>
        {view.name}
      </Anchor>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('renameOf', { name: view.name })}
          onClick={() => setName(view.name)}
        >
          {t('rename')}
        </Button>
        <ActionIcon variant="default" aria-label={t('remove', { name: view.name })} onClick={onRemove}>
          <Icon name="close" size={16} />
        </ActionIcon>
      </Group>
    </Group>
  );
}
