/** How an item is a unit's own, as the scope of a unit means it. Mere use is not among them. */
export const HOLDINGS: readonly string[] = ['OWNS', 'OPERATES', 'PRODUCES', 'STEWARDS', 'RESPONSIBLE_FOR'];
