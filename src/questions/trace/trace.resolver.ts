import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import { Catalogue } from '../../inventory/catalogue.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import type { Basis } from '../basis.js';
import { TraceAnswers } from './trace-answer.js';
import { TraceService } from './trace.service.js';
import { BasisEnum, Direction, TraceAnswer } from './trace-types.js';

const nullable = { nullable: true } as const;

@Resolver()
export class TraceResolver {
  private readonly answers: TraceAnswers;

  constructor(
    private readonly traces: TraceService,
    private readonly answering: Answering,
    catalogue: Catalogue,
  ) {
    this.answers = new TraceAnswers(catalogue.registry);
  }

  @Cost({ own: 100, perElementOf: 'from' })
  @Query(() => TraceAnswer, {
    description: 'What items connect to and why, or what serves them; with proofs, of absence too.',
  })
  async trace(
    @Args('from', { type: () => [RefScalar] }) from: string[],
    @Args('direction', { type: () => Direction, defaultValue: Direction.UP }) direction: Direction,
    @Args('kinds', {
      type: () => [KindEnum],
      ...nullable,
      description: 'Only items of these kinds, and proofs for those not reached.',
    })
    kinds: string[] | null,
    @Args('inherit', { type: () => Boolean, defaultValue: true, description: 'Over dependencies too.' })
    inherit: boolean,
    @Args('basis', { type: () => [BasisEnum], ...nullable, description: 'Only what is reached on these bases.' })
    basis: Basis[] | null,
    @Args('via', { type: () => [LinkTypeEnum], ...nullable, description: 'Only over links of these types.' })
    via: string[] | null,
    @Args('includeInactive', { type: () => Boolean, defaultValue: false, description: 'Through inactive items too.' })
    includeInactive: boolean,
    @Args('maxHops', { type: () => Int, defaultValue: 12 }) maxHops: number,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, ...nullable }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<TraceAnswer> {
    const found = await this.traces.trace(
      {
        from,
        direction,
        kinds: kinds ?? null,
        inherit,
        basis: basis ?? null,
        via: via ?? null,
        includeInactive,
        maxHops,
      },
      request.viewer,
    );
    return this.answering.complete(
      this.answers.answer(found, { first, after: after ?? null }),
      info,
      request,
      request.viewer,
    );
  }
}
