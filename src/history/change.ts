/** What history keeps of a change: which properties had which values before, and which after. */

export type Values = Readonly<Record<string, unknown>>;

/** Who changes something, and when: the same for everything in one transaction. */
export interface Authorship {
  readonly by: string;
  readonly at: string;
  /** Why; whatever clears a suspicion must say it. */
  readonly reason: string | null;
}

/** Each moves the version by one. Only CREATED and UPDATED touch `updatedAt` and `updatedBy`: to verify is no edit. */
export const ACTIONS = ['CREATED', 'UPDATED', 'VERIFIED', 'UNVERIFIED', 'SUSPICION_CLEARED', 'DELETED'] as const;
export type Action = (typeof ACTIONS)[number];

interface AnyChange {
  /** Id of the item or link. */
  readonly subject: string;
  readonly action: Action;
  /** The version that the change led to; of what was deleted, the last one. */
  readonly version: number;
  readonly before: Values;
  readonly after: Values;
  /** The visibilities that it was under before and after, those of both ends for a link: who may not see one of them may not see the change. */
  readonly visibilities: readonly string[];
}

export interface ItemChange extends AnyChange {
  readonly of: 'ITEM';
  readonly kind: string;
  /** As people quote it, so that what is gone can still be named. */
  readonly code: string;
  readonly name: string;
  /** Of what is deleted: its code as codes are compared, so that it can still be asked for by it. */
  readonly goneCode?: string;
}

export interface LinkChange extends AnyChange {
  readonly of: 'LINK';
  readonly type: string;
  /** Ids of the ends. */
  readonly from: string;
  readonly to: string;
}

export type Change = ItemChange | LinkChange;

/** What the writers keep for themselves, or what follows from the change and its set: history does not repeat it. */
const UNTOLD: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'codeFold',
  'codeKey',
  'searchText',
]);

/** The values worth keeping, as JSON takes them: whole numbers of the driver as numbers, nothing absent. */
export const toldValues = (values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => !UNTOLD.has(name) && value !== null && value !== undefined)
      .map(([name, value]) => [name, plainValue(value)]),
  );

/** The driver's whole numbers are objects that JSON would take apart. */
export const plainValue = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Number(value) : value;

/** An update's two sides: of the properties that it changes, what they were and what they are. */
export const sidesOf = (stored: Values, changes: Values): { before: Values; after: Values } => ({
  before: toldValues(Object.fromEntries(Object.keys(changes).map((name) => [name, stored[name]]))),
  after: toldValues(changes),
});
