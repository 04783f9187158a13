import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The moment at which the page is being laid out for paper; what depends on it is drawn before the first sheet is. */
export const usePrinting = (): string | undefined => {
  const [printedAt, setPrintedAt] = useState<string>();
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrintedAt(new Date().toISOString()));
    const end = (): void => setPrintedAt(undefined);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printedAt;
};
