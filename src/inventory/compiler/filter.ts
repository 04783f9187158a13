import Cypher from '@neo4j/cypher-builder';
import { farName } from '../../metamodel/derive/graphql/filters.js';
import type { LinkField, Registry } from '../../metamodel/registry.js';
import { type Filter, isFilter } from '../selection/selection.js';
import { isComplete } from './completeness.js';
import { looksAt } from './counting.js';
import { anyLink, linkCondition } from './link-filter.js';
import { endsOf } from './link-ends.js';
import { type Logic, logic } from './logic.js';
import { inOrder, negated, operators } from './operators.js';
import { pattern } from './pattern.js';
import type { StatementReferences } from './references.js';
import { visible } from './visibility.js';
import { within } from './within.js';

/** Which of the far items, and over which of the links. */
interface Far {
  readonly filter: Filter;
  readonly link: Filter | undefined;
  readonly negated?: boolean;
}

/** Turns a filter argument into a predicate. Names come from the schema, values are parameters. */
export class FilterCompiler {
  constructor(
    private readonly registry: Registry,
    /** Where references of filters are noted; absent where the same filter is compiled a second time. */
    private readonly references?: StatementReferences,
  ) {}

  /**
   * @param kind the kind of the item, or `Item`
   * @returns undefined when the filter asks for nothing
   */
  compile(item: Cypher.Node, kind: string, filter: Filter): Cypher.Predicate | undefined {
    const part: Logic = (one) => this.compile(item, kind, one);
    return Cypher.and(
      ...inOrder(filter)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => logic(name, value, part) ?? this.condition(item, kind, name, value)),
    );
  }

  private condition(item: Cypher.Node, kind: string, name: string, value: unknown): Cypher.Predicate | undefined {
    if (typeof value === 'string') return this.within(item, kind, value);
    if (typeof value === 'boolean') {
      const complete = isComplete(this.registry, item, kind);
      return value ? complete : Cypher.not(complete);
    }
    if (!isFilter(value)) return undefined;
    if (name === 'anyLink') return anyLink(this.registry, item, kind, value);
    const field = kind === 'Item' ? undefined : this.registry.linkField(kind, name);
    return field ? this.links(item, field, value) : operators(item.property(name), name, value);
  }

  private within(item: Cypher.Node, kind: string, ref: string): Cypher.Predicate | undefined {
    this.references?.note(ref, 'within', kind);
    return within(this.registry, item, kind, ref);
  }

  private links(item: Cypher.Node, field: LinkField, filter: Filter): Cypher.Predicate | undefined {
    const { link: given, ...conditions } = filter;
    const link = isFilter(given) ? given : undefined;
    const asked = inOrder(conditions).filter(([, value]) => value !== null);
    if (asked.length === 0) return link && this.some(item, field, { filter: {}, link });
    return Cypher.and(...asked.map(([quantifier, value]) => this.quantified(item, field, quantifier, value, link)));
  }

  private quantified(
    item: Cypher.Node,
    field: LinkField,
    quantifier: string,
    value: unknown,
    link: Filter | undefined,
  ): Cypher.Predicate | undefined {
    if (quantifier === 'within') return this.some(item, field, { filter: { within: value }, link });
    const filter = isFilter(value) ? value : {};
    if (quantifier === 'count')
      return operators(new Cypher.Count(this.matching(item, field, { filter: {}, link })), quantifier, filter);
    if (quantifier === 'some') return this.some(item, field, { filter, link });
    return Cypher.not(this.some(item, field, { filter, link, negated: quantifier === 'all' }));
  }

  private some(item: Cypher.Node, field: LinkField, far: Far): Cypher.Predicate {
    return new Cypher.Exists(this.matching(item, field, far));
  }

  private matching(item: Cypher.Node, field: LinkField, wanted: Far): Cypher.Match {
    const [far, link] = [new Cypher.Node(), new Cypher.Relationship()];
    const onLink = linkCondition(link, endsOf(field.direction, item, far), wanted.link);
    const onFar = this.compile(far, farName(field), wanted.filter);
    return new Cypher.Match(pattern(item, link, far, field, farName(field))).where(
      Cypher.and(
        visible(far),
        looksAt(link, wanted.link),
        onLink,
        wanted.negated ? negated(onFar ?? Cypher.true) : onFar,
      ),
    );
  }
}
