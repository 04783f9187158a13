import Cypher from '@neo4j/cypher-builder';
import type { Statement } from '../../database/database.js';
import type { Registry } from '../../metamodel/registry.js';
import type { RefForm } from '../reference.js';
import type { ConnectionSelection, ItemSelection, LinkProjection, PageArguments } from '../selection/selection.js';
import type { Viewer } from '../viewer.js';
import { ItemCompiler, type Projected } from './item-compiler.js';
import { referred } from './reference-condition.js';
import { viewerParameters, visible } from './visibility.js';

/** Items or links to be fetched by their ids with one selection. */
export type Batch =
  | { readonly of: 'items'; readonly ids: readonly string[]; readonly selection: ItemSelection }
  | { readonly of: 'links'; readonly ids: readonly string[]; readonly selection: LinkProjection };

/** The statements of the inventory: each root field, and the batch that a question needs, is exactly one. */
export class StatementCompiler {
  private readonly items: ItemCompiler;

  constructor(private readonly registry: Registry) {
    this.items = new ItemCompiler(registry);
  }

  /**
   * At most `AMBIGUOUS + 1` items that a reference may mean, as rows `item`.
   * @param kind the kind of the item, or `Item`
   */
  byReference(kind: string, ref: RefForm, selection: ItemSelection, viewer: Viewer): Statement {
    const item = new Cypher.Node();
    const wanted: ItemSelection = {
      ...selection,
      properties: new Set([...selection.properties, 'code', 'name', 'planId']),
    };
    const projected = this.items.project(item, wanted, kind);
    return build(
      viewer,
      new Cypher.Match(new Cypher.Pattern(item, { labels: kind === 'Item' ? ['Item'] : ['Item', kind] }))
        .where(Cypher.and(referred(item, ref), visible(item)))
        .with(item)
        .limit(AMBIGUOUS + 1),
      ...projected.calls,
      new Cypher.Return([projected.expression, 'item']),
    );
  }

  /** One row: `list`. */
  list(kind: string, page: PageArguments, connection: ConnectionSelection, viewer: Viewer): Statement {
    const far = new Cypher.Node();
    const list = this.items.list(
      { far, pattern: new Cypher.Pattern(far, { labels: [kind] }), conditions: [], kind, page },
      connection,
    );
    return build(viewer, ...list.calls, new Cypher.Return([list.expression, 'list']));
  }

  /** One row: `b0`, `b1` … are the lists of the batches, in no particular order within. */
  batches(batches: readonly Batch[], viewer: Viewer): Statement {
    const results = batches.map((batch) => ({ batch, result: new Cypher.Variable() }));
    return build(
      viewer,
      ...results.map(({ batch, result }) => new Cypher.Call(this.batch(batch, result), [])),
      new Cypher.Return(...results.map(({ result }, index): [Cypher.Expr, string] => [result, `b${index}`])),
    );
  }

  private batch(batch: Batch, result: Cypher.Variable): Cypher.Clause {
    const [id, item] = [new Cypher.Variable(), new Cypher.Node()];
    const unwind = new Cypher.Unwind([new Cypher.Param(batch.ids), id]);
    const collected = (projected: Projected): Cypher.Clause[] => [
      ...projected.calls,
      new Cypher.Return([Cypher.collect(projected.expression), result]),
    ];
    if (batch.of === 'items')
      return Cypher.utils.concat(
        unwind,
        new Cypher.Match(new Cypher.Pattern(item, { labels: ['Item'], properties: { id } })).where(visible(item)),
        ...collected(this.items.project(item, batch.selection, 'Item')),
      );
    const [link, from, to] = [new Cypher.Relationship(), new Cypher.Node(), new Cypher.Node()];
    // Neo4j seeks a link by its id only when it is told the types.
    const types = Cypher.labelExpr.or(...this.registry.links.keys());
    const linked = new Cypher.Pattern(from).related(link, { type: types, properties: { id } }).to(to);
    return Cypher.utils.concat(
      unwind,
      new Cypher.Match(linked).where(Cypher.and(visible(from), visible(to))),
      ...collected(this.items.link(link, batch.selection, { from, to })),
    );
  }
}

/** How many candidates of an ambiguous reference are named. */
export const AMBIGUOUS = 10;

const build = (viewer: Viewer, ...clauses: readonly Cypher.Clause[]): Statement => {
  const { cypher, params } = Cypher.utils.concat(...clauses).build({ cypherVersion: '5' });
  return { text: cypher, parameters: { ...params, ...viewerParameters(viewer) } };
};
