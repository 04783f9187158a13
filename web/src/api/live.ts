import { useSyncExternalStore } from 'react';
import type { Language } from '../language/language.js';

export interface LiveState {
  readonly state: 'connecting' | 'live' | 'reconnecting';
  /** The newest that an answer or a change told of. */
  readonly position: string | undefined;
}

/** The position of a graph of which nothing was ever recorded. */
export const BEFORE_ANYTHING = '0';

const DEBOUNCE_MS = 500;
/** The first question goes first. */
const BEGIN_MS = 300;

let current: LiveState = { state: 'connecting', position: undefined };
const watchers = new Set<() => void>();
const askers = new Set<() => void>();
let pending: ReturnType<typeof setTimeout> | undefined;

/** Calls when the graph has changed, at most every half second. @returns to stop listening */
export const onOthersChanges = (ask: () => void): (() => void) => {
  askers.add(ask);
  return () => askers.delete(ask);
};

const askAgain = (): void => {
  pending ??= setTimeout(() => {
    pending = undefined;
    for (const ask of askers) ask();
  }, DEBOUNCE_MS);
};

const become = (next: Partial<LiveState>): void => {
  current = { ...current, ...next };
  for (const watcher of watchers) watcher();
};

/** What was asked earlier may be answered later. */
const hearPosition = (position: string): void => {
  if (current.position === undefined || Number(position) > Number(current.position)) become({ position });
};

/** Of an answer: each of its parts says at which position it was computed; of a list, each of its elements. */
export const hearPositions = (data: object): void => {
  for (const part of Object.values(data).flat())
    if (typeof part === 'object' && part !== null && typeof part.position === 'string') hearPosition(part.position);
};

/** Listens to changes for as long as the page is open; what a lost connection hid is asked for anew. */
export const listenToChanges = (language: Language): (() => void) => {
  let stop: (() => void) | undefined;
  let isOver = false;
  const begin = setTimeout(() => {
    void import('./live-socket.js').then(({ openSocket }) => {
      if (isOver) return;
      stop = openSocket(language, {
        connected: (isAgain) => {
          become({ state: 'live' });
          if (isAgain) askAgain();
        },
        lost: () => become({ state: 'reconnecting' }),
        changed: (position) => {
          hearPosition(position);
          askAgain();
        },
      });
    });
  }, BEGIN_MS);
  return () => {
    isOver = true;
    clearTimeout(begin);
    stop?.();
  };
};

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useLive = (): LiveState => useSyncExternalStore(watch, () => current);
