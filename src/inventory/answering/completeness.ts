import type { Registry } from '../../metamodel/registry.js';
import { type Wanted, wantedOf } from '../../metamodel/wanted.js';

/** Something that an item lacks of what its kind wants. */
export interface MissingPartAnswer {
  readonly name: string;
  readonly description: string;
  readonly indonesian: string;
  readonly isLink: boolean;
}

export interface CompletenessAnswer {
  /** 0 to 1. */
  readonly score: number;
  /** In the order in which the kind wants them. */
  readonly missing: readonly MissingPartAnswer[];
}

export const completenessOf = (registry: Registry, kind: string, names: readonly unknown[]): CompletenessAnswer => {
  const wanted = wantedOf(registry, kind);
  const missing = wanted.filter(({ name }) => names.includes(name));
  return { score: scoreOf(wanted.length, missing.length), missing: missing.map(missingPart) };
};

/** The present of the wanted; whole where nothing is wanted. */
export const scoreOf = (wanted: number, missing: number): number => (wanted === 0 ? 1 : (wanted - missing) / wanted);

export const missingPart = (part: Wanted): MissingPartAnswer => {
  const isLink = 'field' in part;
  const { description, indonesian } = isLink ? part.field.link : part.property;
  return { name: part.name, description: description.en, indonesian, isLink };
};
