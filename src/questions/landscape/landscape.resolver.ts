import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { landscapeAnswer } from './landscape-answer.js';
import { LandscapeParts } from './landscape-parts.service.js';
import { LandscapeAnswer } from './landscape-types.js';
import { Landscapes } from './landscape.service.js';
import { ShiftInput } from './shift-input.js';

const roadmapItems = { type: () => [RefScalar], defaultValue: [] };

/** What is there in a year if the roadmap happens, and what if it happens otherwise. */
@Resolver()
export class LandscapeResolver {
  constructor(
    private readonly landscapes: Landscapes,
    private readonly parts: LandscapeParts,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 500 })
  @Query(() => LandscapeAnswer, {
    description:
      'What is there at the end of a year if the roadmap happens so: services, applications and whatever else can be delivered. A roadmap item happens unless it is cancelled; its own activeFrom and retiresOn go before what a roadmap item does to an item.',
  })
  async landscape(
    @Args('year', { type: () => Int, description: 'Told for its last day.' }) year: number,
    @Args('plan', {
      type: () => RefScalar,
      nullable: true,
      description: 'Only the roadmap of this plan happens; that of every plan when not given.',
    })
    plan: string | null,
    @Args('include', { ...roadmapItems, description: 'Roadmap items that happen though they are cancelled.' })
    include: string[],
    @Args('exclude', { ...roadmapItems, description: 'Roadmap items that do not happen, even if they are done.' })
    exclude: string[],
    @Args('shift', {
      type: () => [ShiftInput],
      defaultValue: [],
      description: 'Roadmap items that end in another year. Nothing that depends on them moves with them.',
    })
    shift: ShiftInput[],
    @Args('kinds', { type: () => [KindEnum], nullable: true, description: 'Only items of these kinds are told of.' })
    kinds: string[] | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<LandscapeAnswer> {
    const { viewer } = request;
    const found = await this.landscapes.find({ year, plan: plan ?? null, include, exclude, shift }, viewer);
    const parts = await this.parts.ask(info, found.planned, viewer);
    const answer = { ...landscapeAnswer(year, found, kinds ?? null), ...parts };
    return this.answering.complete(answer, info, request, viewer);
  }
}
