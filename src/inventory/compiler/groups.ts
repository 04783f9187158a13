import Cypher from '@neo4j/cypher-builder';
import { integer } from '../../database/database.js';
import { badField } from '../../database/errors.js';
import { farName } from '../../metamodel/derive/graphql/filters.js';
import type { Registry } from '../../metamodel/registry.js';
import type { GroupArguments, GroupingSelection, ItemSelection } from '../selection/selection.js';
import { counts } from './counting.js';
import { FilterCompiler } from './filter.js';
import type { ItemCompiler, Projected } from './item-compiler.js';
import { readSize } from './page.js';
import { pattern } from './pattern.js';
import type { StatementReferences } from './references.js';
import { visible } from './visibility.js';

/** One thing that items are grouped by. */
interface GroupKey {
  /** Brings in the far items of a link. */
  readonly match: readonly Cypher.Clause[];
  readonly column: Cypher.Node | [Cypher.Expr, Cypher.Variable];
  readonly order: readonly Cypher.Expr[];
  /** What a group tells of it. */
  readonly projected: Projected;
}

/** Compiles the counting of items by what they are or are linked to. */
export class GroupCompiler {
  constructor(
    private readonly registry: Registry,
    private readonly items: ItemCompiler,
    private readonly references: StatementReferences,
  ) {}

  /** `{ groups: [{ count, by: [value] }], total }`; one group more than asked for tells that there are more. */
  compile(kind: string, args: GroupArguments, selection: GroupingSelection): Projected {
    const [groups, total] = [new Cypher.Variable(), new Cypher.Variable()];
    return {
      calls: [
        new Cypher.Call(this.groups(kind, args, selection.item, groups), []),
        ...(selection.totalCount ? [new Cypher.Call(this.total(kind, args, total), [])] : []),
      ],
      expression: new Cypher.Map({ groups, ...(selection.totalCount ? { total } : {}) }),
    };
  }

  private groups(kind: string, args: GroupArguments, selected: ItemSelection, result: Cypher.Variable): Cypher.Clause {
    const [item, count] = [new Cypher.Node(), new Cypher.Variable()];
    const keys = args.by.map((name) => this.key(item, kind, name, selected));
    const byValue = keys.flatMap(({ order }) => order.map((one): [Cypher.Expr, 'ASC'] => [one, 'ASC']));
    const byCount: [Cypher.Expr, 'DESC'] = [count, 'DESC'];
    const group = new Cypher.Map({ count, by: new Cypher.List(keys.map(({ projected }) => projected.expression)) });
    return Cypher.utils.concat(
      this.match(item, kind, args, new FilterCompiler(this.registry, this.references)),
      ...keys.flatMap(({ match }) => match),
      new Cypher.With(...keys.map(({ column }) => column), [Cypher.count(item).distinct(), count])
        .orderBy(...(args.orderBy === 'VALUE' ? [...byValue, byCount] : [byCount, ...byValue]))
        .limit(new Cypher.Param(integer(readSize(args.first, 'first') + 1))),
      ...keys.flatMap(({ projected }) => projected.calls),
      new Cypher.Return([Cypher.collect(group), result]),
    );
  }

  private total(kind: string, args: GroupArguments, result: Cypher.Variable): Cypher.Clause {
    const item = new Cypher.Node();
    // The references of the filter are noted with the groups already.
    return this.match(item, kind, args, new FilterCompiler(this.registry)).return([Cypher.count(item), result]);
  }

  private match(item: Cypher.Node, kind: string, { filter }: GroupArguments, filters: FilterCompiler): Cypher.Match {
    return new Cypher.Match(new Cypher.Pattern(item, { labels: [kind] })).where(
      Cypher.and(visible(item), filter ? filters.compile(item, kind, filter) : undefined),
    );
  }

  private key(item: Cypher.Node, kind: string, name: string, selected: ItemSelection): GroupKey {
    const field = this.registry.linkField(kind, name);
    if (!field) {
      const value = new Cypher.Variable();
      return {
        match: [],
        column: [item.property(name), value],
        order: [Cypher.isNull(value), value],
        projected: { calls: [], expression: value },
      };
    }
    const [far, link] = [new Cypher.Node(), new Cypher.Relationship()];
    const linked = pattern(item, link, far, field, farName(field));
    return {
      match: [new Cypher.OptionalMatch(linked).where(Cypher.and(visible(far), counts(link)))],
      column: far,
      order: [Cypher.isNull(far), far.property('code'), far.property('id')],
      projected: this.items.project(far, selected, farName(field)),
    };
  }
}

/** How many things items can be grouped by at once. */
const MOST_FIELDS = 3;

/** @throws RunutError BAD_USER_INPUT when it is grouped by nothing, by too much, or twice by the same */
export const checkGrouping = ({ by }: GroupArguments): void => {
  if (by.length === 0 || by.length > MOST_FIELDS)
    throw badField('by', by.length, 'size', {
      en: `name one to ${MOST_FIELDS} fields to group by`,
      id: `sebutkan satu sampai ${MOST_FIELDS} kolom untuk pengelompokan`,
    });
  const twice = by.find((name, index) => by.indexOf(name) !== index);
  if (twice !== undefined)
    throw badField('by', twice, 'unique', {
      en: `${twice} stands there twice; name each field once`,
      id: `${twice} disebut dua kali; sebutkan setiap kolom satu kali saja`,
    });
};
