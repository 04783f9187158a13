import type { Basis, OracleItem, OracleQuery } from './trace-oracle.js';

/** Weakest first. */
const BASES: readonly Basis[] = ['ENDS', 'MENDS', 'CHANGES', 'JUSTIFIES'];

const SCOPES: readonly string[] = ['Organization', 'Plan', 'StrategyGroup', 'Category'];

export function strength(basis: Basis): number {
  return BASES.indexOf(basis);
}

export function weakest(bases: readonly Basis[]): Basis {
  return BASES.find((basis) => bases.includes(basis)) ?? 'JUSTIFIES';
}

/**
 * An origin of such a kind is replaced by what it stands for, and nothing of such a kind is ever reached: not even the
 * organization that a problem affects, although its own trace goes up that link.
 */
export function isScope(kind: string): boolean {
  return SCOPES.includes(kind);
}

export function inactiveFor(query: Pick<OracleQuery, 'asOf' | 'today'>, item: OracleItem): boolean {
  return query.asOf === undefined ? isInactive(item, query.today) : isInactiveAsOf(item, query.asOf);
}

/**
 * As of a day its dates are asked first: its first day whether it has begun, its end whether it is over. Only where such
 * a date is not given does the state of today stand in for it.
 */
function isInactiveAsOf(item: OracleItem, day: string): boolean {
  const begins = item.kind === 'Organization' ? item.validFrom : item.activeFrom;
  const waits = item.kind === 'Integration' && item.status === 'NEEDED';
  if (begins ? begins > day : waits) return true;
  if (item.kind === 'Organization') return Boolean(item.validTo && item.validTo < day);
  // On the day on which it retires it is gone already.
  return item.retiresOn ? item.retiresOn <= day : !waits && isInactive(item, day);
}

export function isInactive(item: OracleItem, today: string): boolean {
  if (item.phase === 'RETIRED') return true;
  if (item.status === 'CANCELLED' || item.status === 'REJECTED' || item.status === 'RETIRED') return true;
  if (item.kind === 'Problem' && item.status === 'RESOLVED') return true;
  if (item.kind === 'Integration' && item.status === 'NEEDED') return true;
  if (item.kind === 'Organization' && item.validTo && item.validTo < today) return true;
  return false;
}

/** By kind, then code, then id, as plain strings. */
export function compareItems(a: OracleItem, b: OracleItem): number {
  return compareText(a.kind, b.kind) || compareText(a.code, b.code) || compareText(a.id, b.id);
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
