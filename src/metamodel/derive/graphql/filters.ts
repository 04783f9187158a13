import { isReadable } from '../../property-rules.js';
import type { LinkField, Registry } from '../../registry.js';
import { treeType } from '../../tree.js';
import { addField, type DynamicClass, inputType } from './dynamic-class.js';
import { filterOf, intFilter, kindFilter, linkTypeFilter } from './scalar-filters.js';
import { RefScalar } from './scalars.js';

export interface FilterTypes {
  /** `Item` for the filter on what every kind has. */
  readonly of: (kind: string) => DynamicClass;
  /** The filter on links themselves, of whatever type. */
  readonly link: DynamicClass;
}

/** A filter for every kind, one for items of any kind, one for each kind of far end, and one for links. */
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
  const link = linkFilter(registry);
  const farFilters = new Map(names.map((name) => [name, farFilterOf(name, of(name), link, registry)]));
  for (const name of names) {
    const filter = of(name);
    addLogic(filter);
    if (name === 'Item') addField(filter, 'kind', () => kindFilter, { nullable: true });
    const properties = name === 'Item' ? registry.commonProperties : registry.kind(name).properties;
    for (const property of properties.filter(isReadable)) {
      // Made now, not when Nest asks for it: by then it no longer looks for new types.
      const type = filterOf(property);
      addField(filter, property.name, () => type, { nullable: true, description: property.description.en });
    }
    addField(filter, 'anyLink', () => link, {
      nullable: true,
      description:
        'It has such a link, in either direction, to an item that may be seen. Suggested links count only where `confidence` is asked for.',
    });
    if (name === 'Item') continue;
    addField(filter, 'isComplete', () => Boolean, {
      nullable: true,
      description: 'It has everything that its kind wants; see `completeness`.',
    });
    if (treeType(registry, name))
      addField(filter, 'within', () => RefScalar, {
        nullable: true,
        description: `It is this ${name}, or below it; suggested links lead nowhere. A reference that means nothing is refused.`,
      });
    for (const field of registry.linkFields(name)) {
      const far = farFilters.get(farName(field));
      if (far) addField(filter, field.name, () => far, { nullable: true, description: field.link.description.en });
    }
  }
  return { of, link };
};

/** The kind at the far end, or `Item` where there are several. */
export const farName = (field: LinkField): string =>
  field.farKinds.length === 1 ? (field.farKinds[0] ?? 'Item') : 'Item';

const addLogic = (filter: DynamicClass): void => {
  addField(filter, 'and', () => [filter], { nullable: true, description: 'Each of them holds.' });
  addField(filter, 'or', () => [filter], { nullable: true, description: 'At least one of them holds.' });
  addField(filter, 'not', () => filter, { nullable: true, description: 'It does not hold.' });
};

const linkFilter = (registry: Registry): DynamicClass => {
  const made = inputType('LinkFilter', 'Which links; all that is given must hold.');
  addLogic(made);
  addField(made, 'type', () => linkTypeFilter, { nullable: true });
  for (const property of registry.linkProperties.filter(isReadable)) {
    const type = filterOf(property);
    addField(made, property.name, () => type, { nullable: true, description: property.description.en });
  }
  return made;
};

const farFilterOf = (name: string, filter: DynamicClass, link: DynamicClass, registry: Registry): DynamicClass => {
  const made = inputType(
    `${name}LinkFilter`,
    `Conditions on the ${name} items at the far ends of links. Suggested links count only where \`link\` asks by \`confidence\`.`,
  );
  addField(made, 'some', () => filter, { nullable: true, description: 'At least one is such.' });
  addField(made, 'none', () => filter, { nullable: true, description: 'Not one is such; `{}` means: no link at all.' });
  addField(made, 'all', () => filter, { nullable: true, description: 'Each is such, or there is none.' });
  addField(made, 'count', () => intFilter, { nullable: true, description: 'How many there are.' });
  addField(made, 'link', () => link, {
    nullable: true,
    description: 'Only these links are looked at by the other conditions; alone it means: there is one.',
  });
  if (treeType(registry, name))
    addField(made, 'within', () => RefScalar, {
      nullable: true,
      description: `At least one is this ${name}, or below it; short for \`some: { within }\`.`,
    });
  return made;
};
