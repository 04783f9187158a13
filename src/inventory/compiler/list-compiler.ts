import Cypher from '@neo4j/cypher-builder';
import { integer } from '../../database/database.js';
import type { LinkDirection, Registry } from '../../metamodel/registry.js';
import type { ConnectionSelection, PageArguments } from '../selection/selection.js';
import { FilterCompiler } from './filter.js';
import type { ItemCompiler, Projected } from './item-compiler.js';
import type { LinkCompiler } from './link-compiler.js';
import { endsOf } from './link-ends.js';
import { beyond, orderBy, type OrderColumn, orderColumns, present } from './order.js';
import { type Page, readPage, standardOrder } from './page.js';
import { partedOrder } from './parted-order.js';
import type { StatementReferences } from './references.js';
import type { TextSearch } from './text-search.js';
import { visible } from './visibility.js';

/** Where the items of a list come from. */
export interface ListSource {
  readonly far: Cypher.Node;
  /** Absent for a list at the root. */
  readonly near?: { readonly node: Cypher.Node; readonly link: Cypher.Relationship; readonly direction: LinkDirection };
  readonly pattern: Cypher.Pattern;
  /** Made anew for each clause that asks for them. */
  readonly conditions: () => readonly (Cypher.Predicate | undefined)[];
  /** The kind of the items, or `Item`: what they can be filtered and ordered by. */
  readonly kind: string;
  /** The kinds that may stand there, where they are fewer than all. */
  readonly kinds?: readonly string[];
  readonly page: PageArguments;
  /** When given, the items are those found by a text, in place of those that fit the pattern; at the root alone. */
  readonly text?: TextSearch;
  /** Properties that each edge tells beside its item, for whoever shows why it was found. */
  readonly texts?: readonly string[];
}

/** Compiles a page: match, filter, order and limit first, and only then project. */
export class ListCompiler {
  private readonly filters: FilterCompiler;
  private readonly countFilters: FilterCompiler;

  constructor(
    private readonly registry: Registry,
    references: StatementReferences,
    private readonly items: ItemCompiler,
    private readonly links: LinkCompiler,
  ) {
    this.filters = new FilterCompiler(registry, references);
    // The filter of a count is that of its list: its references are noted already.
    this.countFilters = new FilterCompiler(registry);
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
    const { far, near, text } = source;
    const properties = this.propertiesOf(source.kind);
    const page = readPage(source.page, properties, standardOrder(source.page));
    const ranked = source.page.orderBy?.length ? undefined : text;
    const columns =
      ranked?.columns(far) ?? orderColumns(far, page.order, properties, (near?.link ?? far).property('id'));
    const parted = near || text ? undefined : partedOrder(far, source.page.filter, page.order, columns, properties);
    const node = this.items.project(far, connection.node, source.kind, source.kinds);
    const link =
      near && connection.link
        ? this.links.project(near.link, connection.link, endsOf(near.direction, near.node, far))
        : undefined;
    const edge = new Cypher.Map({
      node: node.expression,
      ...(connection.cursors ? { cursor: new Cypher.List(columns.map((column) => column.expression)) } : {}),
      ...(link ? { link: link.expression } : {}),
      ...(source.texts ? { texts: new Cypher.MapProjection(far, [...source.texts]) } : {}),
    });
    const { places, within } = this.window(page, columns, ranked);
    const condition = this.conditions(source, this.filters);
    const rows = text
      ? text.found(far, condition).where(within)
      : new Cypher.Match(source.pattern).where(
          Cypher.and(condition, near ? undefined : present(parted?.slice(0, -1) ?? columns), within),
        );
    return Cypher.utils.concat(
      ...places,
      rows
        .with(...(text ? [far, text.score] : near ? [far, near.link] : [far]))
        .orderBy(...orderBy(parted ?? columns, page.backwards))
        .limit(new Cypher.Param(integer(page.size + 1))),
      ...node.calls,
      ...(link?.calls ?? []),
      new Cypher.Return([Cypher.collect(edge), result]),
    );
  }

  /** What lies between the cursors, and what has to be asked first to know it. */
  private window(
    page: Page,
    columns: readonly OrderColumn[],
    ranked: TextSearch | undefined,
  ): { places: readonly Cypher.Clause[]; within: Cypher.Predicate | undefined } {
    const sides = (['after', 'before'] as const).flatMap((side) => {
      const cursor = page[side];
      return cursor ? [{ side, ...(ranked?.place(cursor) ?? { clauses: [], values: cursor }) }] : [];
    });
    return {
      places: sides.flatMap(({ clauses }) => clauses),
      within: Cypher.and(...sides.map(({ side, values }) => beyond(columns, values, side))),
    };
  }

  private count(source: ListSource, result: Cypher.Variable): Cypher.Clause {
    const condition = this.conditions(source, this.countFilters);
    const rows = source.text?.matched(source.far, condition) ?? new Cypher.Match(source.pattern).where(condition);
    return rows.return([Cypher.count(source.far), result]);
  }

  private conditions({ far, conditions, kind, page }: ListSource, filters: FilterCompiler): Cypher.Predicate {
    const filter = page.filter ? filters.compile(far, kind, page.filter) : undefined;
    return Cypher.and(visible(far), ...conditions(), filter);
  }

  private propertiesOf(kind: string) {
    return kind === 'Item' ? this.registry.commonProperties : this.registry.kind(kind).properties;
  }
}
