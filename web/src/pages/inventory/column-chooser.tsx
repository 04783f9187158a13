import { Button, Checkbox, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { defineTexts, useTexts } from '../../language/texts.js';
import type { KindModel } from '../../model/model-types.js';
import { type Field, fieldsOf } from './columns.js';
import { useFieldWords } from './field-words.js';

const texts = defineTexts({
  columns: { id: 'Kolom', en: 'Columns' },
  fields: { id: 'Isian', en: 'Fields' },
  links: { id: 'Tautan', en: 'Links' },
  reset: { id: 'Kolom semula', en: 'Columns as at first' },
});

interface ColumnChooserProps {
  readonly kind: KindModel;
  readonly chosen: readonly Field[];
  /** Names in the order of the columns; none for those of the beginning. */
  readonly onChoose: (names: readonly string[]) => void;
}

/** Which of the properties and links of a kind are columns; a new one comes last. */
export function ColumnChooser({ kind, chosen, onChoose }: ColumnChooserProps) {
  const t = useTexts(texts);
  const wordsOf = useFieldWords();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const names = chosen.map(({ name }) => name);
  const boxes = (type: Field['type']) =>
    fieldsOf(kind)
      .filter((field) => field.type === type)
      .map((field) => (
        <Checkbox
          key={field.name}
          label={wordsOf(field)}
          checked={names.includes(field.name)}
          // The last one stays: a list without a column says nothing.
          disabled={names.length === 1 && names[0] === field.name}
          onChange={({ currentTarget }) =>
            onChoose(currentTarget.checked ? [...names, field.name] : names.filter((name) => name !== field.name))
          }
        />
      ));
  return (
    <Popover opened={isOpen} onDismiss={close} trapFocus position="bottom-end" shadow="md" width={280}>
      <Popover.Target>
        <Button variant="default" px="sm" onClick={toggle}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columns')}>
        <ScrollArea.Autosize mah="60vh" viewportProps={{ tabIndex: 0, 'aria-label': t('columns'), role: 'group' }}>
          <Stack gap="xs">
            <Button variant="default" size="compact-sm" onClick={() => onChoose([])}>
              {t('reset')}
            </Button>
            <Text fw={700}>{t('fields')}</Text>
            {boxes('property')}
            <Text fw={700}>{t('links')}</Text>
            {boxes('link')}
          </Stack>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
