import type { KindDeclaration } from '../metamodel/declarations.js';
import type { Registry } from '../metamodel/registry.js';
import { ENDED, type State } from './item-state.js';

/** Properties that say from when to when an item is there, whatever its kind calls them. */
const FIRST_DAYS: readonly string[] = ['activeFrom', 'validFrom'];
/** On the day on which it retires it is gone already; the last day of a unit is still its own. */
const GONE_ON = 'retiresOn';
const LAST_DAY = 'validTo';

/** The dates of items that some kind of the registry has. */
export const lifetimeProperties = (registry: Registry): string[] => {
  const declared = new Set(
    [...registry.kinds.values()].flatMap(({ properties }) => properties.map(({ name }) => name)),
  );
  return [...FIRST_DAYS, GONE_ON, LAST_DAY].filter((name) => declared.has(name));
};

/**
 * An item that is not there on a day: it has not begun, or is over. Its dates decide, whatever its phase or status is by
 * now; only for a date that is not given does the state that it has today stand in. Today's date plays no part.
 */
export const isInactiveAsOf = ({ inactiveWhen }: KindDeclaration, state: State, day: string): boolean => {
  const value = inactiveWhen && 'property' in inactiveWhen ? String(state[inactiveWhen.property]) : null;
  const inactiveNow =
    inactiveWhen !== undefined && 'property' in inactiveWhen && inactiveWhen.values.includes(value ?? '');
  const begins = FIRST_DAYS.map((name) => dayOf(state, name)).find((first) => first !== null) ?? null;
  if (begins === null ? inactiveNow && value !== ENDED : day < begins) return true;
  const gone = dayOf(state, GONE_ON);
  if (gone !== null) return gone <= day;
  const last = dayOf(state, LAST_DAY);
  return last === null ? inactiveNow && value === ENDED : last < day;
};

const dayOf = (state: State, name: string): string | null => {
  const day = state[name];
  return typeof day === 'string' ? day : null;
};
