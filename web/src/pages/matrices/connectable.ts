import { kinds, type Kind, linkTypes } from '../../generated/model.js';

/** These stand for what they hold: a unit for its assets, a plan for its parts. */
const SCOPES: readonly string[] = ['Organization', 'Plan', 'StrategyGroup', 'Category'];
/** Whether a kind is never reached itself, only what it stands for. */
export const isScope = (kind: Kind): boolean => SCOPES.includes(kind);
const HOLDINGS: readonly string[] = ['OWNS', 'OPERATES', 'PRODUCES', 'STEWARDS', 'RESPONSIBLE_FOR'];
const CONTAINED: readonly string[] = ['PART_OF', 'CLASSIFIED_AS'];
/** One may begin with it, and not go on over it. */
const COMPLAINT = 'AFFECTED_BY';

interface Step {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

const all: readonly Step[] = Object.values(linkTypes).flatMap(({ type, ends }) =>
  ends === 'any' ? [] : Object.entries(ends).flatMap(([from, targets]) => targets.map((to) => ({ type, from, to }))),
);

const walked = (inherit: boolean): Step[] =>
  all.filter(({ type, to }) => {
    const classes = Object.values(linkTypes).find((link) => link.type === type)?.classes ?? [];
    return (classes.includes('purpose') || (inherit && classes.includes('dependency'))) && !SCOPES.includes(to);
  });

const heldKinds = (kind: string): string[] => {
  if (!SCOPES.includes(kind)) return [kind];
  const held = all.flatMap(({ type, from, to }) => {
    if (kind === 'Organization') return from === kind && HOLDINGS.includes(type) ? [to] : [];
    return to === kind && CONTAINED.includes(type) ? [from] : [];
  });
  const nested = held.filter((one) => SCOPES.includes(one) && one !== kind).flatMap(heldKinds);
  return [...new Set([...held.filter((one) => !SCOPES.includes(one)), ...nested])];
};

const standFor = (kind: string): string[] => (kind === 'Organization' ? [kind, ...heldKinds(kind)] : heldKinds(kind));

/** Kinds from which chains of links lead up to a kind. */
const leadingTo = (kind: string, steps: readonly Step[]): Set<string> => {
  const found = new Set<string>();
  const onward = steps.filter(({ type }) => type !== COMPLAINT);
  let targets = [kind];
  while (targets.length > 0) {
    targets = [
      ...new Set(onward.filter(({ from, to }) => targets.includes(to) && !found.has(from)).map(({ from }) => from)),
    ];
    for (const one of targets) found.add(one);
  }
  const begun = steps.filter(({ type, to }) => type === COMPLAINT && (to === kind || found.has(to)));
  return new Set([...found, ...begun.map(({ from }) => from)]);
};

/**
 * Kinds that the model can connect with those on the rows, whatever the graph holds; the server refuses any other.
 * @param inherit over dependencies too
 */
export const connectable = (rows: Kind, inherit: boolean): Kind[] => {
  const steps = walked(inherit);
  const starts = standFor(rows);
  const above = new Map([...new Set([...starts, ...Object.keys(kinds)])].map((kind) => [kind, leadingTo(kind, steps)]));
  const reaches = (from: string, to: string): boolean => above.get(to)?.has(from) ?? false;
  return Object.values(kinds)
    .filter(({ name }) => {
      const ends = standFor(name);
      const isShared = (SCOPES.includes(rows) || SCOPES.includes(name)) && starts.some((kind) => ends.includes(kind));
      return isShared || starts.some((start) => ends.some((end) => reaches(start, end) || reaches(end, start)));
    })
    .map(({ name }) => name as Kind);
};
