import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../language/format.js';
import classes from './bars.module.css';

export interface BarPart {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** A colour of the theme. */
  readonly colour: string;
  /** Where what is counted is listed. */
  readonly proof?: string;
}

/** Parts of a whole, side by side; below it each with its word and number, which open their proof. */
export function StackedBar({ parts }: { readonly parts: readonly BarPart[] }) {
  const format = useFormat();
  return (
    <div>
      <div className={classes['stack']} aria-hidden="true">
        {parts.map(({ id, label, count, colour, proof }) => {
          const style = { flexGrow: count, background: shade(colour) };
          // The words below say the same and take the focus; here one only points.
          return proof === undefined ? (
            <div key={id} data-ink style={style} />
          ) : (
            <Link
              key={id}
              data-ink
              to={proof}
              tabIndex={-1}
              title={`${label}: ${format.number(count)}`}
              style={style}
            />
          );
        })}
      </div>
      <Group gap="md" mt={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {parts.map(({ id, label, count, colour, proof }) => (
          <Group key={id} component="li" gap={6} wrap="nowrap">
            <span data-ink className={classes['swatch']} style={{ background: shade(colour) }} />
            <Text size="sm" span>
              {label}
            </Text>
            {proof === undefined ? (
              <Text size="sm" fw={700} span>
                {format.number(count)}
              </Text>
            ) : (
              <Anchor
                component={Link}
                to={proof}
                size="sm"
                fw={700}
                underline="always"
                aria-label={`${label}: ${format.number(count)}`}
              >
                {format.number(count)}
              </Anchor>
            )}
          </Group>
        ))}
      </Group>
    </div>
  );
}

export const shade = (colour: string): string =>
  `light-dark(var(--mantine-color-${colour}-7), var(--mantine-color-${colour}-5))`;
