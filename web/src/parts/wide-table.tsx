import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

/** A table that scrolls sideways by itself where it has no room, by keyboard too. */
export function WideTable({ minWidth, children }: { readonly minWidth: number; readonly children: ReactNode }) {
  return (
    // Words stay whole here: what has no room is scrolled to.
    <Table.ScrollContainer
      minWidth={minWidth}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      style={{ overflowWrap: 'break-word' }}
    >
      {children}
    </Table.ScrollContainer>
  );
}
