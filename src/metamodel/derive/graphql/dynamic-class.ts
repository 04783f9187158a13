import { Field, Float, ID, InputType, Int, InterfaceType, ObjectType, TypeMetadataStorage } from '@nestjs/graphql';
import type { PropertyDeclaration } from '../../declarations.js';
import { isAlwaysSet } from '../../property-rules.js';
import { Cost, type DeclaredCost } from './cost.js';
import { choiceEnum } from './enums.js';
import { DayScalar, MomentScalar, SafeIntScalar } from './scalars.js';

/** A class made at run time; Nest reads its decorators as it reads those of a written one. */
export type DynamicClass = new () => object;

export const newClass = (name: string, base?: DynamicClass): DynamicClass => {
  const made = base ? class extends base {} : class {};
  Object.defineProperty(made, 'name', { value: name });
  return made;
};

export const objectType = (
  name: string,
  description: string,
  implement: () => DynamicClass[] = () => [],
): DynamicClass => {
  const made = newClass(name);
  ObjectType(name, { description, implements: implement })(made);
  return made;
};

export const interfaceType = (
  name: string,
  description: string,
  resolve: (value: never) => unknown,
  implement: () => DynamicClass[] = () => [],
): DynamicClass => {
  const made = newClass(name);
  InterfaceType(name, { description, resolveType: resolve as (value: unknown) => string, implements: implement })(made);
  return made;
};

export const inputType = (
  name: string,
  description: string,
  options: { readonly oneOf?: boolean } = {},
): DynamicClass => {
  const made = newClass(name);
  InputType(name, { description, isOneOf: options.oneOf ?? false })(made);
  return made;
};

export interface FieldOptions {
  readonly nullable?: boolean;
  readonly description?: string;
  readonly defaultValue?: unknown;
  readonly cost?: DeclaredCost;
}

export const addField = (target: DynamicClass, name: string, type: () => unknown, options: FieldOptions = {}): void => {
  const { description, nullable } = options;
  // Nest types a default by the field's class, which is only known at run time here.
  const defaultValue = options.defaultValue as object | undefined;
  const decorate = nullable
    ? Field(type as () => DynamicClass, { description, nullable: true, defaultValue })
    : Field(type as () => DynamicClass, { description, nullable: false, defaultValue });
  decorate(target.prototype, name);
  if (options.cost) Cost(options.cost)(target.prototype, name);
};

export interface Argument extends FieldOptions {
  readonly name: string;
  readonly type: () => unknown;
}

/**
 * Gives a field arguments. Nest's own decorator would be heard of on resolvers alone, so its metadata are written
 * directly; the types of the arguments must exist already.
 */
export const addArguments = (target: DynamicClass, field: string, list: readonly Argument[]): void => {
  list.forEach(({ name, type, description, nullable, defaultValue }, index) => {
    const given = type();
    const element: unknown = Array.isArray(given) ? given[0] : given;
    TypeMetadataStorage.addMethodParamMetadata({
      kind: 'arg',
      target,
      methodName: field,
      index,
      name,
      description,
      typeFn: () => element as DynamicClass,
      options: {
        nullable: nullable ?? false,
        defaultValue,
        ...(Array.isArray(given) ? { isArray: true, arrayDepth: 1 } : {}),
      },
    });
  });
};

export const graphqlType = (property: PropertyDeclaration): unknown => {
  switch (property.type) {
    case 'id':
      return ID;
    case 'text':
      return String;
    case 'texts':
      return [String];
    case 'integer':
      return Int;
    case 'money':
      return SafeIntScalar;
    case 'number':
      return Float;
    case 'boolean':
      return Boolean;
    case 'date':
      return DayScalar;
    case 'timestamp':
      return MomentScalar;
    case 'choice':
      return property.choice ? choiceEnum(property.choice) : String;
  }
};

export const addPropertyField = (target: DynamicClass, property: PropertyDeclaration): void =>
  addField(target, property.name, () => graphqlType(property), {
    nullable: !isAlwaysSet(property),
    description: property.description.en,
  });
