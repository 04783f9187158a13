import type { KindDeclaration } from '../metamodel/declarations.js';
import type { Registry } from '../metamodel/registry.js';

export type State = Readonly<Record<string, unknown>>;

/** The properties that say whether items are active, of whatever kind: `phase`, `status`, `validTo`. */
export const stateProperties = (registry: Registry): string[] => [
  ...new Set(
    [...registry.kinds.values()].flatMap(({ inactiveWhen }) => (inactiveWhen ? [ruleProperty(inactiveWhen)] : [])),
  ),
];

const ruleProperty = (rule: NonNullable<KindDeclaration['inactiveWhen']>): string =>
  'property' in rule ? rule.property : rule.pastDate;

/** An inactive item is walked through no more; it may still be an origin or an end. */
export const isInactive = ({ inactiveWhen }: KindDeclaration, state: State, today: string): boolean => {
  if (!inactiveWhen) return false;
  if ('property' in inactiveWhen) return inactiveWhen.values.includes(String(state[inactiveWhen.property]));
  const last = state[inactiveWhen.pastDate];
  return typeof last === 'string' && last < today;
};
