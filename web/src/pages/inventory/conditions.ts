import type { FilterField } from './filter-field.js';

/** A filter of whatever kind, as the API takes it. */
export type ApiFilter = Readonly<Record<string, unknown>>;

/** Values that ask whether there is anything at all. */
export const NONE = 'none';
export const ANY = 'any';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Days are those of Jakarta, as moments are shown. */
const DAY_BEGINS = 'T00:00:00.000+07:00';
const DAY_ENDS = 'T23:59:59.999+07:00';

/** What a condition asks of the API; undefined for what asks nothing or makes no sense. */
export const conditionOf = (field: FilterField, value: string): ApiFilter | undefined => {
  if (value === '') return undefined;
  switch (field.type) {
    case 'state':
      return stateOf(field.name, value);
    case 'link':
      return named(field.name, linkOf(value, field.of.kinds));
    case 'choice':
      return choiceOf(
        field.name,
        value.split(',').filter((one) => one !== ''),
      );
    case 'yesno':
      return named(field.name, yesNo[value]);
    case 'number':
    case 'day':
    case 'moment':
      return named(field.name, presence(value) ?? rangeOf(field.type, value));
    case 'text':
      return named(field.name, presence(value) ?? (value.length > 1 ? { contains: value.slice(1) } : undefined));
    case 'words':
      return named(field.name, presence(value) ?? (value.length > 1 ? { has: value.slice(1) } : undefined));
  }
};

const named = (name: string, filter: ApiFilter | undefined): ApiFilter | undefined => filter && { [name]: filter };

const presence = (value: string): ApiFilter | undefined =>
  value === NONE ? { isNull: true } : value === ANY ? { isNull: false } : undefined;

const yesNo: Readonly<Record<string, ApiFilter>> = { yes: { eq: true }, no: { eq: false }, none: { isNull: true } };

const stateOf = (name: 'verified' | 'suspect' | 'complete', value: string): ApiFilter | undefined => {
  if (value !== 'yes' && value !== 'no') return undefined;
  switch (name) {
    case 'verified':
      return { verifiedAt: { isNull: value === 'no' } };
    case 'complete':
      return { isComplete: value === 'yes' };
    case 'suspect': {
      const suspect = { anyLink: { suspect: { eq: true } } };
      return value === 'yes' ? suspect : { not: suspect };
    }
  }
};

const choiceOf = (name: string, values: readonly string[]): ApiFilter | undefined => {
  const chosen = values.filter((value) => value !== NONE);
  const parts = [
    ...(chosen.length > 0 ? [{ [name]: { in: chosen } }] : []),
    ...(values.includes(NONE) ? [{ [name]: { isNull: true } }] : []),
  ];
  return parts.length > 1 ? { or: parts } : parts[0];
};

/** `2019..2024`, `2019..`, `..2024`, both ends with it. */
const rangeOf = (type: 'number' | 'day' | 'moment', value: string): ApiFilter | undefined => {
  const [from = '', to = ''] = value.split('..');
  const isMeant = (end: string): boolean =>
    type === 'number' ? end.trim() !== '' && Number.isFinite(Number(end)) : /^\d{4}-\d\d-\d\d$/.test(end);
  const written = (end: string, rest: string): unknown =>
    type === 'number' ? Number(end) : type === 'day' ? end : `${end}${rest}`;
  const range = {
    ...(isMeant(from) ? { gte: written(from, DAY_BEGINS) } : {}),
    ...(isMeant(to) ? { lte: written(to, DAY_ENDS) } : {}),
  };
  return Object.keys(range).length === 0 ? undefined : range;
};

/** `=OPD-15`: a unit with all below it, any other item itself. */
const linkOf = (value: string, kinds: 'any' | readonly string[]): ApiFilter | undefined => {
  if (value === NONE) return { count: { eq: 0 } };
  if (value === ANY) return { count: { gte: 1 } };
  const ref = value.slice(1);
  if (ref === '') return undefined;
  const isUnit = kinds !== 'any' && kinds.length === 1 && kinds[0] === 'Organization';
  return isUnit ? { within: ref } : { some: ID.test(ref) ? { id: { eq: ref } } : { code: { eq: ref } } };
};
