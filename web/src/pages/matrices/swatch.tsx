import { Group, Text } from '@mantine/core';
import type { HeatCell } from './heat-table.js';

/** A colour of the heat map with the sign that says the same. */
export function Swatch({
  tone,
  sign,
  label,
}: {
  readonly tone: HeatCell['tone'];
  readonly sign: string;
  readonly label: string;
}) {
  return (
    <Group gap={6} wrap="nowrap">
      <Text
        span
        size="sm"
        px={6}
        style={{
          color: 'light-dark(var(--mantine-color-black), var(--mantine-color-white))',
          background: `color-mix(in srgb, light-dark(var(--mantine-color-${tone}-4), var(--mantine-color-${tone}-9)) 60%, var(--mantine-color-body))`,
        }}
      >
        {sign}
      </Text>
      <Text span size="sm">
        {label}
      </Text>
    </Group>
  );
}
