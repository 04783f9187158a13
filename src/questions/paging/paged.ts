import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../metamodel/derive/graphql/shared-types.js';
import type { Connection } from './page.js';

/**
 * The fields of a page of what a question worked out, to be extended by the type that names it:
 * `class ReachedConnection extends Paged(ReachedItem, 'ReachedEdge') {}`.
 * @param edge the name of the type of its edges
 */
export const Paged = <N>(node: Type<N>, edge: string): Type<Connection<N>> => {
  @ObjectType(edge, { description: 'A row and its place in the list.' })
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => node)
    node!: N;
  }

  @ObjectType({ isAbstract: true })
  class Page implements Connection<N> {
    @Field(() => [Edge])
    edges!: readonly Edge[];

    @Field(() => [node])
    nodes!: readonly N[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }
  return Page;
};
