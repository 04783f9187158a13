import { DOMAIN_MODEL } from './model.js';
import { traceOracle } from './trace-oracle.js';
import type { OracleAnswer, OracleGraph, OracleItem, OracleLink, OracleQuery, OracleReached } from './trace-oracle.js';

type ItemSketch = string | ({ kind: string } & Partial<OracleItem>);
type LinkSketch = readonly [from: string, type: string, to: string, extra?: Partial<OracleLink>];

export const TODAY = '2026-06-15';

/**
 * A graph in which an item's name is its id and its code, and a link's id reads `app SERVES portal`; the second one
 * like it ends in `#2`.
 */
export function handMadeGraph(items: Readonly<Record<string, ItemSketch>>, links: readonly LinkSketch[]): OracleGraph {
  const names = links.map(([from, type, to]) => `${from} ${type} ${to}`);
  return {
    items: Object.entries(items).map(([name, sketch]) =>
      typeof sketch === 'string' ? { id: name, code: name, kind: sketch } : { id: name, code: name, ...sketch },
    ),
    links: links.map(([from, type, to, extra], index) => {
      const name = `${from} ${type} ${to}`;
      const earlier = names.slice(0, index).filter((other) => other === name).length;
      return { id: earlier ? `${name}#${earlier + 1}` : name, type, from, to, confidence: 'ASSERTED', ...extra };
    }),
  };
}

/** Asks UP from the named items, with everything left as DOMAIN.md has it when nothing is said. */
export function ask(graph: OracleGraph, from: readonly string[], more: Partial<OracleQuery> = {}): OracleAnswer {
  return traceOracle(DOMAIN_MODEL, graph, {
    from: [...from],
    direction: 'UP',
    inherit: true,
    includeInactive: false,
    maxHops: 12,
    today: TODAY,
    ...more,
  });
}

export function idsOf(answer: OracleAnswer): string[] {
  return answer.reached.map((reached) => reached.id);
}

export function reachedIn(answer: OracleAnswer, id: string): OracleReached {
  const found = answer.reached.find((reached) => reached.id === id);
  if (!found) throw new Error(`${id} is not reached; reached are: ${idsOf(answer).join(', ')}`);
  return found;
}

/** `NOT_LINKED: strategy lacks SUPPORTS Goal, SUPPORTS Mission`, or the reason alone; undefined when not absent. */
export function absenceIn(answer: OracleAnswer, kind: string): string | undefined {
  const absence = answer.absences.find((candidate) => candidate.kind === kind);
  if (!absence) return undefined;
  const ends = absence.ends.map((end) => {
    const missing = end.missing.map((pair) => `${pair.type} ${pair.kind}`).join(', ');
    return `${end.item}${end.inactive ? ' (inactive)' : ''} lacks ${missing || 'nothing'}`;
  });
  return [absence.reason, ends.join('; ')].filter((part) => part !== '').join(': ');
}
