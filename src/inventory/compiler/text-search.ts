import Cypher from '@neo4j/cypher-builder';
import { searchIndex } from '../../metamodel/derive/search-index.js';
import type { Registry } from '../../metamodel/registry.js';
import { readSearch } from '../search/search-query.js';
import type { CursorValue } from './cursor.js';
import type { OrderColumn } from './order.js';

/** An item whose code is exactly what was typed comes before all others, whatever their words weigh. */
const EXACT_CODE = 100_000;

/** Where a cursor stands in an order by relevance, and the clauses that find it out. */
interface Place {
  readonly clauses: readonly Cypher.Clause[];
  readonly values: readonly (CursorValue | Cypher.Variable)[];
}

/** Items found by a text, each with how well it fits, as rows of the full-text index. */
export class TextSearch {
  /** How well an item fits; known after `found`. */
  readonly score = new Cypher.Variable();
  private readonly index: Cypher.Param<string>;
  private readonly query: Cypher.Param<string>;
  private readonly codes: Cypher.Param<readonly string[]>;

  /**
   * @param kinds only items of these kinds; of any when null
   * @throws RunutError BAD_USER_INPUT when the text holds nothing to search for, or too much
   */
  constructor(registry: Registry, text: string, kinds: readonly string[] | null) {
    const { lucene, codes } = readSearch(text, kinds);
    this.index = new Cypher.Param(searchIndex(registry).name);
    this.query = new Cypher.Param(lucene);
    this.codes = new Cypher.Param(codes);
  }

  /** `CALL db.index.fulltext.queryNodes(…) YIELD node AS item, score AS … WHERE …` */
  matched(item: Cypher.Node, condition: Cypher.Predicate, weight = new Cypher.Variable()) {
    return new Cypher.Procedure<'node' | 'score'>('db.index.fulltext.queryNodes', [this.index, this.query])
      .yield(['node', item], ['score', weight])
      .where(condition);
  }

  /** The same, followed by `WITH item, … AS score`. */
  found(item: Cypher.Node, condition: Cypher.Predicate) {
    const weight = new Cypher.Variable();
    return this.matched(item, condition, weight).with(item, [this.scoreOf(item, weight), this.score]);
  }

  /** By relevance; among equals by kind and code, an id last. */
  columns(item: Cypher.Node): OrderColumn[] {
    const plain = (name: string): OrderColumn => ({
      expression: item.property(name),
      descending: false,
      nullable: false,
    });
    return [{ expression: this.score, descending: true, nullable: false }, ...['kind', 'code', 'id'].map(plain)];
  }

  /**
   * Where an item stands now. Scores hang on all that is in the index, so that a write between two pages moves them;
   * what the cursor remembers is used when its item is found no more.
   */
  place(cursor: readonly CursorValue[]): Place {
    const [item, weight, score, now] = [
      new Cypher.Node(),
      new Cypher.Variable(),
      new Cypher.Variable(),
      new Cypher.Variable(),
    ];
    const [then = null, ...others] = cursor;
    const lookup = this.matched(item, Cypher.eq(item.property('id'), new Cypher.Param(others.at(-1))), weight)
      .with([this.scoreOf(item, weight), score])
      .return([Cypher.coalesce(Cypher.max(score), new Cypher.Param(then)), now]);
    return { clauses: [new Cypher.Call(lookup, [])], values: [now, ...others] };
  }

  private scoreOf(item: Cypher.Node, weight: Cypher.Variable): Cypher.Expr {
    const exact = Cypher.in(item.property('codeFold'), this.codes);
    const more = new Cypher.Case().when(exact).then(new Cypher.Literal(EXACT_CODE)).else(new Cypher.Literal(0));
    return Cypher.plus(weight, more);
  }
}
