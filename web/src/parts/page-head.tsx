import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

interface PageHeadProps {
  readonly title: string;
  readonly explanation?: ReactNode;
  /** Buttons to the right of the title. */
  readonly actions?: ReactNode;
}

let lastPath: string | undefined;

/** The heading of a page: it names the document, and takes the focus when one comes from another page. */
export function PageHead({ title, explanation, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} · Runut`;
  }, [title]);
  useEffect(() => {
    if (lastPath !== undefined && lastPath !== pathname) heading.current?.focus();
    lastPath = pathname;
  }, [pathname]);
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="sm">
      <div>
        <Title order={1} size="h2" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {explanation !== undefined && (
          <Text c="dimmed" maw="65ch">
            {explanation}
          </Text>
        )}
      </div>
      {actions}
    </Group>
  );
}
