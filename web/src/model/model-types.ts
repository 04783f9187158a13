/** The shapes of web/src/generated/model.ts. */

export interface Words {
  readonly id: string;
  readonly en: string;
}

export type KindGroup = 'plan' | 'landscape' | 'governance' | 'evidence';
export type LinkClass = 'purpose' | 'dependency' | 'context' | 'evidence';
export type PropertyType =
  'text' | 'texts' | 'integer' | 'money' | 'number' | 'boolean' | 'date' | 'timestamp' | 'choice' | 'id';

export interface PropertyModel {
  readonly name: string;
  readonly type: PropertyType;
  readonly label: Words;
  readonly description: Words;
  /** The name of the choice whose values it takes. */
  readonly choice?: string;
  /** Set by the server. */
  readonly managed?: boolean;
  /** Never absent. */
  readonly present?: boolean;
  /** A change of it makes older links suspect. */
  readonly meaningful?: boolean;
  /** A list can be ordered by it. */
  readonly orderable?: boolean;
}

export interface LinkFieldModel {
  readonly name: string;
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly label: Words;
  readonly kinds: 'any' | readonly string[];
}

export interface KindModel {
  readonly name: string;
  readonly label: Words;
  readonly description: Words;
  readonly group: KindGroup;
  readonly codePrefix: string;
  /** The query of one of it, `application`; what is said of it alone goes by this name elsewhere too. */
  readonly singular: string;
  /** The query of its list, `applications`. */
  readonly plural: string;
  /** The query that counts it, `applicationGroups`. */
  readonly groups: string;
  readonly properties: readonly PropertyModel[];
  readonly links: readonly LinkFieldModel[];
  readonly groupFields: readonly string[];
  readonly wanted: readonly string[];
}

export interface LinkModel {
  readonly type: string;
  readonly label: Words;
  readonly description: Words;
  readonly classes: readonly LinkClass[];
  /** `{from}` and `{to}` stand for names. */
  readonly sentence: Words;
  readonly reversed: Words;
  readonly fields: { readonly from: string; readonly to: string };
  readonly effect?: 'STOPS' | 'DEGRADES' | 'STALE';
  /** From each kind, the kinds that it may run to. */
  readonly ends: 'any' | Readonly<Record<string, readonly string[]>>;
  readonly properties: readonly string[];
}

export interface ChoiceValueModel {
  readonly value: string;
  readonly label: Words;
  readonly description: Words;
}
export type ChoiceModel = readonly ChoiceValueModel[];
