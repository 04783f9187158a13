import { Box, Button, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useId } from 'react';

interface NarrowFoldProps {
  /** Of the button that opens it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Of a row: on a narrow screen behind a button, so that what it is about is seen first; on any other always open. */
export function NarrowFold({ label, children }: NarrowFoldProps) {
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  if (!isNarrow) return children;
  return (
    <>
      <Button variant="default" onClick={toggle} aria-expanded={isOpen} aria-controls={id}>
        {label}
      </Button>
      <Box id={id} hidden={!isOpen} w="100%">
        <Group gap="sm" align="flex-end">
          {children}
        </Group>
      </Box>
    </>
  );
}
