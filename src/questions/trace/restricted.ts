import type { Restrictions } from './question.js';
import type { Region, RegionItem } from './region.js';

export const UNRESTRICTED: Restrictions = { via: null, confidence: null, plan: null, suspect: null };

export const leavesOut = ({ via, confidence, plan, suspect }: Restrictions): boolean =>
  via !== null || confidence !== null || plan !== null || suspect === false;

/** What remains of a region when a question leaves some of it out. */
export const restricted = (region: Region, restrictions: Restrictions): Region => {
  if (!leavesOut(restrictions)) return region;
  const { via, confidence, plan, suspect } = restrictions;
  const isKept = (item: RegionItem): boolean => plan === null || item.planId === null || item.planId === plan;
  const items = new Map([...region.items].filter(([, item]) => isKept(item)));
  const links = region.links.filter(
    (link) =>
      (!via || via.includes(link.type)) &&
      (!confidence || confidence.includes(link.confidence)) &&
      !(suspect === false && link.suspect) &&
      items.has(link.from) &&
      items.has(link.to),
  );
  return { items, links, full: region.full };
};
