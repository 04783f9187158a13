/** The strongest first. */
export const basisNames = ['JUSTIFIES', 'CHANGES', 'MENDS', 'ENDS'] as const;
export type Basis = (typeof basisNames)[number];
