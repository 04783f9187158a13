import { Anchor, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface FigureProps {
  readonly label: string;
  /** Written by `useFormat`. */
  readonly value: string;
  readonly note?: ReactNode;
  /** The address where every single thing behind the number is listed. */
  readonly proof?: string;
}

/** A number with what it counts; the number opens its proof. */
export function Figure({ label, value, note, proof }: FigureProps) {
  return (
    <Paper withBorder p="sm" component="figure" m={0}>
      <Text component="figcaption" size="sm" c="dimmed">
        {label}
      </Text>
      {proof === undefined ? (
        <Text fz={28} fw={700} lh={1.2}>
          {value}
        </Text>
      ) : (
        <Anchor
          component={Link}
          to={proof}
          fz={28}
          fw={700}
          lh={1.2}
          aria-label={`${label}: ${value}`}
          underline="always"
        >
          {value}
        </Anchor>
      )}
      {note !== undefined && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </Paper>
  );
}
