/** A list as somebody set it up: under a name of theirs, in their browser alone. */
export interface SavedView {
  readonly name: string;
  readonly plural: string;
  /** What its address has behind the question mark. */
  readonly search: string;
}

const KEPT_AS = 'runut-inventory-views';

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'plural', 'search'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** What is kept, without what is no such view: an older page may have kept something else. */
export const readViews = (storage: Pick<Storage, 'getItem'>): SavedView[] => {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
};

export const writeViews = (storage: Pick<Storage, 'setItem'>, views: readonly SavedView[]): void =>
  storage.setItem(KEPT_AS, JSON.stringify(views));

const isSame = (a: Pick<SavedView, 'name' | 'plural'>, b: Pick<SavedView, 'name' | 'plural'>): boolean =>
  a.name === b.name && a.plural === b.plural;

/** In place of one of the same name of the same kind. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] => [
  ...views.filter((one) => !isSame(one, view)),
  view,
];

export const withoutView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  views.filter((one) => !isSame(one, view));

/** One of the new name that was there gives way. */
export const renamed = (views: readonly SavedView[], view: SavedView, name: string): SavedView[] =>
  views
    .filter((one) => isSame(one, view) || !isSame(one, { ...view, name }))
    .map((one) => (isSame(one, view) ? { ...one, name } : one));
