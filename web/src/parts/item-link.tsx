import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';

interface ItemLinkProps {
  readonly item: { readonly id?: string; readonly code: string; readonly name: string };
}

/** The id where it is known: codes may be those of several plans. */
export const itemAddress = ({ id, code }: ItemLinkProps['item']): string => `/item/${encodeURIComponent(id ?? code)}`;

/** An item by its code and name, to its page. */
export function ItemLink({ item }: ItemLinkProps) {
  return (
    <Anchor component={Link} to={itemAddress(item)}>
      <Text span ff="monospace" size="sm">
        {item.code}
      </Text>{' '}
      {item.name}
    </Anchor>
  );
}
