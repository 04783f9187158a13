import Cypher from '@neo4j/cypher-builder';
import type { RefForm } from '../reference.js';

/** The item is one that the reference may mean. */
export const referred = (item: Cypher.Node, ref: RefForm<unknown>): Cypher.Predicate => {
  if (ref.by === 'id') return Cypher.eq(item.property('id'), new Cypher.Param(ref.id));
  const plain = Cypher.eq(item.property('codeFold'), new Cypher.Param(ref.code));
  return Cypher.or(plain, ...ref.qualified.map((part) => ofPlan(item, part)));
};

const ofPlan = (
  item: Cypher.Node,
  { plan, code }: { readonly plan: unknown; readonly code: unknown },
): Cypher.Predicate => {
  const owner = new Cypher.Node();
  const match = new Cypher.Match(new Cypher.Pattern(owner, { labels: ['Plan'] })).where(
    Cypher.and(
      Cypher.eq(owner.property('id'), item.property('planId')),
      Cypher.eq(owner.property('codeFold'), new Cypher.Param(plan)),
    ),
  );
  return Cypher.and(Cypher.eq(item.property('codeFold'), new Cypher.Param(code)), new Cypher.Exists(match));
};
