import { Float, ID, Int } from '@nestjs/graphql';
import type { PropertyDeclaration } from '../../declarations.js';
import { isReadable } from '../../property-rules.js';
import type { LinkField, Registry } from '../../registry.js';
import { addField, type DynamicClass, inputType } from './dynamic-class.js';
import { choiceEnum, KindEnum } from './enums.js';
import { DayScalar, MomentScalar, SafeIntScalar } from './scalars.js';

const LISTS: ReadonlySet<string> = new Set(['in', 'notIn', 'hasAny', 'hasAll']);

/** The operators that a scalar's filter has. The compiler knows each by its name. */
const scalarFilter = (name: string, type: () => unknown, operators: readonly string[]): DynamicClass => {
  const made = inputType(`${name}Filter`, `Conditions on a ${name}; all that are given must hold.`);
  for (const operator of operators) {
    if (operator === 'isNull')
      addField(made, operator, () => Boolean, { nullable: true, description: 'It is absent.' });
    else addField(made, operator, LISTS.has(operator) ? () => [type()] : type, { nullable: true });
  }
  return made;
};

const ORDERED = ['eq', 'not', 'in', 'notIn', 'gt', 'gte', 'lt', 'lte', 'isNull'];
const CLOSED = ['eq', 'not', 'in', 'notIn', 'isNull'];

const idFilter = scalarFilter('Id', () => ID, ['eq', 'not', 'in', 'notIn']);
const textFilter = scalarFilter('Text', () => String, [...CLOSED, 'contains', 'startsWith', 'endsWith']);
const textsFilter = scalarFilter('Texts', () => String, ['has', 'hasAny', 'hasAll', 'isNull']);
const intFilter = scalarFilter('Int', () => Int, ORDERED);
const moneyFilter = scalarFilter('SafeInt', () => SafeIntScalar, ORDERED);
const numberFilter = scalarFilter('Float', () => Float, ORDERED);
const dayFilter = scalarFilter('Day', () => DayScalar, ORDERED);
const momentFilter = scalarFilter('Moment', () => MomentScalar, ORDERED);
const booleanFilter = scalarFilter('Boolean', () => Boolean, ['eq', 'not', 'isNull']);
const kindFilter = scalarFilter('Kind', () => KindEnum, ['eq', 'not', 'in', 'notIn']);

const choiceFilters = new Map<string, DynamicClass>();

const filterOf = (property: PropertyDeclaration): DynamicClass => {
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

export interface FilterTypes {
  /** `Item` for the filter on what every kind has. */
  readonly of: (kind: string) => DynamicClass;
}

/** A filter for every kind, one for items of any kind, and one for each kind of far end. */
export const deriveFilters = (registry: Registry): FilterTypes => {
  const names = ['Item', ...registry.kinds.keys()];
  const filters = new Map(
    names.map((name) => [name, inputType(`${name}Filter`, `Which ${name} items; all that is given must hold.`)]),
  );
  const of = (name: string): DynamicClass => {
    const found = filters.get(name);
    if (!found) throw new Error(`no filter for ${name}`);
    return found;
  };
  const linkFilters = new Map(names.map((name) => [name, linkFilterOf(name, () => of(name))]));
  for (const name of names) {
    const filter = of(name);
    for (const operator of ['and', 'or']) addField(filter, operator, () => [filter], { nullable: true });
    addField(filter, 'not', () => filter, { nullable: true });
    if (name === 'Item') addField(filter, 'kind', () => kindFilter, { nullable: true });
    const properties = name === 'Item' ? registry.commonProperties : registry.kind(name).properties;
    for (const property of properties.filter(isReadable)) {
      // Made now, not when Nest asks for it: by then it no longer looks for new types.
      const type = filterOf(property);
      addField(filter, property.name, () => type, { nullable: true, description: property.description });
    }
    if (name === 'Item') continue;
    for (const field of registry.linkFields(name)) {
      const far = linkFilters.get(farName(field));
      if (far) addField(filter, field.name, () => far, { nullable: true, description: field.link.description });
    }
  }
  return { of };
};

/** The kind at the far end, or `Item` where there are several. */
export const farName = (field: LinkField): string =>
  field.farKinds.length === 1 ? (field.farKinds[0] ?? 'Item') : 'Item';

const linkFilterOf = (name: string, filter: () => DynamicClass): DynamicClass => {
  const made = inputType(`${name}LinkFilter`, `Conditions on the ${name} items at the far ends of links.`);
  addField(made, 'some', filter, { nullable: true, description: 'At least one is such.' });
  addField(made, 'none', filter, { nullable: true, description: 'Not one is such; `{}` means: no link at all.' });
  addField(made, 'all', filter, { nullable: true, description: 'Each is such, or there is none.' });
  addField(made, 'count', () => intFilter, { nullable: true, description: 'How many there are.' });
  return made;
};
