import type { Words } from '../metamodel/words.js';
import type { ImportError } from './import-fault.js';
import type { ImportCounts, ImportDifference, ImportReport } from './import-report.js';
import type { PlanReading } from './plan/read-plan.js';
import type { Proposal, ProposedItem, ProposedLink } from './proposal/proposal.js';

/** What a person can look through; the counts have all. */
const MOST_DIFFERENCES = 1_000;

export const reportOn = ({ reading, items, links }: Proposal, applied: boolean): ImportReport => ({
  ...emptyReport(reading.source),
  applied,
  items: countsOf(items),
  links: countsOf(links),
  kinds: grouped(items, ({ read }) => read.kind).map(([kind, group]) => ({ kind, ...countsOf(group) })),
  linkTypes: grouped(links, ({ read }) => read.type).map(([type, group]) => ({ type, ...countsOf(group) })),
  differences: [
    ...items.filter(isDifferent).map((item) => differenceOf(item, item.read.kind, nameOf(item))),
    ...links.filter(isDifferent).map((link) => differenceOf(link, link.read.type, endsOf(link))),
  ].slice(0, MOST_DIFFERENCES),
  columns: [...reading.decisions],
});

/** What a dry run says of a source with faults: an import would not begin. */
export const reportOnFaults = (source: string, error: ImportError, language: keyof Words): ImportReport => ({
  ...emptyReport(source),
  faults: error.faults.map((fault) => ({ ...fault, message: fault.message[language] })),
});

export const withPlan = (
  report: ImportReport,
  { anomalies, unplaced }: PlanReading,
  language: keyof Words,
): ImportReport => ({
  ...report,
  anomalies: anomalies.map(({ code, severity, message, lines }) => ({
    code,
    severity,
    message: message[language],
    lines,
  })),
  unplaced: unplaced.map(({ startLine, endLine, text, why }) => ({ startLine, endLine, text, why: why[language] })),
});

const NONE: ImportCounts = { created: 0, changed: 0, unchanged: 0, leftDeleted: 0 };

const emptyReport = (source: string): ImportReport => ({
  source,
  applied: false,
  position: null,
  items: NONE,
  links: NONE,
  kinds: [],
  linkTypes: [],
  differences: [],
  columns: [],
  anomalies: [],
  unplaced: [],
  faults: [],
});

type Proposed = ProposedItem | ProposedLink;

const countsOf = (proposed: readonly Proposed[]): ImportCounts => {
  const count = (...does: readonly Proposed['does'][]): number =>
    proposed.filter((one) => does.includes(one.does)).length;
  return {
    created: count('create'),
    changed: count('change', 'replace'),
    unchanged: count('keep'),
    leftDeleted: count('leaveDeleted'),
  };
};

const grouped = <T>(all: readonly T[], nameOf: (one: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one)) ?? [];
    group.push(one);
    groups.set(nameOf(one), group);
  }
  return [...groups];
};

const isDifferent = ({ does, disagreements }: Proposed): boolean =>
  disagreements.length > 0 || !['keep', 'leaveDeleted'].includes(does);

const differenceOf = (proposed: Proposed, of: string, what: string): ImportDifference => ({
  does: proposed.does,
  id: proposed.id,
  of,
  what,
  file: proposed.read.place.file,
  row: proposed.read.place.row,
  changes:
    proposed.does === 'change'
      ? proposed.changes.map(({ property, from, to }) => ({ property, from: json(from), to: json(to) }))
      : [],
  conflicts: proposed.disagreements.map(({ property, source, graph }) => ({
    property,
    source: json(source),
    graph: json(graph),
  })),
});

const json = (value: unknown): string => JSON.stringify(value) ?? 'null';

const nameOf = ({ read, stored }: ProposedItem): string => {
  const [code, name] = ['code', 'name'].map((property) => stored?.[property] ?? read.values[property]);
  return [code, name].filter(Boolean).join(' ') || read.sourceKey;
};

const endsOf = ({ from, to }: ProposedLink): string => `${from.code || from.name} → ${to.code || to.name}`;
