import type { Row } from '../../database/database.js';

/** What expectations are judged by: the items around them and the links that count. */
export interface ExpectationRegion {
  readonly items: ReadonlyMap<string, RegionItem>;
  /** The links at an item, in the order of the codes at their far ends; those whose far end may not be seen are none. */
  linksAt(id: string, type: string, way: Way): readonly RegionLink[];
}

export type Way = 'OUT' | 'IN';

export interface RegionItem {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  /** A RETIRED application, a unit past its last day. */
  readonly isOver: boolean;
  readonly status: string | null;
}

export interface RegionLink {
  readonly id: string;
  /** The item at its far end. */
  readonly far: RegionItem;
  readonly suspect: boolean;
}

export interface RegionRows {
  readonly nodes: readonly (readonly [
    id: string,
    kind: string,
    code: string,
    isOver: boolean,
    status: string | null,
  ])[];
  readonly links: readonly (readonly [id: string, type: string, from: string, to: string, suspect: boolean])[];
}

/** The columns of `integration/expectations`. */
export const expectationRows = (row: Row): RegionRows => ({
  nodes: row.get('nodes') as RegionRows['nodes'],
  links: row.get('links') as RegionRows['links'],
});

export const readExpectationRegion = ({ nodes, links }: RegionRows): ExpectationRegion => {
  const items = new Map(
    nodes.map(([id, kind, code, isOver, status]): [string, RegionItem] => [id, { id, kind, code, isOver, status }]),
  );
  const at = new Map<string, RegionLink[]>();
  const add = (near: string, type: string, way: Way, link: RegionLink): void => {
    const key = `${near} ${type} ${way}`;
    const list = at.get(key) ?? [];
    list.push(link);
    at.set(key, list);
  };
  for (const [id, type, fromId, toId, suspect] of links) {
    const from = items.get(fromId);
    const to = items.get(toId);
    if (!from || !to) continue;
    add(fromId, type, 'OUT', { id, far: to, suspect });
    add(toId, type, 'IN', { id, far: from, suspect });
  }
  for (const list of at.values()) list.sort(byFarEnd);
  return { items, linksAt: (id, type, way) => at.get(`${id} ${type} ${way}`) ?? [] };
};

/** By code, then by ids, so that no two tie and a proof is the same each time. */
const byFarEnd = (a: RegionLink, b: RegionLink): number =>
  compare(a.far.code, b.far.code) || compare(a.far.id, b.far.id) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
