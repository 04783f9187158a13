import 'reflect-metadata';
import type {
  Choice as ChoiceDeclaration,
  EntityOptions,
  PropertyDeclaration,
  PropertyOptions,
  PropertyType,
} from './declarations.js';
import type { Words } from './words.js';

export type EntityClass = abstract new () => object;

const PROPERTIES = Symbol('runut:properties');
const ENTITY = Symbol('runut:entity');

/** Declares a class a kind of the inventory; its name is the kind's name, its GraphQL type and its label. */
export const Entity =
  (options: EntityOptions) =>
  (target: EntityClass): void => {
    Reflect.defineMetadata(ENTITY, options, target);
  };

const property =
  (type: PropertyType) =>
  (options: PropertyOptions): PropertyDecorator =>
    declare({ ...options, type });

const declare =
  (declaration: Omit<PropertyDeclaration, 'name'>): PropertyDecorator =>
  (target, name) => {
    const own: PropertyDeclaration[] = Reflect.getOwnMetadata(PROPERTIES, target.constructor) ?? [];
    Reflect.defineMetadata(PROPERTIES, [...own, { ...declaration, name: String(name) }], target.constructor);
  };

/** A line of text of at most `maxLength` (200) characters. */
export const Text = property('text');
/** Several lines of text, 10,000 characters at most. */
export const LongText = (options: PropertyOptions) => property('text')({ maxLength: 10_000, ...options });
/** A list of short texts. */
export const Texts = property('texts');
export const Int = property('integer');
/** A whole number past 2³¹, e.g. rupiah: up to 2⁵³ − 1. */
export const Money = property('money');
export const Numeric = property('number');
export const Flag = property('boolean');
/** A calendar day, `2026-11-24`. */
export const Day = property('date');
/** A moment in UTC, `2026-11-24T15:47:46.000Z`. */
export const Moment = property('timestamp');
export const Id = property('id');
export const Choice = (choice: ChoiceDeclaration, options: PropertyOptions): PropertyDecorator =>
  declare({ ...options, type: 'choice', choice });

/** Declares a closed list of values: `{ KEY: ['indonesian term', { id: 'what it means', en: 'in both languages' }] }`. */
export const defineChoice = <K extends string>(
  name: string,
  description: string,
  values: Readonly<Record<K, readonly [indonesian: string, description: Words]>>,
): ChoiceDeclaration<K> => {
  const entries = Object.entries<readonly [string, Words]>(values).map(([key, [indonesian, text]]) => [
    key,
    { indonesian, description: text },
  ]);
  return { name, description, values: Object.fromEntries(entries) };
};

/** The keys of a choice, as a type: `type Phase = ValuesOf<typeof Phase>`. */
export type ValuesOf<C> = C extends ChoiceDeclaration<infer K> ? K : never;

export const entityOptions = (target: EntityClass): EntityOptions | undefined => Reflect.getOwnMetadata(ENTITY, target);

/** The properties that a class declares, those of its base classes first. */
export const propertiesOf = (target: EntityClass): readonly PropertyDeclaration[] => {
  const base: unknown = Object.getPrototypeOf(target);
  const inherited = typeof base === 'function' && base.prototype ? propertiesOf(base as EntityClass) : [];
  const own: readonly PropertyDeclaration[] = Reflect.getOwnMetadata(PROPERTIES, target) ?? [];
  return [...inherited, ...own];
};
