import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { defineTexts, useTexts } from '../../language/texts.js';
import { KindBadge } from '../../parts/kind-badge.js';
import { toned } from '../../parts/toned.js';
import type { ItemCore } from './item-question.js';

const texts = defineTexts({
  inactive: { id: 'Tidak aktif', en: 'Inactive' },
  unverified: { id: 'Belum diverifikasi', en: 'Not verified' },
  suspect: {
    id: '{count, plural, other {# tautan perlu diperiksa}}',
    en: '{count, plural, one {# link to be checked} other {# links to be checked}}',
  },
});

/** What kind it is, its code, what to be careful about, and what it is in a few sentences. */
export function ItemHead({ item, isInactive }: { readonly item: ItemCore; readonly isInactive: boolean }) {
  const t = useTexts(texts);
  const description = item['description'];
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <KindBadge kind={item.kind} />
        <Text ff="monospace">{item.code}</Text>
        {isInactive && (
          <Badge variant="outline" tt="none" color="gray" c="var(--mantine-color-text)">
            {t('inactive')}
          </Badge>
        )}
        {item['verifiedAt'] === null && (
          <Badge variant="outline" tt="none" style={toned('orange')}>
            {t('unverified')}
          </Badge>
        )}
        {item.suspectLinks > 0 && (
          <Anchor component={Link} to="?section=links&links=suspect" size="sm">
            {t('suspect', { count: item.suspectLinks })}
          </Anchor>
        )}
      </Group>
      {typeof description === 'string' && <Text maw="75ch">{description}</Text>}
    </Stack>
  );
}
