import { useCallback, useMemo } from 'react';
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
  const state = useMemo(() => readState(codecs, params), [codecs, params]);
  const change = useCallback(
    (next: Partial<StateOf<C>>) =>
      setParams((before) => writeState(codecs, before, next), { replace: true, preventScrollReset: true }),
    [codecs, setParams],
  );
  return [state, change];
};
