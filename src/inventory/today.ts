/** Western Indonesian Time has been seven hours ahead, winter and summer, since 1964. */
const AHEAD_MS = 7 * 60 * 60 * 1_000;

/** The day in the city, Western Indonesian Time: what begins or ends today is decided by it. */
export const today = (now: Date = new Date()): string => new Date(now.getTime() + AHEAD_MS).toISOString().slice(0, 10);
