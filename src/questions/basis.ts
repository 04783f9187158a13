/** How well a path justifies: the weakest of its links and items. From the weakest to the strongest. */
export const BASES = ['ENDS', 'MENDS', 'CHANGES', 'JUSTIFIES'] as const;
export type Basis = (typeof BASES)[number];

/** A basis as a number that grows with its strength. */
export type Strength = 0 | 1 | 2 | 3;
export const ENDS: Strength = 0;
export const MENDS: Strength = 1;
export const CHANGES: Strength = 2;
export const JUSTIFIES: Strength = 3;

export const basisName = (strength: Strength): Basis => BASES[strength];

/** From the strongest to the weakest. */
export const STRENGTHS: readonly Strength[] = [JUSTIFIES, CHANGES, MENDS, ENDS];

export const linkStrength = (type: string, change: string | null): Strength => {
  if (type === 'AFFECTED_BY') return MENDS;
  if (type !== 'DELIVERED_BY') return JUSTIFIES;
  if (change === 'RETIRE') return ENDS;
  return change === 'UPGRADE' ? CHANGES : JUSTIFIES;
};

export const itemStrength = (phase: unknown): Strength => (phase === 'RETIRING' ? ENDS : JUSTIFIES);
