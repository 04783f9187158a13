import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../language/format.js';
import { defineTexts, useTexts } from '../language/texts.js';

const texts = defineTexts({
  more: { id: 'Saringan', en: 'Filters' },
  moreSet: { id: 'Saringan ({count})', en: 'Filters ({count})' },
});

interface FoldedFiltersProps {
  /** How many of the folded ones are set: they are not hidden from somebody who comes by an address. */
  readonly count: number;
  /** What is chosen most often, always in sight. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** Filters in one row, so that what they filter begins right below; the rarer ones unfold. */
export function FoldedFilters({ count, head, children }: FoldedFiltersProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const id = useId();
  const [isOpen, { toggle }] = useDisclosure(count > 0);
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        {head}
        <Button variant="default" onClick={toggle} aria-expanded={isOpen} aria-controls={id}>
          {count > 0 ? t('moreSet', { count: format.number(count) }) : t('more')}
        </Button>
      </Group>
      <Group id={id} gap="md" align="flex-end" display={isOpen ? undefined : 'none'}>
        {children}
      </Group>
    </Stack>
  );
}
