import { useSyncExternalStore } from 'react';
import type { Trouble } from './failure.js';

/** What is shown and may be old, as it cannot be asked for now; for the banner of the shell. */
const stale = new Map<symbol, Trouble>();
const listeners = new Set<() => void>();

export const tellTrouble = (asker: symbol, trouble: Trouble | undefined): void => {
  if (stale.get(asker) === trouble) return;
  if (trouble) stale.set(asker, trouble);
  else stale.delete(asker);
  for (const listener of listeners) listener();
};

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const current = (): Trouble | undefined => stale.values().next().value;

export const useTrouble = (): Trouble | undefined => useSyncExternalStore(listen, current);
