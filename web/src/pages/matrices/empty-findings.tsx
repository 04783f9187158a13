import { Button, SimpleGrid, Text, Title } from '@mantine/core';
import { kinds } from '../../generated/model.js';
import type { TraceMatrixQuery } from '../../generated/queries/trace-matrix.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import type { TraceState } from './trace-state.js';

const texts = defineTexts({
  title: { id: 'Temuan: yang tidak terhubung dengan apa pun', en: 'Findings: what is connected with nothing' },
  rows: {
    id: '{rows} tanpa satu pun {columns}: {count}',
    en: '{rows} without any {columns}: {count}',
  },
  none: { id: 'Tidak ada: semuanya terhubung.', en: 'None: all of them are connected.' },
  more: { id: 'Tampilkan lebih banyak', en: 'Show more' },
  narrow: {
    id: 'Selebihnya tidak didaftar di sini: persempit baris atau kolom dalam saringan.',
    en: 'The others are not listed here: narrow the rows or columns in the filters.',
  },
  rest: { id: 'dan {count} lainnya', en: 'and {count} more' },
});

type Empty = TraceMatrixQuery['traceMatrix']['emptyRows'];

interface EmptyFindingsProps {
  readonly rows: Empty;
  readonly columns: Empty;
  readonly state: TraceState;
  /** Undefined when no more are told. */
  readonly onMore: (() => void) | undefined;
}

/** Rows and columns without any cell, over the whole matrix and not only its page. */
export function EmptyFindings({ rows, columns, state, onMore }: EmptyFindingsProps) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const names = [word(kinds[state.rows].label), word(kinds[state.columns].label)] as const;
  const part = (empty: Empty, [of, without]: readonly [string, string]) => {
    const rest = empty.totalCount - empty.nodes.length;
    return (
      <div>
        <Title order={3} size="h5" mb={4}>
          {t('rows', { count: format.number(empty.totalCount), rows: of, columns: without })}
        </Title>
        {empty.totalCount === 0 && <Text size="sm">{t('none')}</Text>}
        <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
          {empty.nodes.map((item) => (
            <li key={item.id}>
              <ItemLink item={item} />
            </li>
          ))}
        </ul>
        {rest > 0 && (
          <>
            <Text size="sm" c="dimmed">
              {t('rest', { count: format.number(rest) })}
            </Text>
            {onMore ? (
              <Button variant="default" size="compact-sm" mt={4} onClick={onMore}>
                {t('more')}
              </Button>
            ) : (
              <Text size="sm">{t('narrow')}</Text>
            )}
          </>
        )}
      </div>
    );
  };
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('title')}
      </Title>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {part(rows, names)}
        {part(columns, [names[1], names[0]])}
      </SimpleGrid>
    </section>
  );
}
