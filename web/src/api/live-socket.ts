import { createClient } from 'graphql-ws';
import { stringifyDocument } from 'urql';
import { LiveDocument, type LiveSubscription } from '../generated/queries/live.js';
import type { Language } from '../language/language.js';

interface Heard {
  readonly connected: (isAgain: boolean) => void;
  readonly lost: () => void;
  readonly changed: (position: string) => void;
}

const LAST_WAIT_MS = 15_000;
const AGAIN_MS = 2_000;
/** A subscription that lives so long is not refused. */
const HOLDS_MS = 1_000;

/** A socket of its own module, so that the first view does not wait for its code. */
export const openSocket = (language: Language, heard: Heard): (() => void) => {
  const { protocol, host } = window.location;
  const client = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    connectionParams: { language },
    lazy: false,
    keepAlive: 12_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(LAST_WAIT_MS, 500 * 2 ** retries))),
    onNonLazyError: heard.lost,
  });
  let isOver = false;
  let wasConnected = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  client.on('connected', () => {
    heard.connected(wasConnected);
    wasConnected = true;
  });
  client.on('closed', () => {
    if (!isOver) heard.lost();
  });
  const subscribe = (): void => {
    client.subscribe<LiveSubscription>(
      { query: stringifyDocument(LiveDocument) },
      {
        next: ({ data }) => data && heard.changed(data.changes.position),
        // The server ended it, as when its database was away: begin anew.
        error: again,
        complete: again,
      },
    );
  };
  const again = (): void => {
    if (isOver) return;
    heard.lost();
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      subscribe();
      waiting = setTimeout(() => heard.connected(true), HOLDS_MS);
    }, AGAIN_MS);
  };
  subscribe();
  return () => {
    isOver = true;
    clearTimeout(waiting);
    void client.dispose();
  };
};
