import { ActionIcon, Group, Text } from '@mantine/core';
import { useAnswer } from '../../api/use-answer.js';
import { PickedItemDocument } from '../../generated/queries/picked-item.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { Icon } from '../../parts/icon.js';
import { ItemLink } from '../../parts/item-link.js';
import { ItemPicker } from '../../parts/item-picker.js';

const texts = defineTexts({
  add: { id: 'Mulai dari', en: 'Begin at' },
  another: { id: 'Tambah titik awal', en: 'Add a starting point' },
  remove: { id: 'Lepaskan {name}', en: 'Remove {name}' },
  roots: { id: 'Titik awal', en: 'Starting points' },
  unknown: { id: '“{root}” tidak ada', en: 'There is no “{root}”' },
});

interface TraceRootsProps {
  readonly roots: readonly string[];
  readonly onChange: (roots: readonly string[]) => void;
}

/** Where the exploring begins: any items, found by typing. */
export function TraceRoots({ roots, onChange }: TraceRootsProps) {
  const t = useTexts(texts);
  return (
    <Group align="flex-end" gap="md">
      <ItemPicker
        label={t(roots.length === 0 ? 'add' : 'another')}
        kinds={[]}
        value=""
        width={320}
        onPick={(ref) => {
          if (ref !== '' && !roots.includes(ref)) onChange([...roots, ref]);
        }}
      />
      {roots.length > 0 && (
        <Group component="ul" aria-label={t('roots')} gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
          {roots.map((root) => (
            <Root key={root} root={root} onRemove={() => onChange(roots.filter((one) => one !== root))} />
          ))}
        </Group>
      )}
    </Group>
  );
}

function Root({ root, onRemove }: { readonly root: string; readonly onRemove: () => void }) {
  const t = useTexts(texts);
  const answer = useAnswer(PickedItemDocument, { ref: root });
  const item = answer.state === 'ready' ? answer.data.item : undefined;
  return (
    <Group component="li" gap={4} wrap="nowrap">
      {item ? (
        <ItemLink item={item} />
      ) : (
        <Text>{answer.state === 'ready' && !answer.stale ? t('unknown', { root }) : root}</Text>
      )}
      <ActionIcon variant="subtle" size="sm" aria-label={t('remove', { name: item?.name ?? root })} onClick={onRemove}>
        <Icon name="close" size={16} />
      </ActionIcon>
    </Group>
  );
}
