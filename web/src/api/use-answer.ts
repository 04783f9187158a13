import { useCallback, useEffect, useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { useCompleteness } from './every-page.js';
import { type Failure, failureOf, passes } from './failure.js';
import { hearPositions, onOthersChanges } from './live.js';
import { tellTrouble } from './trouble.js';

export type Answer<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  /** @property stale it is asked again, or asking again failed; `data` is what was answered last, perhaps to something else */
  | { readonly state: 'ready'; readonly data: Data; readonly stale: boolean; readonly retry: () => void };

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;

/**
 * Asks, and asks again when the variables change, when others changed the graph, when the database or the network was
 * away, and once when the answer took too long. What is shown stays until the next answer is there.
 * @param variables compared by value; undefined asks nothing yet
 */
export const useAnswer = <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | undefined,
): Answer<Data> => {
  const client = useClient();
  const [answer, setAnswer] = useState<{ data?: Data; of?: string; failure?: Failure; isAsking: boolean }>({
    isAsking: true,
  });
  const [round, setRound] = useState(0);
  const failures = useRef(0);
  const [asker] = useState(() => Symbol('asker'));
  const key = JSON.stringify(variables);
  const retry = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => onOthersChanges(retry), [retry]);
  useEffect(() => {
    if (key === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    setAnswer((before) => ({ ...before, isAsking: true }));
    const asking = client.query(document, JSON.parse(key)).subscribe(({ data, error }) => {
      const failure = error && failureOf(error);
      if (!failure && typeof data === 'object' && data !== null) hearPositions(data);
      failures.current = failure ? failures.current + 1 : 0;
      const isSecondChance = failure?.kind === 'limit' && failure.outOfTime && failures.current === 1;
      if (failure && (passes(failure) || isSecondChance))
        timer = setTimeout(retry, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures.current - 1)));
      if (isSecondChance) return;
      setAnswer((before) => {
        if (!failure) return data === undefined ? before : { data, of: key, isAsking: false };
        // An outage keeps what is shown; any other failure is about what was asked.
        return passes(failure) && before.data !== undefined
          ? { ...before, failure, isAsking: false }
          : { failure, isAsking: false };
      });
    });
    return () => {
      asking.unsubscribe();
      clearTimeout(timer);
    };
  }, [client, document, key, round, retry]);

  const { data, of, failure, isAsking } = answer;
  // What is not there says so in its own place. It lasts until an answer says otherwise, not while it is asked again.
  const trouble = data !== undefined && failure && passes(failure) ? failure.kind : undefined;
  useEffect(() => {
    tellTrouble(asker, trouble);
    return () => tellTrouble(asker, undefined);
  }, [asker, trouble]);
  useCompleteness(key !== undefined && isAsking && (data === undefined || of !== key));
  if (data !== undefined)
    return { state: 'ready', data, stale: isAsking || failure !== undefined || of !== key, retry };
  return failure ? { state: 'failed', failure, retry } : { state: 'loading' };
};
