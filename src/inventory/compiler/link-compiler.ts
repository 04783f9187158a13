import Cypher from '@neo4j/cypher-builder';
import type { ItemSelection, LinkProjection } from '../selection/selection.js';
import type { ItemCompiler, Projected } from './item-compiler.js';
import { type LinkEnds, suspect } from './link-ends.js';
import { visible } from './visibility.js';

/** Fields of a link that are worked out, not stored. */
const COMPUTED = new Set(['type', 'class', 'suspect', 'sentence']);

/** Compiles selections on links, with the items at their ends and the passages behind them. */
export class LinkCompiler {
  constructor(private readonly items: ItemCompiler) {}

  /** `link { .id, type: type(link), from: …, passages: … }` */
  project(link: Cypher.Relationship, selection: LinkProjection, ends: LinkEnds): Projected {
    const from = selection.from && this.items.project(ends.from, selection.from, 'Item');
    const to = selection.to && this.items.project(ends.to, selection.to, 'Item');
    const passages = selection.passages && this.passages(link, selection.passages);
    const stored = [...selection.properties].filter((name) => !COMPUTED.has(name)).sort();
    return {
      calls: [from, to, passages].flatMap((part) => part?.calls ?? []),
      expression: new Cypher.MapProjection(link, stored, {
        type: Cypher.type(link),
        ...(selection.properties.has('suspect') ? { suspect: suspect(link, ends) } : {}),
        ...(selection.properties.has('sentence')
          ? { fromName: ends.from.property('name'), toName: ends.to.property('name') }
          : {}),
        ...(from ? { from: from.expression } : {}),
        ...(to ? { to: to.expression } : {}),
        ...(passages ? { passages: passages.expression } : {}),
      }),
    };
  }

  private passages(link: Cypher.Relationship, selection: ItemSelection): Projected {
    const [id, passage, list] = [new Cypher.Variable(), new Cypher.Node(), new Cypher.Variable()];
    const projected = this.items.project(passage, selection, 'Passage');
    const found = Cypher.utils.concat(
      new Cypher.Unwind([Cypher.coalesce(link.property('passageIds'), new Cypher.List([])), id]),
      new Cypher.Match(new Cypher.Pattern(passage, { labels: ['Item'], properties: { id } })).where(visible(passage)),
      ...projected.calls,
      new Cypher.Return([Cypher.collect(projected.expression), list]),
    );
    return { calls: [new Cypher.Call(found, [link])], expression: list };
  }
}
