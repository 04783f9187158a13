import { useSyncExternalStore } from 'react';

export type Trouble = 'network' | 'unavailable';

/** The answers that are missing for now, for the banner of the shell. */
const missing = new Map<symbol, Trouble>();
const listeners = new Set<() => void>();

export const tellTrouble = (asker: symbol, trouble: Trouble | undefined): void => {
  if (missing.get(asker) === trouble) return;
  if (trouble) missing.set(asker, trouble);
  else missing.delete(asker);
  for (const listener of listeners) listener();
};

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const current = (): Trouble | undefined => missing.values().next().value;

export const useTrouble = (): Trouble | undefined => useSyncExternalStore(listen, current);
