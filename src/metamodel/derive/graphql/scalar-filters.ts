import { Float, ID, Int } from '@nestjs/graphql';
import type { PropertyDeclaration } from '../../declarations.js';
import { addField, type DynamicClass, inputType } from './dynamic-class.js';
import { choiceEnum, KindEnum, LinkTypeEnum } from './enums.js';
import { DayScalar, MomentScalar, SafeIntScalar } from './scalars.js';

const LISTS: ReadonlySet<string> = new Set(['in', 'notIn', 'hasAny', 'hasAll']);

/** What the operators say that their names alone do not. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  not: 'It is something else, or absent.',
  notIn: 'It is none of these, or absent.',
  isNull: 'It is absent.',
  contains: 'Large and small letters are alike.',
  startsWith: 'Large and small letters are alike.',
  endsWith: 'Large and small letters are alike.',
};

/** The operators that a scalar's filter has. The compiler knows each by its name. */
const scalarFilter = (name: string, type: () => unknown, operators: readonly string[]): DynamicClass => {
  const made = inputType(`${name}Filter`, `Conditions on a ${name}; all that are given must hold.`);
  for (const operator of operators) {
    const given = operator === 'isNull' ? () => Boolean : LISTS.has(operator) ? () => [type()] : type;
    addField(made, operator, given, { nullable: true, description: DESCRIPTIONS[operator] });
  }
  return made;
};

const ORDERED = ['eq', 'not', 'in', 'notIn', 'gt', 'gte', 'lt', 'lte', 'isNull'];
const CLOSED = ['eq', 'not', 'in', 'notIn', 'isNull'];

const idFilter = scalarFilter('Id', () => ID, ['eq', 'not', 'in', 'notIn']);
const textFilter = scalarFilter('Text', () => String, [...CLOSED, 'contains', 'startsWith', 'endsWith']);
const textsFilter = scalarFilter('Texts', () => String, ['has', 'hasAny', 'hasAll', 'isNull']);
export const intFilter = scalarFilter('Int', () => Int, ORDERED);
const moneyFilter = scalarFilter('SafeInt', () => SafeIntScalar, ORDERED);
const numberFilter = scalarFilter('Float', () => Float, ORDERED);
const dayFilter = scalarFilter('Day', () => DayScalar, ORDERED);
const momentFilter = scalarFilter('Moment', () => MomentScalar, ORDERED);
const booleanFilter = scalarFilter('Boolean', () => Boolean, ['eq', 'not', 'isNull']);
export const kindFilter = scalarFilter('Kind', () => KindEnum, ['eq', 'not', 'in', 'notIn']);
export const linkTypeFilter = scalarFilter('LinkType', () => LinkTypeEnum, ['eq', 'not', 'in', 'notIn']);

const choiceFilters = new Map<string, DynamicClass>();

/** The filter on the values of a property. */
export const filterOf = (property: PropertyDeclaration): DynamicClass => {
  switch (property.type) {
    case 'id':
      return idFilter;
    case 'text':
      return textFilter;
    case 'texts':
      return textsFilter;
    case 'integer':
      return intFilter;
    case 'money':
      return moneyFilter;
    case 'number':
      return numberFilter;
    case 'date':
      return dayFilter;
    case 'timestamp':
      return momentFilter;
    case 'boolean':
      return booleanFilter;
    case 'choice':
      return choiceFilter(property);
  }
};

const choiceFilter = (property: PropertyDeclaration): DynamicClass => {
  const choice = property.choice;
  if (!choice) return textFilter;
  const made = choiceFilters.get(choice.name) ?? scalarFilter(choice.name, () => choiceEnum(choice), CLOSED);
  choiceFilters.set(choice.name, made);
  return made;
};
