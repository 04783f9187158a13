import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../language/format.js';
import { defineTexts, useTexts } from '../language/texts.js';

const texts = defineTexts({
  all: { id: 'Tampilkan semua {count}', en: 'Show all {count}' },
  fewer: { id: 'Tampilkan lebih sedikit', en: 'Show fewer' },
});

interface FewFirstProps<Row> {
  readonly rows: readonly Row[];
  /** How many are shown until all are asked for. */
  readonly few: number;
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** The first few of a long list, and the others when they are asked for. */
export function FewFirst<Row>({ rows, few, children }: FewFirstProps<Row>) {
  const t = useTexts(texts);
  const format = useFormat();
  const id = useId();
  const [isOpen, { toggle }] = useDisclosure(false);
  if (rows.length <= few) return children(rows);
  return (
    <>
      <div id={id}>{children(isOpen ? rows : rows.slice(0, few))}</div>
      <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={isOpen} aria-controls={id}>
        {isOpen ? t('fewer') : t('all', { count: format.number(rows.length) })}
      </Button>
    </>
  );
}
