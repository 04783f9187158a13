import { Text, UnstyledButton } from '@mantine/core';

interface FigureButtonProps {
  readonly label: string;
  readonly value?: string;
  readonly isOn: boolean;
  readonly onClick: () => void;
}

/** A figure that shows, when pressed, the rows that it counts. */
export function FigureButton({ label, value, isOn, onClick }: FigureButtonProps) {
  return (
    <UnstyledButton
      aria-pressed={isOn}
      onClick={onClick}
      px="sm"
      py={6}
      maw="100%"
      style={{
        border: `${isOn ? 2 : 1}px solid var(--mantine-color-${isOn ? 'anchor' : 'default-border'})`,
        borderRadius: 'var(--mantine-radius-default)',
      }}
    >
      <Text size="sm" fw={600}>
        {label}
      </Text>
      {value !== undefined && <Text size="sm">{value}</Text>}
    </UnstyledButton>
  );
}
