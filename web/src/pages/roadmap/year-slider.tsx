import { Group, Slider, Text } from '@mantine/core';
import { useEffect, useState } from 'react';

interface YearSliderProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** A year chosen by dragging or with the arrow keys; it is told when it stands still. */
export function YearSlider({ label, least, most, year, onYear }: YearSliderProps) {
  const [moved, move] = useState(year);
  useEffect(() => move(year), [year]);
  return (
    <div>
      <Group gap="xs">
        <Text size="sm">{label}</Text>
        <Text fw={700}>{moved}</Text>
      </Group>
      <Slider
        thumbLabel={label}
        value={moved}
        min={least}
        max={most}
        step={1}
        label={null}
        marks={[
          { value: least, label: String(least) },
          { value: most, label: String(most) },
        ]}
        mx="md"
        mb="lg"
        onChange={move}
        onChangeEnd={onYear}
      />
    </div>
  );
}
