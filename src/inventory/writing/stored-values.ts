import { v7 as uuid } from 'uuid';
import { integer } from '../../database/database.js';
import type { Values } from '../../history/change.js';
import type { FieldFault } from '../../database/errors.js';
import type { KindDeclaration, PropertyDeclaration } from '../../metamodel/declarations.js';
import { isWritable } from '../../metamodel/property-rules.js';

export type { Values };

export const newId = (): string => uuid();

/** A value as Neo4j is to keep it: whole numbers as such, texts in one normal form, without blanks around them. */
export const storedValue = (property: PropertyDeclaration, value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return tidy(value);
  if (Array.isArray(value)) return value.map((part: unknown) => (typeof part === 'string' ? tidy(part) : part));
  if (typeof value === 'number' && (property.type === 'integer' || property.type === 'money')) return integer(value);
  return value;
};

const tidy = (text: string): string | null => text.normalize('NFC').trim() || null;

/** The values of the properties that were given; what was not given is not there. */
export const givenValues = (properties: readonly PropertyDeclaration[], input: Values): Record<string, unknown> =>
  Object.fromEntries(
    properties
      .filter((property) => isWritable(property) && input[property.name] !== undefined)
      .map((property) => [property.name, storedValue(property, input[property.name])]),
  );

/** What is stored when nothing is given. */
export const initialValues = (properties: readonly PropertyDeclaration[]): Record<string, unknown> =>
  Object.fromEntries(
    properties
      .filter((property) => property.initially !== undefined)
      .map((property) => [property.name, storedValue(property, property.initially)]),
  );

/** Pairs of properties of which the second may not lie before the first. */
const IN_ORDER = [
  ['startYear', 'endYear'],
  ['startLine', 'endLine'],
  ['activeFrom', 'retiresOn'],
  ['validFrom', 'validTo'],
  ['since', 'until'],
] as const;

/** Faults between properties, looked for in the item or link as it would be. */
export const orderFaults = (values: Values, prefix = ''): FieldFault[] =>
  IN_ORDER.flatMap(([first, second]) => {
    const [a, b] = [comparable(values[first]), comparable(values[second])];
    if (a === null || b === null || a <= b) return [];
    return [
      {
        field: `${prefix}${second}`,
        value: values[second],
        rule: 'order',
        message: {
          en: `must not lie before ${first} (${String(values[first])})`,
          id: `tidak boleh lebih awal dari ${first} (${String(values[first])})`,
        },
      },
    ];
  });

/** Whole numbers from Neo4j's driver compare as numbers, days as texts. */
const comparable = (value: unknown): number | string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : Number(value);
};

/** True when a change of these properties moves the item's meaning. */
export const changesMeaning = (kind: KindDeclaration, changed: readonly string[]): boolean =>
  kind.properties.some((property) => property.meaningful && changed.includes(property.name));
