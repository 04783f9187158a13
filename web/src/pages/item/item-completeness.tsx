import { Group, List, Progress, Text } from '@mantine/core';
import { kinds } from '../../generated/model.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { ItemCore } from './item-question.js';

const texts = defineTexts({
  title: { id: 'Kelengkapan', en: 'Completeness' },
  complete: { id: 'Semua yang diharapkan sudah ada.', en: 'All that is expected is there.' },
  missing: { id: 'Yang belum ada:', en: 'What is missing:' },
  field: { id: '{name}', en: '{name}' },
  link: { id: 'tautan “{name}”', en: 'the link “{name}”' },
});

/** How much of what its kind should have is there, and what is not. */
export function ItemCompleteness({ item: { kind, completeness } }: { readonly item: ItemCore }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const { properties, links } = kinds[kind];
  const wordsOf = (name: string): string => {
    const found = [...links, ...properties].find((one) => one.name === name);
    return found ? word(found.label) : name;
  };
  const percent = format.percent(completeness.score);
  return (
    <div>
      <Group gap="xs" mb={4}>
        <Text size="sm" fw={600}>
          {t('title')}
        </Text>
        <Text size="sm">{percent}</Text>
      </Group>
      <Progress value={completeness.score * 100} aria-label={t('title')} maw={320} mb="xs" />
      {completeness.missing.length === 0 ? (
        <Text size="sm">{t('complete')}</Text>
      ) : (
        <>
          <Text size="sm">{t('missing')}</Text>
          <List size="sm">
            {completeness.missing.map(({ name, isLink }) => (
              <List.Item key={name}>{t(isLink ? 'link' : 'field', { name: wordsOf(name) })}</List.Item>
            ))}
          </List>
        </>
      )}
    </div>
  );
}
