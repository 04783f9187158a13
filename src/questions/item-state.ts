import type { KindDeclaration } from '../metamodel/declarations.js';
import type { Registry } from '../metamodel/registry.js';

export type State = Readonly<Record<string, unknown>>;

/** The properties that say whether items are active or in operation, of whatever kind: `phase`, `status`, `validTo`. */
export const stateProperties = (registry: Registry): readonly string[] => {
  const properties = known.get(registry) ?? [
    ...new Set(
      [...registry.kinds.values()].flatMap(({ inactiveWhen, operatingWhen }) => [
        ...(inactiveWhen ? [ruleProperty(inactiveWhen)] : []),
        ...(operatingWhen ? [operatingWhen.property] : []),
      ]),
    ),
  ];
  known.set(registry, properties);
  return properties;
};

/** Asked at every question. */
const known = new WeakMap<Registry, readonly string[]>();

/** The value with which every life ends, of a phase as of a status. */
export const ENDED = 'RETIRED';

const ruleProperty = (rule: NonNullable<KindDeclaration['inactiveWhen']>): string =>
  'property' in rule ? rule.property : rule.pastDate;

/** An inactive item is walked through no more; it may still be an origin or an end. */
export const isInactive = ({ inactiveWhen }: KindDeclaration, state: State, today: string): boolean => {
  if (!inactiveWhen) return false;
  if ('property' in inactiveWhen) return inactiveWhen.values.includes(String(state[inactiveWhen.property]));
  const last = state[inactiveWhen.pastDate];
  return typeof last === 'string' && last < today;
};

/** Only what is in operation can fail, or need what fails. An item that does not say so is taken to be. */
export const isOperating = ({ operatingWhen }: KindDeclaration, state: State): boolean => {
  const value = operatingWhen && state[operatingWhen.property];
  return typeof value !== 'string' || (operatingWhen?.values.includes(value) ?? true);
};
