import { absencesOf } from './trace-oracle-absences.js';
import { originsOf } from './trace-oracle-scopes.js';
import { isOfPlan, tracePaths, worldOf, type TracePath, type World } from './trace-oracle-paths.js';
import { compareItems, inactiveFor, strength, weakest } from './trace-oracle-rules.js';

/**
 * The trace question, answered by writing down every simple path and looking at the list. Slow on purpose: for graphs
 * of about 14 items and 40 links. Written from DOMAIN.md, "Exact meaning", without knowledge of the program; what a
 * question may leave out (`via`, `confidence`, `plan`, `suspect`) and `asOf` from docs/adr/0014.
 */

export type Basis = 'JUSTIFIES' | 'CHANGES' | 'MENDS' | 'ENDS';

export type AbsenceReason =
  | 'NO_ORIGINS'
  | 'UNREACHABLE_BY_MODEL'
  | 'SCOPE_EMPTY'
  | 'OTHER_BASIS'
  | 'ONLY_INACTIVE'
  | 'RESTRICTED'
  | 'BEYOND_LIMIT'
  | 'NOT_LINKED';

/** One entry per allowed (type, from kind, to kind). */
export interface OracleModel {
  links: ReadonlyArray<{
    type: string;
    class: 'purpose' | 'dependency' | 'context' | 'evidence';
    from: string;
    to: string;
  }>;
}

export interface OracleItem {
  id: string;
  kind: string;
  code: string;
  phase?: string | null;
  status?: string | null;
  /** Of an item that belongs to a plan. */
  planId?: string | null;
  /** YYYY-MM-DD; the first and the last day on which an organization exists. */
  validFrom?: string | null;
  validTo?: string | null;
  /** YYYY-MM-DD; the first day of its use, and the day on which it is gone. */
  activeFrom?: string | null;
  retiresOn?: string | null;
}

export interface OracleLink {
  id: string;
  type: string;
  from: string;
  to: string;
  confidence: 'STATED' | 'ASSERTED' | 'SUGGESTED' | 'CONFIRMED';
  since?: string | null;
  until?: string | null;
  change?: 'NEW' | 'UPGRADE' | 'RETIRE' | null;
  suspect?: boolean;
}

export interface OracleGraph {
  items: readonly OracleItem[];
  links: readonly OracleLink[];
}

/** Items of a kind; all that is given must hold. */
export interface OracleSet {
  kind: string;
  codes?: string[];
  refs?: string[];
  /** The id of a scope. */
  within?: string;
}

export interface OracleQuery {
  from: string[];
  origins?: OracleSet;
  direction: 'UP' | 'DOWN';
  kinds?: string[];
  inherit: boolean;
  basis?: Basis[];
  via?: string[];
  confidence?: Array<OracleLink['confidence']>;
  /** The id of a plan. */
  plan?: string;
  /** False: nothing suspect is walked. True: only what is reached by a path with something suspect. */
  suspect?: boolean;
  /** The day that is looked at instead of `today`. */
  asOf?: string;
  includeInactive: boolean;
  maxHops: number;
  today: string;
}

export interface OracleReached {
  id: string;
  distance: number;
  basis: Basis;
  inherited: boolean;
  inactive: boolean;
  suspect: boolean;
  /** At most 1,000. */
  pathCount: number;
  /** There are more than `pathCount`. */
  atLeast: boolean;
  /** Link ids of every shortest path (also of those past 1,000), each from its origin to the item; sorted. */
  paths: string[][];
}

export interface OracleEnd {
  item: string;
  inactive: boolean;
  missing: Array<{ type: string; kind: string }>;
}

export interface OracleAbsence {
  kind: string;
  reason: AbsenceReason;
  ends: OracleEnd[];
}

export interface OracleAnswer {
  /** The items walked from, scopes replaced; by kind, code, id. */
  origins: string[];
  reached: OracleReached[];
  /** In the order in which the kinds were asked for. */
  absences: OracleAbsence[];
  exhaustive: boolean;
}

const SATURATION = 1000;

/** Throws when a link's ends are missing, the model does not allow it, or an origin does not exist. */
export function traceOracle(model: OracleModel, graph: OracleGraph, query: OracleQuery): OracleAnswer {
  // What is walked from and what the scopes hold does not depend on what is walked over.
  const whole = worldOf(model, graph, unrestricted(query));
  const scope = originsOf(whole);
  const origins = scope.origins.filter((item) => isOfPlan(item, query));
  const world = worldOf(model, graph, query);
  const asked = walked(world, origins);
  const anyhow = walked(whole, scope.origins);

  const ofBasis = asked.reached.filter(({ answer }) => query.basis === undefined || query.basis.includes(answer.basis));
  const kept = ofBasis.filter(({ answer }) => query.suspect !== true || answer.suspect);
  return {
    origins: origins.map((item) => item.id),
    reached: kept
      .filter(({ item }) => query.kinds === undefined || query.kinds.includes(item.kind))
      .map(({ answer }) => answer),
    absences: absencesOf({
      world,
      whole,
      scope,
      exhaustive: !asked.cut,
      reached: asked.reached.map(({ item }) => item),
      ofBasis: ofBasis.map(({ item }) => item),
      kept: kept.map(({ item }) => item),
      anyhow: { reached: anyhow.reached.map(({ item }) => item), exhaustive: !anyhow.cut },
    }),
    exhaustive: !asked.cut,
  };
}

/** The same question with nothing left out of the walk. */
function unrestricted(query: OracleQuery): OracleQuery {
  const { via: _via, confidence: _confidence, plan: _plan, suspect: _suspect, ...whole } = query;
  return whole;
}

interface Walked {
  reached: Array<{ item: OracleItem; answer: OracleReached }>;
  /** One hop more would find something new, or a stronger basis for something found. */
  cut: boolean;
}

function walked(world: World, origins: readonly OracleItem[]): Walked {
  const { query } = world;
  const paths = tracePaths(world, origins);
  const within = paths.filter((path) => path.length <= query.maxHops);
  const reached = world.items
    .filter((item) => within.some((path) => path.reached === item))
    .map((item) => ({
      item,
      answer: reachedBy(
        item,
        within.filter((path) => path.reached === item),
        query,
      ),
    }))
    .sort((a, b) => a.answer.distance - b.answer.distance || compareItems(a.item, b.item));
  const cut = paths.some((path) => {
    if (path.length !== query.maxHops + 1) return false;
    const known = reached.find(({ item }) => item === path.reached);
    return known === undefined || strength(path.basis) > strength(known.answer.basis);
  });
  return { reached, cut };
}

/** `paths`: every path to the item within the limit, at least one. */
function reachedBy(item: OracleItem, paths: readonly TracePath[], query: OracleQuery): OracleReached {
  const best = Math.max(...paths.map((path) => strength(path.basis)));
  const ofBest = paths.filter((path) => strength(path.basis) === best);
  const own = ofBest.filter((path) => !path.inherited);
  const chosen = own.length > 0 ? own : ofBest;
  const distance = Math.min(...chosen.map((path) => path.length));
  const shortest = chosen.filter((path) => path.length === distance);
  return {
    id: item.id,
    distance,
    basis: weakest(shortest.map((path) => path.basis)),
    inherited: own.length === 0,
    inactive: inactiveFor(query, item),
    suspect: shortest.some((path) => path.suspect),
    pathCount: Math.min(shortest.length, SATURATION),
    atLeast: shortest.length > SATURATION,
    paths: shortest.map((path) => path.linkIds).sort(comparePaths),
  };
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left > right) return 1;
    if (left < right) return -1;
  }
  return a.length === b.length ? 0 : -1;
}
