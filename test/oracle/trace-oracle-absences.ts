import type { Step, World } from './trace-oracle-paths.js';
import type { AbsenceReason, OracleAbsence, OracleEnd, OracleItem } from './trace-oracle.js';
import { compareItems, compareText, inactiveFor, isScope } from './trace-oracle-rules.js';
import type { Scope } from './trace-oracle-scopes.js';

interface Findings {
  /** As it is asked for. */
  world: World;
  /** With nothing left out of the walk. */
  whole: World;
  scope: Scope;
  exhaustive: boolean;
  /** All that is reached within the limit, whatever its kind and basis. */
  reached: readonly OracleItem[];
  /** Of these the ones whose basis was asked for. */
  ofBasis: readonly OracleItem[];
  /** Of these the ones that are suspect, where only such were asked for. */
  kept: readonly OracleItem[];
  /** The same walk with nothing left out. */
  anyhow: { reached: readonly OracleItem[]; exhaustive: boolean };
}

type Pair = OracleEnd['missing'][number];

const ASKED_BY_DEFAULT = {
  UP: ['Mission', 'Strategy', 'RoadmapItem'],
  DOWN: ['Service', 'Application', 'RoadmapItem'],
};

export function absencesOf(findings: Findings): OracleAbsence[] {
  const { query } = findings.whole;
  const asked = [...new Set(query.kinds ?? ASKED_BY_DEFAULT[query.direction])];
  return asked.flatMap((kind) => {
    const present = findings.kept.some((item) => item.kind === kind && !inactiveFor(query, item));
    if (present) return [];
    const reason = reasonFor(findings, kind);
    return [{ kind, reason, ends: reason === 'NOT_LINKED' ? endsTowards(findings, kind) : [] }];
  });
}

/** The first that holds, for a kind of which nothing active is reached with a basis asked for. */
function reasonFor(findings: Findings, kind: string): AbsenceReason {
  const { world, scope, exhaustive, anyhow } = findings;
  const isOneOf = (items: readonly OracleItem[]): boolean => items.some((item) => item.kind === kind);
  if (scope.nothing) return 'NO_ORIGINS';
  // Where nothing is left to walk from, the model has nothing to say.
  const kinds = scope.origins.map((origin) => origin.kind);
  if (kinds.length > 0 && !kinds.some((start) => modelLeads(world, start, kind))) return 'UNREACHABLE_BY_MODEL';
  if (scope.empty) return 'SCOPE_EMPTY';
  if (isOneOf(findings.reached) && !isOneOf(findings.ofBasis)) return 'OTHER_BASIS';
  if (isOneOf(findings.kept)) return 'ONLY_INACTIVE';
  // Reached, but by nothing suspect where only that was asked for.
  if (isOneOf(findings.ofBasis)) return 'RESTRICTED';
  // The walk ended without it, and with nothing left out it would not have.
  if (exhaustive && isOneOf(anyhow.reached)) return 'RESTRICTED';
  return exhaustive && anyhow.exhaustive ? 'NOT_LINKED' : 'BEYOND_LIMIT';
}

/** Whether the model allows a path, in the direction asked, from an origin of one kind to an item of another. */
function modelLeads(world: World, start: string, goal: string): boolean {
  if (isScope(goal)) return false;
  const [bottom, top] = world.query.direction === 'UP' ? [start, goal] : [goal, start];
  return world.walkedTriples
    .filter((triple) => triple.from === bottom)
    .some((triple) => triple.to === top || chainLeads(world, triple.to, top));
}

/** Whether a chain of one or more types, none of them AFFECTED_BY, leads upwards from one kind to another. */
function chainLeads(world: World, bottom: string, top: string): boolean {
  const above = new Set<string>();
  const climb = (kind: string): void => {
    for (const triple of world.walkedTriples) {
      if (triple.type === 'AFFECTED_BY' || triple.from !== kind || above.has(triple.to)) continue;
      above.add(triple.to);
      climb(triple.to);
    }
  };
  climb(bottom);
  return above.has(top);
}

/** L(v): the pairs that lead on from an item towards a kind. */
function onwardPairs(world: World, item: OracleItem, goal: string): Pair[] {
  const up = world.query.direction === 'UP';
  return world.walkedTriples
    .filter((triple) => triple.type !== 'AFFECTED_BY' && (up ? triple.from : triple.to) === item.kind)
    .map((triple) => ({ type: triple.type, kind: up ? triple.to : triple.from }))
    .filter(
      (pair) => pair.kind === goal || (up ? chainLeads(world, pair.kind, goal) : chainLeads(world, goal, pair.kind)),
    )
    .sort((a, b) => compareText(a.type, b.type) || compareText(a.kind, b.kind));
}

/** Of the walk with nothing left out: nobody lacks a link that is there. */
function endsTowards({ whole: world, scope, anyhow: { reached } }: Findings, kind: string): OracleEnd[] {
  const { query } = world;
  const near = (step: Step): OracleItem => (query.direction === 'UP' ? step.from : step.to);
  const far = (step: Step): OracleItem => (query.direction === 'UP' ? step.to : step.from);
  const isPairOf = (pair: Pair, step: Step): boolean => pair.type === step.link.type && pair.kind === far(step).kind;
  const walked = [...new Set([...scope.origins, ...reached])].sort(compareItems);
  const stoppedAt = (item: OracleItem): boolean =>
    inactiveFor(query, item) && !query.includeInactive && !scope.origins.includes(item);

  const onwardLinks = (item: OracleItem): Step[] => {
    const pairs = onwardPairs(world, item, kind);
    return world.walkedSteps.filter((step) => near(step) === item && pairs.some((pair) => isPairOf(pair, step)));
  };
  const next = (item: OracleItem): OracleItem[] => (stoppedAt(item) ? [] : onwardLinks(item).map(far));
  const onwardFrom = (item: OracleItem): Set<OracleItem> => {
    const found = new Set([item]);
    for (const member of found) next(member).forEach((other) => found.add(other));
    return found;
  };
  // The item's component has no way out exactly if everything onward from it was walked and leads back to it. A link
  // to an item that was not walked (going down, behind the complaint that ended a path) leads out.
  const isTerminal = (item: OracleItem): boolean =>
    [...onwardFrom(item)].every((other) => walked.includes(other) && onwardFrom(other).has(item));

  return walked
    .filter((item) => onwardPairs(world, item, kind).length > 0 && isTerminal(item))
    .map((item) => ({
      item: item.id,
      inactive: inactiveFor(query, item),
      missing: onwardPairs(world, item, kind).filter((pair) => !onwardLinks(item).some((step) => isPairOf(pair, step))),
    }));
}
