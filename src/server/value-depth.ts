import { limitExceeded } from '../database/errors.js';

/** How deep the value of an argument or a variable may nest; a filter over the links of links has about ten. */
export const DEEPEST_VALUE = 16;

/**
 * Refuses values that nest without end before anything walks through them: 450 times `not` took Neo4j three seconds
 * to read, and the stack of whatever recurses ends somewhere.
 * @throws RunutError LIMIT_EXCEEDED
 */
export const refuseTooDeep = (values: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(values)) {
    if (!isTooDeep(value, DEEPEST_VALUE)) continue;
    throw limitExceeded(
      {
        en: `${name} nests more than ${DEEPEST_VALUE} deep. Ask with a flatter value.`,
        id: `${name} bersarang lebih dari ${DEEPEST_VALUE} tingkat. Pakailah nilai yang lebih datar.`,
      },
      { value: name, most: DEEPEST_VALUE },
    );
  }
};

const isTooDeep = (value: unknown, left: number): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  return Object.values(value).some((part) => isTooDeep(part, left - 1));
};
