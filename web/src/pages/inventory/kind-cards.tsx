import { Anchor, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { InventoryKindsQuery } from '../../generated/queries/inventory-kinds.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { Icon } from '../../parts/icon.js';
import { Figure } from '../../parts/figure.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { groupWords, kindGroups } from './kind-groups.js';

const texts = defineTexts({
  active: { id: '{active} masih berlaku', en: '{active} still in force' },
  empty: { id: 'Belum ada isinya:', en: 'Nothing is in here yet:' },
});

/** Every kind, by group, with how much there is of it; its number opens its list. */
export function KindCards({ overview }: { readonly overview: InventoryKindsQuery['overview'] }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const countOf = (name: string) => overview.kinds.find(({ value }) => value === name);
  return (
    <Stack gap="lg">
      <ScopeLine position={overview.position} scope={overview.scope} />
      {kindGroups.map(({ group, kinds }) => {
        const empty = kinds.filter(({ name }) => !countOf(name)?.total);
        return (
          <section key={group}>
            <Group gap="xs" mb="xs">
              <Icon name={group} />
              <Title order={2} size="h3">
                {word(groupWords[group])}
              </Title>
            </Group>
            <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="xs">
              {kinds
                .filter(({ name }) => countOf(name)?.total)
                .map(({ name, plural, label }) => (
                  <Figure
                    key={name}
                    label={word(label)}
                    value={format.number(countOf(name)?.total ?? 0)}
                    note={t('active', { active: format.number(countOf(name)?.active ?? 0) })}
                    proof={`/inventory/${plural}`}
                  />
                ))}
            </SimpleGrid>
            {empty.length > 0 && (
              <Group gap="xs" mt="xs">
                <Text size="sm">{t('empty')}</Text>
                {empty.map(({ name, plural, label }) => (
                  <Anchor key={name} component={Link} to={`/inventory/${plural}`} size="sm" underline="always">
                    {word(label)}
                  </Anchor>
                ))}
              </Group>
            )}
          </section>
        );
      })}
    </Stack>
  );
}
