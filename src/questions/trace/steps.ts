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

  /** @param retraced the same steps, to be walked from where they lead to where they come from */
  constructor(
    region: Region,
    private readonly question: WalkQuestion,
    retraced = false,
  ) {
    const up = question.direction === 'UP';
    for (const link of region.links) {
      if (link.inherited && !question.inherit) continue;
      const from = region.items.get(up ? link.from : link.to);
      const to = region.items.get(up ? link.to : link.from);
      if (!from || !to || SCOPES.has(to.kind)) continue;
      const steps = link.type === COMPLAINT ? this.complaints : this.onward;
      const step = retraced ? { link, from: to, to: from } : { link, from, to };
      const known = steps.get(step.from.id);
      if (known) known.push(step);
      else steps.set(step.from.id, [step]);
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

/** A path told from its end. */
export const backwards = (path: readonly Step[]): Step[] =>
  path.toReversed().map(({ link, from, to }) => ({ link, from: to, to: from }));
