import type { Region, RegionItem, RegionLink } from './region.js';
import { COMPLAINT, SCOPES, type WalkQuestion } from './question.js';

/** A link in the direction of the walk. */
export interface Step {
  readonly link: RegionLink;
  readonly from: RegionItem;
  readonly to: RegionItem;
}

/** The links of a region as steps of one question's walk. */
export class Steps {
  private readonly onward = new Map<string, Step[]>();
  private readonly complaints = new Map<string, Step[]>();

  constructor(
    region: Region,
    private readonly question: WalkQuestion,
  ) {
    const via = question.via && new Set(question.via);
    const up = question.direction === 'UP';
    for (const link of region.links) {
      if (via && !via.has(link.type)) continue;
      if (link.inherited && !question.inherit) continue;
      const from = region.items.get(up ? link.from : link.to);
      const to = region.items.get(up ? link.to : link.from);
      if (!from || !to || SCOPES.has(to.kind)) continue;
      const steps = link.type === COMPLAINT ? this.complaints : this.onward;
      const known = steps.get(from.id);
      if (known) known.push({ link, from, to });
      else steps.set(from.id, [{ link, from, to }]);
    }
  }

  /** Steps that may stand anywhere in a path. */
  from(id: string): readonly Step[] {
    return this.onward.get(id) ?? [];
  }

  /**
   * Steps over a complaint. Going up they may only be the first of a path, else every server would share the
   * complaints of its guests; going down, the last.
   */
  complaintsFrom(id: string): readonly Step[] {
    return this.complaints.get(id) ?? [];
  }

  /** The walk ends at an inactive item, unless it began there. */
  stopsAt(item: RegionItem, isOrigin: boolean): boolean {
    return item.inactive && !isOrigin && !this.question.includeInactive;
  }
}
