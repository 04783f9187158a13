import { Anchor, Table, Text, Title } from '@mantine/core';
import { choices } from '../../generated/model.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { type Exchange, tally } from './exchanges.js';

const texts = defineTexts({
  title: { id: 'Menurut cara pertukaran', en: 'By method' },
  method: { id: 'Cara', en: 'Method' },
  needed: { id: 'Ditampilkan', en: 'Shown' },
  operational: { id: 'Berjalan', en: 'Operational' },
  unknown: { id: 'Belum dicatat', en: 'Not recorded' },
  only: { id: 'Hanya {method}', en: 'Only {method}' },
});

interface MethodTableProps {
  readonly exchanges: readonly Exchange[];
  readonly onPick: (method: string) => void;
}

/** How what is shown is exchanged; a method narrows it to those made so. */
export function MethodTable({ exchanges, onPick }: MethodTableProps) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const labels = new Map((choices['IntegrationMethod'] ?? []).map(({ value, label }) => [value, word(label)]));
  const found = [...labels.keys(), undefined].flatMap((method) => {
    const made = exchanges.filter((one) => (one.method ?? undefined) === method);
    return made.length === 0 ? [] : [{ method, ...tally(made) }];
  });
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('title')}
      </Title>
      <Table maw={560} aria-label={t('title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('method')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('needed')}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('operational')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.map(({ method, needed, operational }) => (
            <Table.Tr key={method ?? ''}>
              <Table.Th scope="row" fw={400}>
                {method === undefined ? (
                  <Text size="sm">{t('unknown')}</Text>
                ) : (
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    title={t('only', { method: labels.get(method) ?? method })}
                    onClick={() => onPick(method)}
                  >
                    {labels.get(method)}
                  </Anchor>
                )}
              </Table.Th>
              <Table.Td ta="end">{format.number(needed)}</Table.Td>
              <Table.Td ta="end">{format.number(operational)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
