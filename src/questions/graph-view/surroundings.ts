import type { Row } from '../../database/database.js';

/** A row of `views/graph`: what lies around the roots, nearest first. */
export interface Surroundings {
  readonly items: readonly ViewItem[];
  readonly links: readonly ViewLink[];
  /** How many links there are, those that were cut among them. */
  readonly linkCount: number;
  readonly leftOut: readonly LeftOutOfKind[];
  readonly groupItems: readonly GroupItem[];
  /** By key of a group: how many items next to those that stand in it are not in the view. */
  readonly groupLeftOut: ReadonlyMap<string, number>;
}

export interface ViewItem {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly inactive: boolean;
  /** Links from the nearest root; 0 is a root. */
  readonly distance: number;
  /** How many items next to it are not in the view. */
  readonly leftOut: number;
  /** Ids of the units or categories that it belongs to, the one that it stands under first. */
  readonly belongs: readonly string[];
}

/** A link of a view, as stored: from → to. */
export interface ViewLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly suspect: boolean;
}

export interface LeftOutOfKind {
  readonly kind: string;
  readonly count: number;
}

/** A unit or a category that items are grouped under. */
export interface GroupItem {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

type ItemColumn = readonly [
  id: string,
  kind: string,
  code: string,
  name: string,
  inactive: boolean,
  distance: number,
  leftOut: number,
  belongs: readonly string[],
];
type LinkColumn = readonly [id: string, type: string, from: string, to: string, suspect: boolean | null];

export const readSurroundings = (row: Row): Surroundings => {
  const items: readonly ItemColumn[] = row.get('items');
  const links: readonly LinkColumn[] = row.get('links');
  const leftOut: readonly (readonly [kind: string, count: number])[] = row.get('leftOut');
  const groupItems: readonly (readonly [id: string, code: string, name: string])[] = row.get('groupItems');
  return {
    items: items.map(([id, kind, code, name, inactive, distance, beside, belongs]) => ({
      id,
      kind,
      code,
      name,
      inactive,
      distance,
      leftOut: beside,
      belongs,
    })),
    links: links.map(([id, type, from, to, suspect]) => ({ id, type, from, to, suspect: suspect ?? false })),
    linkCount: row.get('linkCount'),
    leftOut: leftOut.map(([kind, count]) => ({ kind, count })),
    groupItems: groupItems.map(([id, code, name]) => ({ id, code, name })),
    groupLeftOut: new Map<string, number>(row.get('groupLeftOut')),
  };
};
