import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../language/format.js';

/** A number in a table, to what it counts; nothing is behind a nought. */
export function FigureLink({ to, count }: { readonly to: string; readonly count: number }) {
  const format = useFormat();
  return count === 0 ? (
    format.number(0)
  ) : (
    <Anchor component={Link} to={to} underline="always" inherit>
      {format.number(count)}
    </Anchor>
  );
}
