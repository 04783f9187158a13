import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { viewAnswer } from './graph-view-answer.js';
import { GroupingEnum } from './graph-view-group-types.js';
import { GraphView } from './graph-view-types.js';
import { GraphViews } from './graph-view.service.js';
import type { GroupBy } from './groups.js';
import { DEEPEST_VIEW, LARGEST_VIEW, USUAL_DEPTH, USUAL_SIZE } from './view-request.js';

/** Nodes and edges for a picture. */
@Resolver()
export class GraphViewResolver {
  constructor(
    private readonly views: GraphViews,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 100, perElementOf: 'roots', page: 'limit' })
  @Query(() => GraphView, {
    name: 'graphView',
    description: 'What lies around some items, breadth first and whichever way the links point; bounded.',
  })
  async view(
    @Args('roots', { type: () => [RefScalar], description: 'The items in the middle.' }) roots: string[],
    @Args('kinds', {
      type: () => [KindEnum],
      nullable: true,
      description: 'Only items of these kinds, besides the roots; all when not given.',
    })
    kinds: string[] | null,
    @Args('hideKinds', {
      type: () => [KindEnum],
      defaultValue: [],
      description: 'Kinds that are walked through and not shown; edges over them are kept, collapsed.',
    })
    hideKinds: string[],
    @Args('depth', {
      type: () => Int,
      defaultValue: USUAL_DEPTH,
      description: `How many links away from the roots, at most ${DEEPEST_VIEW}.`,
    })
    depth: number,
    @Args('context', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Also over links that say whose something is and what it belongs to.',
    })
    context: boolean,
    @Args('limit', {
      type: () => Int,
      defaultValue: USUAL_SIZE,
      description: `Items at most, hidden ones among them; ${LARGEST_VIEW} at most.`,
    })
    limit: number,
    @Args('groupBy', { type: () => GroupingEnum, nullable: true, description: 'Also in groups of these.' })
    groupBy: GroupBy | null,
    @Args('scheme', {
      type: () => String,
      nullable: true,
      description: 'Categories of this scheme alone, `RAA` for example; of any when not given.',
    })
    scheme: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<GraphView> {
    const asked = { roots, kinds: kinds ?? null, hideKinds, depth, context, limit };
    const grouped = { groupBy: groupBy ?? null, scheme: scheme ?? null };
    const answer = viewAnswer(await this.views.view({ ...asked, ...grouped }, request.viewer));
    return this.answering.complete(answer, info, request, request.viewer);
  }
}
