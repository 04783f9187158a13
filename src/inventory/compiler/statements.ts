import Cypher from '@neo4j/cypher-builder';
import type { Parameters, Statement } from '../../database/database.js';
import type { Registry } from '../../metamodel/registry.js';
import type { RefForm } from '../reference.js';
import {
  type ConnectionSelection,
  type GroupArguments,
  type GroupingSelection,
  type ItemSelection,
  type LinkListSelection,
  type LinkPageArguments,
  type LinkProjection,
  type PageArguments,
  stableJson,
} from '../selection/selection.js';
import { today } from '../today.js';
import type { Viewer } from '../viewer.js';
import { GroupCompiler } from './groups.js';
import { ItemCompiler, type Projected } from './item-compiler.js';
import { anyOf } from './link-filter.js';
import { type CompiledStatement, filled, KnownStatements, Slot } from './known-statements.js';
import { referred } from './reference-condition.js';
import { AMBIGUOUS, StatementReferences, type UsedReference } from './references.js';
import { RootLinkCompiler } from './root-links.js';
import { TextSearch } from './text-search.js';
import { viewerParameters, visible } from './visibility.js';

type BatchShape =
  | { readonly of: 'items'; readonly selection: ItemSelection }
  | { readonly of: 'links'; readonly selection: LinkProjection };

/** Items or links to be fetched by their ids with one selection. */
export type Batch = BatchShape & { readonly ids: readonly string[] };

/** A statement whose rows tell, in columns of their own, what the references of its filters mean. */
export interface InventoryStatement extends Statement {
  readonly references: readonly UsedReference[];
}

/** The statements of the inventory: each root field, and the batch that a question needs, is exactly one. */
export class StatementCompiler {
  private readonly known = new KnownStatements();

  /** @param day says which day it is in the city */
  constructor(
    private readonly registry: Registry,
    private readonly day: () => string = today,
  ) {}

  /**
   * At most `AMBIGUOUS + 1` items that a reference may mean, as rows `item`.
   * @param kind the kind of the item, or `Item`
   */
  byReference(kind: string, ref: RefForm, selection: ItemSelection, viewer: Viewer): InventoryStatement {
    const { form, values } = slotted(ref);
    const key = ['ref', kind, this.known.numberOf(selection), ...Object.keys(values)].join(' ');
    const compiled = this.known.get(key, () => this.compileByReference(kind, form, selection));
    return this.bound(compiled, viewer, values);
  }

  private compileByReference(kind: string, form: RefForm<Slot>, selection: ItemSelection): CompiledStatement {
    const [item, references] = [new Cypher.Node(), new StatementReferences()];
    const wanted: ItemSelection = {
      ...selection,
      properties: new Set([...selection.properties, 'code', 'name', 'planId']),
    };
    const projected = new ItemCompiler(this.registry, references).project(item, wanted, kind);
    return compiled(
      references,
      [[projected.expression, 'item']],
      new Cypher.Match(new Cypher.Pattern(item, { labels: kind === 'Item' ? ['Item'] : ['Item', kind] }))
        .where(Cypher.and(referred(item, form), visible(item)))
        .with(item)
        .limit(AMBIGUOUS + 1),
      ...projected.calls,
    );
  }

  /**
   * One row: `list`.
   * @param kind the kind of the items, or `Item` for those of any kind
   * @param texts properties that each edge tells beside its item, as `texts`
   */
  list(
    kind: string,
    page: PageArguments,
    connection: ConnectionSelection,
    viewer: Viewer,
    texts?: readonly string[],
  ): InventoryStatement {
    const { node, link, totalCount, cursors } = connection;
    const numbers = [node, link].map((selection) => (selection ? this.known.numberOf(selection) : 0));
    const key = ['list', kind, ...numbers, totalCount, cursors, texts?.join(), stableJson(page)].join(' ');
    return this.bound(
      this.known.get(key, () => this.compileList(kind, page, connection, texts)),
      viewer,
    );
  }

  private compileList(
    kind: string,
    page: PageArguments,
    connection: ConnectionSelection,
    texts?: readonly string[],
  ): CompiledStatement {
    const [far, references] = [new Cypher.Node(), new StatementReferences()];
    const [only, ...others] = page.kinds ?? [];
    const label = only !== undefined && others.length === 0 ? only : kind;
    const text =
      page.text == null
        ? undefined
        : new TextSearch(this.registry, page.text, label === 'Item' ? (page.kinds ?? null) : [label]);
    const list = new ItemCompiler(this.registry, references).list(
      {
        far,
        pattern: new Cypher.Pattern(far, { labels: [label] }),
        conditions: () => [
          ...(page.kinds && label === kind ? [Cypher.in(far.property('kind'), new Cypher.Param(page.kinds))] : []),
          ...(text ? [far.hasLabel(label)] : []),
        ],
        kind,
        ...(kind === 'Item' && page.kinds ? { kinds: page.kinds } : {}),
        page,
        ...(text ? { text } : {}),
        ...(texts ? { texts } : {}),
      },
      connection,
    );
    return compiled(references, [[list.expression, 'list']], ...list.calls);
  }

  /** One row: `list`. */
  links(page: LinkPageArguments, selection: LinkListSelection, viewer: Viewer): InventoryStatement {
    const references = new StatementReferences();
    const items = new ItemCompiler(this.registry, references);
    const list = new RootLinkCompiler(this.registry, items).compile(page, selection);
    return this.bound(compiled(references, [[list.expression, 'list']], ...list.calls), viewer);
  }

  /** One row: `grouping`. */
  groups(kind: string, args: GroupArguments, selection: GroupingSelection, viewer: Viewer): InventoryStatement {
    const references = new StatementReferences();
    const items = new ItemCompiler(this.registry, references);
    const grouping = new GroupCompiler(this.registry, items, references).compile(kind, args, selection);
    return this.bound(compiled(references, [[grouping.expression, 'grouping']], ...grouping.calls), viewer);
  }

  /** One row: `b0`, `b1` … are the lists of the batches, in no particular order within. */
  batches(batches: readonly Batch[], viewer: Viewer): InventoryStatement {
    const key = ['batches', ...batches.map(({ of, selection }) => of + this.known.numberOf(selection))].join(' ');
    const values = Object.fromEntries(batches.map(({ ids }, index) => [`b${index}`, ids]));
    return this.bound(
      this.known.get(key, () => this.compileBatches(batches)),
      viewer,
      values,
    );
  }

  private compileBatches(batches: readonly BatchShape[]): CompiledStatement {
    const references = new StatementReferences();
    const items = new ItemCompiler(this.registry, references);
    const results = batches.map((batch, index) => ({
      batch,
      ids: new Slot(`b${index}`),
      result: new Cypher.Variable(),
    }));
    return compiled(
      references,
      results.map(({ result }, index) => [result, `b${index}`]),
      ...results.map(({ batch, ids, result }) => new Cypher.Call(this.batch(items, batch, ids, result), [])),
    );
  }

  private batch(items: ItemCompiler, batch: BatchShape, ids: Slot, result: Cypher.Variable): Cypher.Clause {
    const [id, item] = [new Cypher.Variable(), new Cypher.Node()];
    const unwind = new Cypher.Unwind([new Cypher.Param(ids), id]);
    const collected = (projected: Projected): Cypher.Clause[] => [
      ...projected.calls,
      new Cypher.Return([Cypher.collect(projected.expression), result]),
    ];
    if (batch.of === 'items')
      return Cypher.utils.concat(
        unwind,
        new Cypher.Match(new Cypher.Pattern(item, { labels: ['Item'], properties: { id } })).where(visible(item)),
        ...collected(items.project(item, batch.selection, 'Item')),
      );
    const [link, from, to] = [new Cypher.Relationship(), new Cypher.Node(), new Cypher.Node()];
    // Neo4j seeks a link by its id only when it is told the types.
    const type = anyOf([...this.registry.links.keys()]);
    const linked = new Cypher.Pattern(from).related(link, { type, properties: { id } }).to(to);
    return Cypher.utils.concat(
      unwind,
      new Cypher.Match(linked).where(Cypher.and(visible(from), visible(to))),
      ...collected(items.link(link, batch.selection, { from, to })),
    );
  }

  private bound(
    { text, parameters, references }: CompiledStatement,
    viewer: Viewer,
    values: Parameters = {},
  ): InventoryStatement {
    return {
      text,
      parameters: { ...filled(parameters, values), ...viewerParameters(viewer), today: this.day() },
      references,
    };
  }
}

const compiled = (
  references: StatementReferences,
  columns: readonly [Cypher.Expr, string][],
  ...clauses: readonly Cypher.Clause[]
): CompiledStatement => {
  const whole = Cypher.utils.concat(...clauses, new Cypher.Return(...columns, ...references.columns()));
  const { cypher, params } = whole.build({ cypherVersion: '5' });
  return { text: cypher, parameters: params, references: references.used };
};

/** A reference with slots in the place of its texts; the names of the slots tell its form. */
const slotted = (ref: RefForm): { readonly form: RefForm<Slot>; readonly values: Record<string, string> } => {
  const values: Record<string, string> = {};
  const slot = (name: string, value: string): Slot => {
    values[name] = value;
    return new Slot(name);
  };
  const form: RefForm<Slot> =
    ref.by === 'id'
      ? { by: 'id', id: slot('id', ref.id) }
      : {
          by: 'code',
          code: slot('code', ref.code),
          qualified: ref.qualified.map(({ plan, code }, index) => ({
            plan: slot(`plan${index}`, plan),
            code: slot(`code${index}`, code),
          })),
        };
  return { form, values };
};
