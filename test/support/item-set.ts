import { fieldName } from '../../src/metamodel/names.js';
import type { OracleSet } from '../oracle/trace-oracle.js';

/** A set as the API takes it: codes as a filter of their kind. */
export const asItemSet = ({ codes, ...set }: OracleSet): object => ({
  ...set,
  ...(codes ? { filter: { [fieldName(set.kind)]: { code: { in: codes } } } } : {}),
});
