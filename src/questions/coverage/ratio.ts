/** @returns null where there is nothing to divide by: of nothing, neither all nor none is covered */
export const ratioOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
