import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

interface Completeness {
  /** Whether lists load all their pages by themselves. */
  readonly isWanted: boolean;
  /** Says of a question whether something of its answer is still to come. */
  readonly tell: (question: symbol, lacks: boolean) => void;
  /** Prints, as soon as nothing is to come. */
  readonly print: () => void;
  readonly isAboutToPrint: boolean;
}

const Context = createContext<Completeness>({
  isWanted: false,
  tell: () => undefined,
  print: () => window.print(),
  isAboutToPrint: false,
});

/** Lists below load all their pages, one after the other. */
export function EveryPage({ children }: { readonly children: ReactNode }) {
  const outer = useContext(Context);
  const value = useMemo(() => ({ ...outer, isWanted: true }), [outer]);
  return <Context value={value}>{children}</Context>;
}

/** What is below can be printed whole: `usePrint` has its lists load all their pages before. Paper does not scroll. */
export function Printable({ children }: { readonly children: ReactNode }) {
  const [isWanted, setWanted] = useState(false);
  const [lacking, setLacking] = useState<ReadonlySet<symbol>>(new Set());
  const tell = useCallback((question: symbol, lacks: boolean) => {
    setLacking((before) => {
      if (before.has(question) === lacks) return before;
      const after = new Set(before);
      if (lacks) after.add(question);
      else after.delete(question);
      return after;
    });
  }, []);
  useEffect(() => {
    if (!isWanted || lacking.size > 0) return undefined;
    // Outside of React's own work, so that what hears of the printing can draw at once.
    const timer = setTimeout(() => {
      setWanted(false);
      window.print();
    });
    return () => clearTimeout(timer);
  }, [isWanted, lacking]);
  const print = useCallback(() => setWanted(true), []);
  const value = useMemo(() => ({ isWanted, tell, print, isAboutToPrint: isWanted }), [isWanted, tell, print]);
  return <Context value={value}>{children}</Context>;
}

export const usePrint = (): Pick<Completeness, 'print' | 'isAboutToPrint'> => useContext(Context);

/** @returns whether all pages are wanted */
export const useCompleteness = (lacks: boolean): boolean => {
  const { isWanted, tell } = useContext(Context);
  const [question] = useState(() => Symbol('question'));
  useEffect(() => {
    tell(question, lacks);
    return () => tell(question, false);
  }, [tell, question, lacks]);
  return isWanted;
};
