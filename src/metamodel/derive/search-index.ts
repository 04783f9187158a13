import { createHash } from 'node:crypto';
import type { Registry } from '../registry.js';

/** Raise it when the search texts of the same properties are derived in another way. */
const FORM = 1;

const PREFIX = 'search_items_';

/** The full-text index over whatever any kind has that is searched. Its name follows from what it holds. */
export interface SearchIndex {
  readonly name: string;
  /** What names of earlier ones begin with. */
  readonly prefix: string;
  /** The searched properties of all kinds, in the order of the alphabet. */
  readonly properties: readonly string[];
  /** Changes whenever the search texts of items would. */
  readonly form: string;
}

const made = new WeakMap<Registry, SearchIndex>();

export const searchIndex = (registry: Registry): SearchIndex => {
  const known = made.get(registry);
  if (known) return known;
  const searched = [...registry.kinds.values()].flatMap((kind) =>
    kind.properties
      .filter(({ searchable }) => searchable)
      .map(({ name, searchable }) => ({ kind: kind.name, name, searchable })),
  );
  const properties = [...new Set(searched.map(({ name }) => name))].sort();
  const index = { name: `${PREFIX}${digest(properties)}`, prefix: PREFIX, properties, form: digest([FORM, searched]) };
  made.set(registry, index);
  return index;
};

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
