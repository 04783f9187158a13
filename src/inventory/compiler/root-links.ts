import Cypher from '@neo4j/cypher-builder';
import { badField } from '../../database/errors.js';
import { integer } from '../../database/database.js';
import type { Registry } from '../../metamodel/registry.js';
import type { LinkListSelection, LinkPageArguments } from '../selection/selection.js';
import type { ItemCompiler, Projected } from './item-compiler.js';
import type { LinkEnds } from './link-ends.js';
import { anyOf, linkCondition } from './link-filter.js';
import { beyond, orderBy, orderColumns, present } from './order.js';
import { readPage } from './page.js';
import { visible } from './visibility.js';

interface LinkSource {
  readonly link: Cypher.Relationship;
  readonly ends: LinkEnds;
  readonly pattern: Cypher.Pattern;
  readonly page: LinkPageArguments;
}

/**
 * Compiles a page of links of whatever types, in the order of their ids, which is that of their making. Both ends must
 * be visible.
 */
export class RootLinkCompiler {
  constructor(
    private readonly registry: Registry,
    private readonly items: ItemCompiler,
  ) {}

  /** `{ edges: [{ node, cursor }], total }` */
  compile(page: LinkPageArguments, selection: LinkListSelection): Projected {
    const [link, from, to] = [new Cypher.Relationship(), new Cypher.Node(), new Cypher.Node()];
    const items = { labels: ['Item'] };
    const pattern = new Cypher.Pattern(from, items).related(link, { type: this.typesOf(page) }).to(to, items);
    const source = { link, ends: { from, to }, pattern, page };
    const [edges, total] = [new Cypher.Variable(), new Cypher.Variable()];
    return {
      calls: [
        new Cypher.Call(this.edges(source, selection, edges), []),
        ...(selection.totalCount ? [new Cypher.Call(this.count(source, total), [])] : []),
      ],
      expression: new Cypher.Map({ edges, ...(selection.totalCount ? { total } : {}) }),
    };
  }

  private edges(source: LinkSource, selection: LinkListSelection, result: Cypher.Variable): Cypher.Clause {
    const { link, ends } = source;
    const page = readPage(source.page, [], []);
    const columns = orderColumns(link, [], [], link.property('id'));
    const projected = this.items.link(link, selection.link, ends);
    const cursor = new Cypher.List(columns.map(({ expression }) => expression));
    return Cypher.utils.concat(
      new Cypher.Match(source.pattern)
        .where(
          Cypher.and(
            this.conditions(source),
            present(columns),
            page.after ? beyond(columns, page.after, 'after') : undefined,
            page.before ? beyond(columns, page.before, 'before') : undefined,
          ),
        )
        .with(link, ends.from, ends.to)
        .orderBy(...orderBy(columns, page.backwards))
        .limit(new Cypher.Param(integer(page.size + 1))),
      ...projected.calls,
      new Cypher.Return([Cypher.collect(new Cypher.Map({ node: projected.expression, cursor })), result]),
    );
  }

  private count(source: LinkSource, result: Cypher.Variable): Cypher.Clause {
    return new Cypher.Match(source.pattern).where(this.conditions(source)).return([Cypher.count(source.link), result]);
  }

  private conditions({ link, ends, page }: LinkSource): Cypher.Predicate {
    return Cypher.and(
      visible(ends.from),
      visible(ends.to),
      page.types?.length === 0 ? Cypher.false : undefined,
      linkCondition(link, ends, page.filter),
    );
  }

  /** Neo4j looks links up by an index only when it is told their types. */
  private typesOf({ types }: LinkPageArguments): string | Cypher.LabelExpr {
    const known = [...this.registry.links.keys()];
    const unknown = types?.find((type) => !known.includes(type));
    if (unknown !== undefined)
      throw badField('types', unknown, 'type', { en: 'is no type of link', id: 'bukan jenis tautan' });
    return anyOf(types?.length ? known.filter((type) => types.includes(type)) : known);
  }
}
