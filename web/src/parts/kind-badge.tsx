import { Badge } from '@mantine/core';
import { kinds, type Kind } from '../generated/model.js';
import { useWord } from '../language/texts.js';
import type { KindGroup } from '../model/model-types.js';
import { Icon } from './icon.js';
import { toned } from './toned.js';

/** A hue for each group. */
export const groupColours: Readonly<Record<KindGroup, string>> = {
  plan: 'violet',
  landscape: 'blue',
  governance: 'teal',
  evidence: 'orange',
};

export function KindBadge({ kind }: { readonly kind: Kind }) {
  const word = useWord();
  const { label, group } = kinds[kind];
  return (
    <Badge
      variant="outline"
      tt="none"
      fw={600}
      maw="100%"
      leftSection={<Icon name={group} size={14} />}
      style={toned(groupColours[group])}
    >
      {word(label)}
    </Badge>
  );
}
