import { Box, Text } from '@mantine/core';
import { useFormat } from '../language/format.js';
import classes from './bars.module.css';

/** A ratio from 0 to 1 as a bar with its number; the number is what is read out. */
export function RatioBar({ ratio }: { readonly ratio: number | null | undefined }) {
  const format = useFormat();
  return (
    <div className={classes['ratio']}>
      <Box className={classes['track']} aria-hidden="true">
        <Box data-ink className={classes['fill']} style={{ width: `${(ratio ?? 0) * 100}%` }} />
      </Box>
      <Text size="sm" span className={classes['number']}>
        {format.percent(ratio ?? null)}
      </Text>
    </div>
  );
}
