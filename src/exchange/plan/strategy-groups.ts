import type { Draft, Place } from './drafts.js';
import { likeness } from './likeness.js';
import type { Section } from './outline.js';

/** A group of strategies, as its heading and as the list of groups name it. */
export interface StrategyGroup {
  name: string;
  code?: string;
  section: Section;
  place: Place;
  /** How the list of groups names it, where there is one. */
  listedAs?: string;
  listedAt?: number[];
  headed: boolean;
}

/** Least likeness of two names of one group. */
const ALIKE = 0.5;

/** Collects groups from headings, lists of groups and table columns, one entry for each. */
export class StrategyGroups {
  readonly all: StrategyGroup[] = [];

  /** A group by its code, else by its name, in other words perhaps; made where there is none. */
  named(name: string, code: string | undefined, section: Section, place: Place, headed: boolean): StrategyGroup {
    const known = this.find(name, code);
    if (known) return known;
    const group: StrategyGroup = { name, ...(code === undefined ? {} : { code }), section, place, headed };
    this.all.push(group);
    return group;
  }

  find(name: string, code: string | undefined): StrategyGroup | undefined {
    const byCode = code === undefined ? undefined : this.all.find((group) => group.code === code);
    return (
      byCode ??
      this.all.find((group) => (group.code === undefined || code === undefined) && likeness(group.name, name) >= 0.99)
    );
  }

  /**
   * Joins a list of group names to the groups that headings made: by likeness, the best pair first, then by
   * position where both have as many. What stays over becomes a group of its own.
   *
   * @returns names of the list that no heading took up
   */
  joinListed(listed: readonly { name: string; code?: string; section: Section; place: Place }[]): string[] {
    const open = new Set(listed);
    const free = new Set(this.all.filter((group) => group.headed));
    const byPosition = open.size === free.size;
    const pairs = [...open].flatMap((entry) =>
      [...free].map((group) => ({
        entry,
        group,
        score: entry.code !== undefined && entry.code === group.code ? 2 : likeness(entry.name, group.name),
      })),
    );
    for (const { entry, group, score } of pairs.toSorted((a, b) => b.score - a.score)) {
      if (score >= ALIKE && open.has(entry) && free.has(group)) {
        join(entry, group);
        open.delete(entry);
        free.delete(group);
      }
    }
    if (byPosition) {
      const left = [...free];
      [...open].forEach((entry, i) => {
        const group = left[i];
        if (group) join(entry, group);
        open.delete(entry);
      });
    }
    for (const entry of open)
      this.all.push({ ...entry, headed: false, listedAs: entry.name, listedAt: entry.place.lines });
    return [...open].map((entry) => entry.name);
  }

  /** Gives strategies without a group the one whose code begins theirs, and groups without a code that of theirs. */
  settleByCode(strategies: readonly Draft[]): void {
    for (const group of this.all) {
      const prefixes = new Set(strategies.filter((draft) => draft.group === group).map((draft) => draft.code?.prefix));
      const [prefix] = prefixes;
      if (
        group.code === undefined &&
        prefixes.size === 1 &&
        prefix !== undefined &&
        !this.all.some((other) => other.code === prefix)
      )
        group.code = prefix;
    }
    for (const draft of strategies) {
      if (draft.group || !draft.code) continue;
      const group = this.all.find((one) => one.code === draft.code?.prefix);
      if (group) draft.group = group;
    }
  }
}

function join(entry: { name: string; code?: string; place: Place }, group: StrategyGroup): void {
  group.listedAs = entry.name;
  group.listedAt = entry.place.lines;
  if (group.code === undefined && entry.code !== undefined) group.code = entry.code;
}
