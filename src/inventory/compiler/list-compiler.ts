import Cypher from '@neo4j/cypher-builder';
import { integer } from '../../database/database.js';
import type { LinkDirection, Registry } from '../../metamodel/registry.js';
import type { ConnectionSelection, PageArguments } from '../selection/selection.js';
import { FilterCompiler } from './filter.js';
import type { ItemCompiler, Projected } from './item-compiler.js';
import { endsOf, type LinkCompiler } from './link-compiler.js';
import { beyond, orderBy, orderColumns } from './order.js';
import { readPage } from './page.js';
import { visible } from './visibility.js';

/** Where the items of a list come from. */
export interface ListSource {
  readonly far: Cypher.Node;
  /** Absent for a list at the root. */
  readonly near?: { readonly node: Cypher.Node; readonly link: Cypher.Relationship; readonly direction: LinkDirection };
  readonly pattern: Cypher.Pattern;
  readonly conditions: readonly Cypher.Predicate[];
  /** The kind of the items, or `Item`: what they can be filtered and ordered by. */
  readonly kind: string;
  readonly page: PageArguments;
}

/** Compiles a page: match, filter, order and limit first, and only then project. */
export class ListCompiler {
  private readonly filters: FilterCompiler;

  constructor(
    private readonly registry: Registry,
    private readonly items: ItemCompiler,
    private readonly links: LinkCompiler,
  ) {
    this.filters = new FilterCompiler(registry);
  }

  /** `{ edges: [{ node, cursor, link }], total }`; one edge more than the page tells that there are more. */
  compile(source: ListSource, connection: ConnectionSelection): Projected {
    const scope = source.near ? [source.near.node] : [];
    const edges = new Cypher.Variable();
    const total = new Cypher.Variable();
    return {
      calls: [
        new Cypher.Call(this.edges(source, connection, edges), scope),
        ...(connection.totalCount ? [new Cypher.Call(this.count(source, total), scope)] : []),
      ],
      expression: new Cypher.Map({ edges, ...(connection.totalCount ? { total } : {}) }),
    };
  }

  private edges(source: ListSource, connection: ConnectionSelection, result: Cypher.Variable): Cypher.Clause {
    const { far, near } = source;
    const properties = this.propertiesOf(source.kind);
    const page = readPage(source.page, properties);
    const columns = orderColumns(far, page.order, properties, (near?.link ?? far).property('id'));
    const node = this.items.project(far, connection.node, source.kind);
    const link =
      near && connection.link
        ? this.links.project(near.link, connection.link, endsOf(near.direction, near.node, far))
        : undefined;
    const edge = new Cypher.Map({
      node: node.expression,
      cursor: new Cypher.List(columns.map((column) => column.expression)),
      ...(link ? { link: link.expression } : {}),
    });
    return Cypher.utils.concat(
      new Cypher.Match(source.pattern)
        .where(
          Cypher.and(
            this.conditions(source),
            page.after ? beyond(columns, page.after, 'after') : undefined,
            page.before ? beyond(columns, page.before, 'before') : undefined,
          ),
        )
        .with(...(near ? [far, near.link] : [far]))
        .orderBy(...orderBy(columns, page.backwards))
        .limit(new Cypher.Param(integer(page.size + 1))),
      ...node.calls,
      ...(link?.calls ?? []),
      new Cypher.Return([Cypher.collect(edge), result]),
    );
  }

  private count(source: ListSource, result: Cypher.Variable): Cypher.Clause {
    return new Cypher.Match(source.pattern).where(this.conditions(source)).return([Cypher.count(source.far), result]);
  }

  private conditions({ far, conditions, kind, page }: ListSource): Cypher.Predicate {
    const filter = page.filter ? this.filters.compile(far, kind, page.filter) : undefined;
    return Cypher.and(visible(far), ...conditions, filter);
  }

  private propertiesOf(kind: string) {
    return kind === 'Item' ? this.registry.commonProperties : this.registry.kind(kind).properties;
  }
}
