import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { kinds, linkTypes } from '../../generated/model.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { DelayedInput } from '../../parts/delayed-input.js';
import { Icon } from '../../parts/icon.js';
import { groupWords, kindGroups } from '../inventory/kind-groups.js';
import { KindSection } from './kind-section.js';
import { ModelDiagram } from './model-diagram.js';
import { isAbout } from './model-search.js';

const texts = defineTexts({
  find: { id: 'Cari jenis, isian, atau tautan', en: 'Find a kind, field or link' },
  none: {
    id: 'Tidak ada jenis yang memuat kata itu. Coba kata lain, atau nama seperti di API.',
    en: 'No kind has these words. Try another word, or a name as in the API.',
  },
  found: {
    id: '{count} jenis. Tiap jenis punya alamat sendiri, misalnya #Application.',
    en: '{count, plural, one {# kind} other {# kinds}}. Each has an address of its own, as #Application.',
  },
});

interface ModelReferenceProps {
  /** The kind that the address names. */
  readonly named: string;
  readonly find: string;
  readonly onFind: (words: string) => void;
}

/** What the inventory can hold: kinds by group with all that they have, from the model itself. */
export function ModelReference({ named, find, onFind }: ModelReferenceProps) {
  const t = useTexts(texts);
  const word = useWord();
  useEffect(() => {
    if (named in kinds) document.getElementById(named)?.scrollIntoView();
  }, [named]);
  const groups = kindGroups
    .map(({ group, kinds: models }) => ({ group, models: models.filter((kind) => isAbout(kind, linkTypes, find)) }))
    .filter(({ models }) => models.length > 0);
  const count = groups.reduce((sum, { models }) => sum + models.length, 0);
  return (
    <Stack gap="lg">
      <ModelDiagram named={named} />
      <div>
        <DelayedInput
          type="search"
          label={t('find')}
          leftSection={<Icon name="search" size={16} />}
          value={find}
          onWrite={onFind}
          maw={400}
        />
        <Text size="sm" c="dimmed" role="status">
          {count === 0 ? t('none') : t('found', { count })}
        </Text>
      </div>
      {groups.map(({ group, models }) => (
        <section key={group}>
          <Group gap="xs" mb="xs">
            <Icon name={group} />
            <Title order={2} size="h3">
              {word(groupWords[group])}
            </Title>
          </Group>
          <Group gap="sm" mb="sm">
            {models.map(({ name, label }) => (
              <Anchor
                key={name}
                component={Link}
                to={{ search: '?tab=model', hash: name }}
                size="sm"
                underline="always"
              >
                {word(label)}
              </Anchor>
            ))}
          </Group>
          <Stack gap="sm">
            {models.map((kind) => (
              <KindSection key={kind.name} kind={kind} isOpen={kind.name === named || find !== ''} />
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}
