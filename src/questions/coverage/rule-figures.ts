import { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { byKey, type Connection, type Keyed, pageOf, type PageRequest } from '../paging/page.js';
import type { AuditRule } from './audit-rule.js';
import { ratioOf } from './ratio.js';

/** What came of an audit rule, for all that it assessed or for what one unit holds of it. */
export interface RuleFigures {
  readonly population: number;
  readonly satisfied: number;
  readonly waived: number;
  readonly ratio: number | null;
  readonly confidence: ConfidenceShares | null;
  offenders(page: PageRequest): Connection<ItemRef>;
  offendingLinks(page: PageRequest): Connection<LinkRef>;
  waivedOffenders(page: WaivedRequest): Connection<WaivedOffender>;
}

export interface WaivedRequest extends PageRequest {
  /** Also what offends again, for its waivers have run out. */
  readonly runOut: boolean;
}

/** How many of the satisfied rest on links of each confidence at best. */
export interface ConfidenceShares {
  readonly confirmed: number;
  readonly stated: number;
  readonly asserted: number;
}

/** What does not satisfy a rule, and need not for a time or needed not: an item or a link, the other is null. */
export interface WaivedOffender {
  readonly item: ItemRef | null;
  readonly link: LinkRef | null;
  readonly holds: boolean;
  readonly waivers: readonly ItemRef[];
}

/** A row of `failing`; the last of its key is the id. */
interface Failing extends Keyed {
  readonly waivers: readonly string[];
  readonly runOut: readonly string[];
}

/** One of the `parts` of `coverage/frame/result`. */
export interface RulePart extends ConfidenceShares {
  readonly units: readonly { readonly id: string; readonly code: string }[];
  readonly population: number;
  readonly satisfied: number;
  readonly waived: number;
  readonly failing: readonly Failing[];
}

/** Adds up parts, of which each item or link is in one alone. */
export const figuresOf = (rule: AuditRule, parts: readonly RulePart[]): RuleFigures => {
  const count = (figure: 'population' | 'satisfied' | 'waived' | keyof ConfidenceShares): number =>
    parts.reduce((sum, part) => sum + part[figure], 0);
  const failing = parts.flatMap((part) => part.failing).sort(byKey);
  const offending = failing.filter(({ waivers }) => waivers.length === 0);
  const waived = failing.filter(({ waivers }) => waivers.length > 0);
  const everWaived = failing.filter(({ waivers, runOut }) => waivers.length + runOut.length > 0);
  const ofItems = rule.assesses === 'ITEMS';
  return {
    population: count('population'),
    satisfied: count('satisfied'),
    waived: count('waived'),
    ratio: ratioOf(count('satisfied'), count('population')),
    confidence: rule.restsOnLinks
      ? { confirmed: count('confirmed'), stated: count('stated'), asserted: count('asserted') }
      : null,
    offenders: (page) => pageOf('offenders', ofItems ? offending : [], page, (one) => new ItemRef(idOf(one))),
    offendingLinks: (page) => pageOf('offendingLinks', ofItems ? [] : offending, page, (one) => new LinkRef(idOf(one))),
    waivedOffenders: ({ runOut, ...page }) =>
      pageOf('waivedOffenders', runOut ? everWaived : waived, page, (one) => {
        const holds = one.waivers.length > 0;
        return {
          item: ofItems ? new ItemRef(idOf(one)) : null,
          link: ofItems ? null : new LinkRef(idOf(one)),
          holds,
          waivers: (holds ? one.waivers : one.runOut).map((id) => new ItemRef(id)),
        };
      }),
  };
};

const idOf = ({ key }: Keyed): string => key.at(-1) ?? '';
