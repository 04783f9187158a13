import type { KindDeclaration, PropertyDeclaration } from './declarations.js';
import { isAlwaysSet } from './property-rules.js';
import type { LinkField, Registry } from './registry.js';

/** Something that a complete item has: a value, or a link. */
export type Wanted =
  | { readonly name: string; readonly property: PropertyDeclaration }
  | { readonly name: string; readonly field: LinkField };

/** What a complete item of the kind has, in the order in which the kind says it. */
export const wantedOf = (registry: Registry, kind: string): Wanted[] =>
  (registry.kind(kind).wanted ?? []).flatMap((name): Wanted[] => {
    const property = registry.kind(kind).properties.find((candidate) => candidate.name === name);
    if (property) return [{ name, property }];
    const field = registry.linkField(kind, name);
    return field ? [{ name, field }] : [];
  });

/** Names that a kind wants and does not have, or that no item of it can lack. */
export const wantedFaults = (kind: KindDeclaration, fields: readonly LinkField[]): string[] =>
  (kind.wanted ?? []).flatMap((name) => {
    const property = kind.properties.find((candidate) => candidate.name === name);
    if (property && isAlwaysSet(property)) return [`${kind.name}.${name} is never absent; do not want it`];
    return property || fields.some((field) => field.name === name)
      ? []
      : [`kind ${kind.name}: it wants ${name}, which is neither a property nor a link of it`];
  });
