import type { Row } from '../../database/database.js';
import type { Registry } from '../../metamodel/registry.js';
import { Domain, IntegrationMethod, IntegrationStatus, Phase, Stream } from '../../model/choices.js';

/** How many there are of a value; null is what has none. */
export interface Count {
  readonly value: string | null;
  readonly total: number;
  /** Without what is over: retired, cancelled, resolved, rejected, or merely needed. */
  readonly active: number;
}

export interface RoadmapCount {
  readonly stream: string | null;
  readonly year: number | null;
  readonly total: number;
  readonly active: number;
}

export interface Counts {
  readonly kinds: readonly Count[];
  readonly problems: readonly Count[];
  readonly roadmap: readonly RoadmapCount[];
  readonly applications: readonly Count[];
  readonly assets: readonly Count[];
  readonly integrationsByStatus: readonly Count[];
  readonly integrationsByMethod: readonly Count[];
}

type CountRow = readonly [value: string | null, total: number, active: number];
type RoadmapRow = readonly [stream: string | null, year: number | null, total: number, active: number];
type IntegrationRow = readonly [status: string | null, method: string | null, total: number, active: number];

/** Reads the columns of `overview/counts`; each list in the order in which the model declares its values. */
export const readCounts = (registry: Registry, row: Row): Counts => {
  const integrations = row.get('integrations') as readonly IntegrationRow[];
  const streams = orderOf(Stream);
  return {
    kinds: counts(row.get('kinds'), [...registry.kinds.keys()]),
    problems: counts(row.get('domains'), orderOf(Domain)),
    roadmap: (row.get('roadmap') as readonly RoadmapRow[])
      .map(([stream, year, total, active]) => ({ stream, year, total, active }))
      .sort((a, b) => place(streams, a.stream) - place(streams, b.stream) || yearOf(a) - yearOf(b)),
    applications: counts(row.get('applicationPhases'), orderOf(Phase)),
    assets: counts(row.get('assetPhases'), orderOf(Phase)),
    integrationsByStatus: counts(
      integrations.map(([status, , total, active]) => [status, total, active]),
      orderOf(IntegrationStatus),
    ),
    integrationsByMethod: counts(
      integrations.map(([, method, total, active]) => [method, total, active]),
      orderOf(IntegrationMethod),
    ),
  };
};

const orderOf = ({ values }: { readonly values: Readonly<Record<string, unknown>> }): string[] => Object.keys(values);

const counts = (rows: readonly CountRow[], order: readonly string[]): Count[] => {
  const sums = new Map<string | null, Count>();
  for (const [value, total, active] of rows) {
    const sum = sums.get(value) ?? { value, total: 0, active: 0 };
    sums.set(value, { value, total: sum.total + total, active: sum.active + active });
  }
  return [...sums.values()].sort((a, b) => place(order, a.value) - place(order, b.value));
};

/** What has no value comes last. */
const place = (order: readonly string[], value: string | null): number =>
  value === null ? order.length : order.indexOf(value);

const yearOf = ({ year }: RoadmapCount): number => year ?? Number.MAX_SAFE_INTEGER;
