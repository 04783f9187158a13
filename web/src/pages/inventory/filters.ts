import { type ApiFilter, conditionOf } from './conditions.js';
import type { KindModel } from '../../model/model-types.js';
import type { FilterField } from './filter-field.js';

/** A field and what is asked of it, as it stands in the address: `phase:ACTIVE,none`. An empty value asks nothing yet. */
export interface Condition {
  readonly field: FilterField;
  readonly value: string;
}

const types = {
  choice: 'choice',
  integer: 'number',
  money: 'number',
  number: 'number',
  date: 'day',
  timestamp: 'moment',
  boolean: 'yesno',
  text: 'text',
  texts: 'words',
} as const;

const states = ['verified', 'suspect', 'complete'] as const;

/** Everything that a kind can be filtered by, in the order of the model. */
export const filterFields = (kind: KindModel): FilterField[] => [
  ...states.map((name): FilterField => ({ type: 'state', name })),
  ...kind.properties.flatMap((of): FilterField[] =>
    of.type === 'id' ? [] : [{ type: types[of.type], name: of.name, of }],
  ),
  ...kind.links.map((of): FilterField => ({ type: 'link', name: of.name, of })),
];

/** Shown without being asked for: the unit that a kind is held by, and in which state it is. */
export const quickFields = (kind: KindModel): FilterField[] => {
  const unit = kind.links.find(({ kinds }) => kinds !== 'any' && kinds.length === 1 && kinds[0] === 'Organization');
  return filterFields(kind).filter(
    ({ type, name }) => name === unit?.name || (type === 'state' && name !== 'complete'),
  );
};

/** What an address says; what names no field of the kind is left out, and of two of one field the first one counts. */
export const readConditions = (kind: KindModel, written: readonly string[]): Condition[] => {
  const fields = new Map(filterFields(kind).map((field) => [field.name, field]));
  const found = new Map<string, Condition>();
  for (const one of written) {
    const [, name = '', value = ''] = /^(\w+):(.*)$/s.exec(one) ?? [];
    const field = fields.get(name);
    if (field && !found.has(name)) found.set(name, { field, value });
  }
  return [...found.values()];
};

export const writeConditions = (conditions: readonly Condition[]): string[] =>
  conditions.map(({ field, value }) => `${field.name}:${value}`);

/** With another value for one field; undefined takes it out. */
export const withCondition = (conditions: readonly Condition[], field: FilterField, value?: string): Condition[] => {
  const isThere = conditions.some((one) => one.field.name === field.name);
  const changed = conditions.flatMap((one) =>
    one.field.name !== field.name ? [one] : value === undefined ? [] : [{ field, value }],
  );
  return isThere || value === undefined ? changed : [...changed, { field, value }];
};

/** The filter of the API; undefined where nothing is asked. */
export const apiFilter = (conditions: readonly Condition[]): ApiFilter | undefined => {
  const parts = conditions.flatMap(({ field, value }) => conditionOf(field, value) ?? []);
  return parts.length === 0 ? undefined : { and: parts };
};
