import type { Values } from '../../history/change.js';
import { type Standing, standingAt } from '../../history/replay.js';
import type { ChangeEnd, ToldItemChange, ToldLinkChange } from '../../history/told-change.js';

/** Everything that is kept of an item. */
export interface WholeItem {
  readonly id: string;
  readonly kind: string;
  /** Null when it is gone. */
  readonly now: Values | null;
  readonly changes: readonly ToldItemChange[];
  /** Links that are there now. */
  readonly links: readonly PresentLink[];
  readonly linkChanges: readonly ToldLinkChange[];
}

export interface PresentLink {
  readonly type: string;
  readonly properties: Values;
  /** Where it starts and where it ends. */
  readonly ends: readonly ChangeEnd[];
}

export interface StandingItem extends Standing {
  readonly id: string;
  readonly kind: string;
  readonly links: readonly StandingLink[];
}

export interface StandingLink extends Standing {
  readonly id: string;
  readonly type: string;
  readonly outgoing: boolean;
  readonly far: ChangeEnd;
}

/**
 * An item as it stood at a moment, with its links.
 * @param at a moment in UTC
 * @param visibilities what the one who asks may see; what was under others then is left out, whatever it is under now
 * @returns null when it was not there, or may not be seen
 */
export const itemAt = (whole: WholeItem, at: string, visibilities: readonly string[]): StandingItem | null => {
  const { id, kind, now, changes } = whole;
  const standing = standingAt(changes, now, at);
  if (!standing || !visibilities.includes(String(standing.values['visibility']))) return null;
  const links = linksAt(whole, at)
    .filter(({ last }) => (last?.visibilities ?? []).every((one) => visibilities.includes(one)))
    .sort(byTypeAndCode);
  return { ...standing, values: { ...standing.values, id, kind }, id, kind, links };
};

const linksAt = ({ id, links, linkChanges }: WholeItem, at: string): StandingLink[] => {
  const present = new Map(links.map((link) => [String(link.properties['id']), link]));
  const told = new Map<string, ToldLinkChange[]>();
  for (const change of linkChanges) {
    const others = told.get(change.subject);
    if (others) others.push(change);
    else told.set(change.subject, [change]);
  }
  return [...new Set([...present.keys(), ...told.keys()])].flatMap((link) => {
    const [now, changes] = [present.get(link), told.get(link) ?? []];
    const standing = standingAt(changes, now?.properties ?? null, at);
    const [from, to] = now?.ends ?? [changes[0]?.from, changes[0]?.to];
    if (!standing || !from || !to) return [];
    const outgoing = from.id === id;
    const values = { ...standing.values, id: link };
    const type = now?.type ?? changes[0]?.type ?? '';
    return [{ ...standing, values, id: link, type, outgoing, far: outgoing ? to : from }];
  });
};

const byTypeAndCode = (a: StandingLink, b: StandingLink): number =>
  compared(a.type, b.type) ||
  Number(b.outgoing) - Number(a.outgoing) ||
  compared(a.far.code ?? '', b.far.code ?? '') ||
  compared(a.id, b.id);

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
