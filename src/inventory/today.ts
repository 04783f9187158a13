/** The day in the city, Western Indonesian Time: what begins or ends today is decided by it. */
export const today = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(now);
