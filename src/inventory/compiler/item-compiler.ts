import Cypher from '@neo4j/cypher-builder';
import type { Registry } from '../../metamodel/registry.js';
import { farName } from '../../metamodel/derive/graphql/filters.js';
import {
  type ConnectionSelection,
  type ItemSelection,
  type LinkProjection,
  type LinkSelection,
  linksInOrder,
} from '../selection/selection.js';
import { missingNames } from './completeness.js';
import { LinkCompiler } from './link-compiler.js';
import { endsOf, type LinkEnds } from './link-ends.js';
import { linkCondition } from './link-filter.js';
import { ListCompiler, type ListSource } from './list-compiler.js';
import { pattern } from './pattern.js';
import type { StatementReferences } from './references.js';
import { suspectLinks } from './suspect-links.js';

/** Subqueries to run first, and the expression that puts their results together. */
export interface Projected {
  readonly calls: readonly Cypher.Clause[];
  readonly expression: Cypher.Expr;
}

/** Fields that are worked out, not stored: what a statement says in their place. */
const COMPUTED: Readonly<
  Record<string, (registry: Registry, item: Cypher.Node, kinds: readonly string[]) => Cypher.Expr>
> = {
  completeness: missingNames,
  suspectLinks,
};

/** Compiles the selections of one statement into map projections; nested links become subqueries, paged inside. */
export class ItemCompiler {
  private readonly links = new LinkCompiler(this);
  private readonly lists: ListCompiler;

  constructor(
    private readonly registry: Registry,
    references: StatementReferences,
  ) {
    this.lists = new ListCompiler(registry, references, this, this.links);
  }

  /**
   * `item { .id, .name, l0: … }`: its links in the order of the selection, as `l0`, `l1` …
   * @param kind the kind of the item where it is known, else `Item`
   * @param kinds the kinds that may stand here, where they are fewer than all
   */
  project(
    item: Cypher.Node,
    selection: ItemSelection,
    kind: string,
    kinds: readonly string[] = kind === 'Item' ? [...this.registry.kinds.keys()] : [kind],
  ): Projected {
    const links = linksInOrder(selection).map(([, link]) => this.linkList(item, link, kind));
    const properties = [...selection.properties].sort();
    return {
      calls: links.flatMap(({ calls }) => calls),
      expression: new Cypher.MapProjection(
        item,
        properties.filter((name) => !COMPUTED[name]),
        Object.fromEntries([
          ...links.map(({ expression }, index) => [`l${index}`, expression]),
          ...properties.flatMap((name) => {
            const compute = COMPUTED[name];
            return compute ? [[name, compute(this.registry, item, kinds)]] : [];
          }),
        ]),
      ),
    };
  }

  /** A page of items as `{ edges: [{ node, cursor, link }], total }`. */
  list(source: ListSource, connection: ConnectionSelection): Projected {
    return this.lists.compile(source, connection);
  }

  link(link: Cypher.Relationship, selection: LinkProjection, ends: LinkEnds): Projected {
    return this.links.project(link, selection, ends);
  }

  private linkList(
    near: Cypher.Node,
    { field, page, farKinds, nearKinds, connection }: LinkSelection,
    nearKind: string,
  ): Projected {
    const [far, link] = [new Cypher.Node(), new Cypher.Relationship()];
    const all = field.farKinds.length === farKinds.length;
    const only = farKinds.length === 1 ? farKinds[0] : undefined;
    const ends = endsOf(field.direction, near, far);
    return this.lists.compile(
      {
        far,
        near: { node: near, link, direction: field.direction },
        pattern: pattern(near, link, far, field, only),
        conditions: () => [
          linkCondition(link, ends, page.links),
          ...(all || only ? [] : [Cypher.in(far.property('kind'), new Cypher.Param(farKinds))]),
          ...(nearKinds === null || nearKinds.has(nearKind)
            ? []
            : [Cypher.in(near.property('kind'), new Cypher.Param([...nearKinds].sort()))]),
        ],
        kind: farName(field),
        kinds: farKinds,
        page,
      },
      connection,
    );
  }
}
