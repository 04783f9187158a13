import { byKey, type Keyed } from '../paging/page.js';

export const QUADRANTS = ['TOLERATE', 'INVEST', 'MIGRATE', 'ELIMINATE', 'UNASSESSED'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export interface AssessedApplication extends Keyed {
  readonly id: string;
  readonly quadrant: Quadrant;
  readonly unitIds: readonly string[];
}

/** How many applications of a unit are in each quadrant. */
export interface UnitQuadrants extends Keyed {
  /** Null for those that no unit holds. */
  readonly unitId: string | null;
  readonly counts: Readonly<Record<Quadrant, number>>;
}

export interface TimeQuadrants {
  /** Each quadrant, also an empty one; applications by code. */
  readonly quadrants: ReadonlyMap<Quadrant, readonly AssessedApplication[]>;
  /** By code; what no unit holds comes last. */
  readonly byUnit: readonly UnitQuadrants[];
}

type ApplicationRow = readonly [
  id: string,
  code: string,
  functionalFit: number | null,
  technicalFit: number | null,
  unitIds: readonly string[],
];

export interface PortfolioRows {
  readonly applications: readonly ApplicationRow[];
  readonly units: readonly (readonly [id: string, code: string])[];
}

/** Fits are 1 to 5; from here on they are good. */
const GOOD = 4;

/** Good at both: invest; well built and of little use: tolerate; useful and badly built: migrate; neither: eliminate. */
export const quadrantOf = (functionalFit: number | null, technicalFit: number | null): Quadrant => {
  if (functionalFit === null || technicalFit === null) return 'UNASSESSED';
  if (functionalFit >= GOOD) return technicalFit >= GOOD ? 'INVEST' : 'MIGRATE';
  return technicalFit >= GOOD ? 'TOLERATE' : 'ELIMINATE';
};

/** Reads the rows of `portfolio/time-quadrants.cypher`. */
export const timeQuadrants = ({ applications, units }: PortfolioRows): TimeQuadrants => {
  const assessed = applications
    .map(([id, code, functionalFit, technicalFit, unitIds]): AssessedApplication => ({
      key: [code, id],
      id,
      quadrant: quadrantOf(functionalFit, technicalFit),
      unitIds,
    }))
    .sort(byKey);
  const held = units.map(([id, code]) => ({
    unitId: id,
    key: [code, id],
    own: assessed.filter(({ unitIds }) => unitIds.includes(id)),
  }));
  const unheld = assessed.filter(({ unitIds }) => unitIds.length === 0);
  return {
    quadrants: new Map(QUADRANTS.map((quadrant) => [quadrant, assessed.filter((one) => one.quadrant === quadrant)])),
    byUnit: [...held, ...(unheld.length > 0 ? [{ unitId: null, key: [LAST, LAST], own: unheld }] : [])]
      .sort(byKey)
      .map(({ own, ...unit }) => ({ ...unit, counts: countsOf(own) })),
  };
};

/** Comes after every code. */
const LAST = '~';

const countsOf = (applications: readonly AssessedApplication[]): Record<Quadrant, number> => {
  const counts = { TOLERATE: 0, INVEST: 0, MIGRATE: 0, ELIMINATE: 0, UNASSESSED: 0 };
  for (const { quadrant } of applications) counts[quadrant] += 1;
  return counts;
};
