import type { Words } from './words.js';

/** What a kind, a property, a choice and a link declare. Plain data: nothing here knows Nest, GraphQL or Neo4j. */

export interface ChoiceValue {
  readonly description: Words;
  readonly indonesian: string;
}

/** A closed list of values, e.g. the phases of an application. Stored by its key. */
export interface Choice<K extends string = string> {
  readonly name: string;
  /** In English: only the API says it. People read the description of the property that takes the choice. */
  readonly description: string;
  readonly values: Readonly<Record<K, ChoiceValue>>;
}

export type PropertyType =
  'text' | 'texts' | 'integer' | 'money' | 'number' | 'boolean' | 'date' | 'timestamp' | 'choice' | 'id';

/** A shape that a text must have beyond its length. */
export type TextFormat = 'url' | 'network-address' | 'sha256';

export interface PropertyOptions {
  readonly description: Words;
  /** The word an Indonesian officer would use for it; a header of an imported table may carry it. */
  readonly indonesian: string;
  readonly required?: boolean;
  /** Stored when nothing is given. */
  readonly initially?: string | number | boolean;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly format?: TextFormat;
  /** The only texts that it takes: names of something that the program knows. What people choose from is a choice. */
  readonly among?: readonly string[];
  /** A change moves the item's meaning: links made before it become suspect. */
  readonly meaningful?: boolean;
  /** Never absent from a stored item, though nobody has to give it. */
  readonly present?: boolean;
  /** Set by the server, read by everybody. */
  readonly managed?: boolean;
  /** Kept for the server's own work, never in the API. */
  readonly hidden?: boolean;
  /** Worth an index of its own. */
  readonly indexed?: boolean;
  /** Its words are searched: as a name of the item, which counts for more, or as something told of it. */
  readonly searchable?: 'name' | 'text';
}

export interface PropertyDeclaration extends PropertyOptions {
  readonly name: string;
  readonly type: PropertyType;
  readonly choice?: Choice;
}

export type KindGroup = 'plan' | 'landscape' | 'governance' | 'evidence';

export interface EntityOptions {
  readonly description: Words;
  readonly indonesian: string;
  readonly group: KindGroup;
  /** Codes given by the server begin with it: `APP` makes `APP-0007`. */
  readonly codePrefix: string;
  /** The code is unique within the plan that the item is a part of, and a plan is required. */
  readonly ofPlan?: boolean;
  /** The property that lends its value when no name is given, for kinds whose items are seldom named. */
  readonly nameFrom?: string;
  /** The ArchiMate 3.1 element that it is exchanged as; null where ArchiMate has none. */
  readonly archimate: string | null;
  /** Properties and link fields that a complete item has, though it can be saved without them; optional ones only. */
  readonly wanted?: readonly string[];
  /** When it is walked through no more: the property and the values that mean "no longer", or a last day. */
  readonly inactiveWhen?: InactiveRule;
  /** When it is in operation; kinds without the rule always are. */
  readonly operatingWhen?: { readonly property: string; readonly values: readonly string[] };
}

export type InactiveRule =
  { readonly property: string; readonly values: readonly string[] } | { readonly pastDate: string };

export interface KindDeclaration extends EntityOptions {
  readonly name: string;
  readonly properties: readonly PropertyDeclaration[];
}

export type LinkClass = 'purpose' | 'dependency' | 'context' | 'evidence';

/** Whether one item may have several links of this row: `one` = at most one from each source, as a tree's parent. */
export type Cardinality = 'many' | 'one';

/** One row of the link table: which kinds may stand at its ends. `any` is every kind. */
export interface LinkRow {
  readonly from: readonly string[] | 'any';
  readonly to: readonly string[] | 'any' | 'same';
  readonly class: LinkClass;
  readonly cardinality?: Cardinality;
  /** Links of this row may not close a circle. */
  readonly acyclic?: boolean;
}

export type Effect = 'STOPS' | 'DEGRADES' | 'STALE';

/** A link type: stored from → to, towards the purpose. */
export interface LinkDeclaration {
  readonly type: string;
  readonly description: Words;
  readonly indonesian: string;
  /** GraphQL field at the item that the link starts from, and at the one it ends at. */
  readonly fields: { readonly from: string; readonly to: string };
  /** `{from}` and `{to}` stand for the names; `reversed` is the same fact told from the other end. */
  readonly sentence: Words;
  readonly reversed: Words;
  readonly rows: readonly LinkRow[];
  /** What the failure of `from` does to `to`; dependency links only. */
  readonly effect?: Effect;
  /** Properties of its own beyond those that every link has. */
  readonly properties?: readonly PropertyDeclaration[];
}
