import type { Change } from '../../history/change.js';
import type { ToldChange } from '../../history/told-change.js';
import type { PropertyDeclaration } from '../../metamodel/declarations.js';
import { isReadable } from '../../metamodel/property-rules.js';
import type { Registry } from '../../metamodel/registry.js';
import type { PropertyChange } from './property-change.js';

/** The properties that clients may read of a kind of item or a type of link; none of what the model has no more. */
export const readableProperties = (
  registry: Registry,
  of: 'ITEM' | 'LINK',
  name: string,
): readonly PropertyDeclaration[] => {
  const all =
    of === 'ITEM' ? registry.kinds.get(name)?.properties : registry.links.has(name) && registry.linkPropertiesOf(name);
  return all ? all.filter(isReadable) : [];
};

/** Those that a change tells of, in the order of the model. */
export const changedProperties = (registry: Registry, change: ToldChange | Change): readonly PropertyDeclaration[] =>
  readableProperties(registry, change.of, change.of === 'ITEM' ? change.kind : change.type).filter(
    ({ name }) => name in change.before || name in change.after,
  );

/** What each of them was and became. */
export const propertyChanges = (registry: Registry, change: ToldChange | Change): PropertyChange[] =>
  changedProperties(registry, change).map(({ name }) => ({
    name,
    before: change.before[name] ?? null,
    after: change.after[name] ?? null,
  }));
