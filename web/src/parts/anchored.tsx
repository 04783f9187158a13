import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** A section that an address can name, `#offenders`: it comes into sight and takes the focus when it does. */
export function Anchored({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== `#${id}`) return;
    section.current?.scrollIntoView();
    section.current?.focus({ preventScroll: true });
    // Also when the same link is followed again.
  }, [hash, id, key]);
  return (
    <section
      ref={section}
      id={id}
      tabIndex={-1}
      style={{ outline: 'none', scrollMarginTop: 'calc(var(--app-shell-header-height, 0px) + 1rem)' }}
    >
      {children}
    </section>
  );
}
