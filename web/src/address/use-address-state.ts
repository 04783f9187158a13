import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Codecs, readState, type StateOf, writeState } from './address-state.js';

/**
 * What a view is set to, kept in its address, so that it can be shared and gone back to.
 * @param codecs declared once, outside of the component
 * @example
 * const codecs = { unit: text(), year: number(2026) };
 * const [state, change] = useAddressState(codecs);
 * change({ year: 2027 });
 */
export const useAddressState = <C extends Codecs>(
  codecs: C,
): readonly [state: StateOf<C>, change: (change: Partial<StateOf<C>>) => void] => {
  const [params, setParams] = useSearchParams();
  const [before, setBefore] = useState(() => readState(codecs, params));
  const state = useMemo(() => readState(codecs, params, before), [codecs, params, before]);
  if (state !== before) setBefore(state);
  // Another one with every address; `change` is always the same, so that nothing is drawn anew for its sake.
  const set = useRef(setParams);
  useEffect(() => {
    set.current = setParams;
  }, [setParams]);
  const change = useCallback(
    (next: Partial<StateOf<C>>) =>
      set.current((now) => writeState(codecs, now, next), { replace: true, preventScrollReset: true }),
    [codecs],
  );
  return [state, change];
};
