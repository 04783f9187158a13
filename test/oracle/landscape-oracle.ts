import { counts } from './trace-oracle-paths.js';
import { compareItems } from './trace-oracle-rules.js';
import type { OracleGraph, OracleItem } from './trace-oracle.js';

/**
 * What exists at the end of a year if the roadmap happens. DOMAIN.md says little ("the landscape as planned for a year,
 * with roadmap items included, left out or shifted as parameters"), so this is mostly reading:
 *
 *  1. The landscape is the kinds that can be delivered: Service, Application, DataSet, NetworkAsset, Integration. The
 *     moment is 31 December of the year.
 *  2. A roadmap item happens unless it is CANCELLED; `include` adds cancelled ones, `exclude` takes any away (a DONE
 *     one too: what if it had not been done?); one that is in both is a mistake. `shift` moves its endYear by years.
 *     Only the items named: nothing follows CONTRIBUTES_TO or DEPENDS_ON. Without an endYear it delivers nothing,
 *     because nobody can say when.
 *  3. DELIVERED_BY links count as everywhere (no SUGGESTED; since and until looked at today, not at the year's end).
 *     No change given, or UPGRADE, neither makes nor ends anything.
 *  4. It begins: by its own activeFrom; else, if something that happens delivers it NEW, in the earliest such endYear,
 *     at whose end it is there (and this year at the latest, if it runs today); else it is there in every year if it
 *     runs today or its kind has no phase and nothing, happening or not, delivers it NEW; else never.
 *  5. It ends: by its own retiresOn, on which day it is gone already; else in the earliest endYear in which something
 *     that happens retires it. What is RETIRED today is gone this year at the latest, and in every year if it has no
 *     such date.
 *  6. Runs today: phase ACTIVE or RETIRING, an Integration that is OPERATIONAL. No phase given to a kind that has phases
 *     says nothing, and is read as for a kind that has none.
 *  7. Gone goes before begun: NEW and RETIRE in one year leaves nothing.
 */

export interface LandscapeItem extends OracleItem {
  /** YYYY-MM-DD. */
  activeFrom?: string | null;
  retiresOn?: string | null;
  /** Of a roadmap item. */
  endYear?: number | null;
}

export interface LandscapeGraph extends OracleGraph {
  items: readonly LandscapeItem[];
}

export interface LandscapeQuery {
  year: number;
  include?: readonly string[];
  exclude?: readonly string[];
  /** Years by roadmap item; negative is earlier. */
  shift?: Readonly<Record<string, number>>;
  today: string;
}

export type Standing = 'NOT_YET' | 'EXISTS' | 'GONE';

const KINDS = ['Service', 'Application', 'DataSet', 'NetworkAsset', 'Integration'];

/** Every item of the landscape's kinds, by kind and code. */
export function landscapeOracle(
  graph: LandscapeGraph,
  query: LandscapeQuery,
): Array<{ id: string; standing: Standing }> {
  if (query.include?.some((id) => query.exclude?.includes(id))) throw new Error('Included and left out at once.');
  return graph.items
    .filter((item) => KINDS.includes(item.kind))
    .sort(compareItems)
    .map((item) => ({ id: item.id, standing: standingOf(graph, query, item) }));
}

function standingOf(graph: LandscapeGraph, query: LandscapeQuery, item: LandscapeItem): Standing {
  if (endOf(graph, query, item) <= query.year) return 'GONE';
  return beginningOf(graph, query, item) <= query.year ? 'EXISTS' : 'NOT_YET';
}

/** The first year at whose end it is there; -Infinity for always, Infinity for never. */
function beginningOf(graph: LandscapeGraph, query: LandscapeQuery, item: LandscapeItem): number {
  if (item.activeFrom) return yearOf(item.activeFrom);
  const delivered = Math.min(...yearsOf(graph, query, item, 'NEW'));
  const runs = runsToday(item);
  if (delivered !== Infinity) return runs === true ? Math.min(delivered, yearOf(query.today)) : delivered;
  if (runs === true) return -Infinity;
  if (runs === false) return Infinity;
  return deliveriesOf(graph, query, item, 'NEW').length > 0 ? Infinity : -Infinity;
}

/** The first year at whose end it is gone. */
function endOf(graph: LandscapeGraph, query: LandscapeQuery, item: LandscapeItem): number {
  const ended = item.retiresOn ? yearOf(item.retiresOn) : Math.min(...yearsOf(graph, query, item, 'RETIRE'));
  const retired = item.phase === 'RETIRED' || (item.kind === 'Integration' && item.status === 'RETIRED');
  if (!retired) return ended;
  return ended === Infinity ? -Infinity : Math.min(ended, yearOf(query.today));
}

/** Undefined where nothing says so. */
function runsToday(item: LandscapeItem): boolean | undefined {
  const state = item.kind === 'Integration' ? item.status : item.phase;
  if (!state || state === 'RETIRED') return undefined;
  return ['ACTIVE', 'RETIRING', 'OPERATIONAL'].includes(state);
}

/** The years, after shifting, in which what happens delivers the item with this change. */
function yearsOf(
  graph: LandscapeGraph,
  query: LandscapeQuery,
  item: LandscapeItem,
  change: 'NEW' | 'RETIRE',
): number[] {
  return deliveriesOf(graph, query, item, change).flatMap((activity) => {
    const happens =
      query.exclude?.includes(activity.id) !== true &&
      (activity.status !== 'CANCELLED' || query.include?.includes(activity.id) === true);
    const { endYear } = activity;
    return happens && endYear ? [endYear + (query.shift?.[activity.id] ?? 0)] : [];
  });
}

function deliveriesOf(
  graph: LandscapeGraph,
  query: LandscapeQuery,
  item: LandscapeItem,
  change: 'NEW' | 'RETIRE',
): LandscapeItem[] {
  return graph.links
    .filter((link) => link.type === 'DELIVERED_BY' && link.from === item.id && link.change === change)
    .filter((link) => counts(link, query.today))
    .flatMap((link) => graph.items.filter((candidate) => candidate.id === link.to));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
