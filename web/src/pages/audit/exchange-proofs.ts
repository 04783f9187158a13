import { useCallback } from 'react';
import { useLocation } from 'react-router';
import type { IntegrationRowsQueryVariables } from '../../generated/queries/integration-rows.js';

/** What a figure counts, in the address; '' where none is opened. */
export const PROOFS = ['', 'ALL', 'OPERATIONAL', 'BUILDING', 'PLANNED', 'NEEDED', 'BUS'] as const;
export type Proof = Exclude<(typeof PROOFS)[number], ''>;

const ALL = ['NEEDED', 'PLANNED', 'BUILDING', 'OPERATIONAL'] as const;

/** The exchanges behind a figure, as the API is asked for them. */
export const counted = (proof: Proof): Pick<IntegrationRowsQueryVariables, 'statuses' | 'methods'> => {
  switch (proof) {
    case 'ALL':
      return { statuses: [...ALL] };
    case 'BUS':
      return { statuses: [...ALL], methods: ['SERVICE_BUS'] };
    case 'OPERATIONAL':
    case 'BUILDING':
    case 'PLANNED':
    case 'NEEDED':
      return { statuses: [proof] };
  }
};

/** The address of the exchanges with the proof of a figure opened, or with none. */
export const useProofAddress = (): ((proof: Proof | '') => string) => {
  const { search } = useLocation();
  return useCallback(
    (proof) => {
      const params = new URLSearchParams(search);
      params.set('tab', 'exchange');
      if (proof === '') params.delete('proof');
      else params.set('proof', proof);
      return `?${params.toString()}${proof === '' ? '' : '#proof'}`;
    },
    [search],
  );
};
