import type { Type } from '@nestjs/common';
import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import { Catalogue } from '../../inventory/catalogue.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import type { DynamicClass } from '../../metamodel/derive/graphql/dynamic-class.js';
import { choiceEnum, KindEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { DayScalar, RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { Confidence } from '../../model/choices.js';
import type { Basis } from '../basis.js';
import type { ItemSet } from '../item-set/item-set.js';
import { TraceAnswers } from './trace-answer.js';
import { TraceService } from './trace.service.js';
import { BasisEnum, Direction, TraceAnswer } from './trace-types.js';

const nullable = { nullable: true } as const;

/** Items, and what they connect to. */
export const traceResolver = (set: DynamicClass): Type => {
  @Resolver()
  class TraceResolver {
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
      description:
        'What items connect to and why, or what serves them; with proofs, of absence too. Begins at the items of `from` and of `origins`; one of the two is needed.',
    })
    async trace(
      @Args('from', {
        type: () => [RefScalar],
        ...nullable,
        description: 'Items to begin at. A unit stands for itself and what its subtree holds, a plan for its parts.',
      })
      from: string[] | null,
      @Args('origins', {
        type: () => set,
        ...nullable,
        description: 'Items to begin at, by what they are like; 1,000 at most.',
      })
      origins: ItemSet | null,
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
      @Args('confidence', {
        type: () => [choiceEnum(Confidence)],
        ...nullable,
        description: 'Only over links of these confidences. SUGGESTED is refused: such a link counts nowhere.',
      })
      confidence: string[] | null,
      @Args('suspect', {
        type: () => Boolean,
        ...nullable,
        description:
          'False: suspect links are not walked. True: only what is reached whose paths have a suspect link. Null: suspect or not.',
      })
      suspect: boolean | null,
      @Args('plan', {
        type: () => RefScalar,
        ...nullable,
        description: 'Of plans, this one alone: nothing that belongs to another is walked from, through or to.',
      })
      plan: string | null,
      @Args('asOf', {
        type: () => DayScalar,
        ...nullable,
        description:
          'As of this day, by what is known now. Links count whose time it is. Items are active by their own dates; where a date is not given, by the phase or status that they have today.',
      })
      asOf: string | null,
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
          from: from ?? [],
          chosen: origins ?? null,
          direction,
          kinds: kinds ?? null,
          inherit,
          basis: basis ?? null,
          via: via ?? null,
          confidence: confidence ?? null,
          suspect: suspect ?? null,
          plan: plan ?? null,
          asOf: asOf ?? null,
          includeInactive,
          maxHops,
        },
        request.viewer,
      );
      const answer = this.answers.answer(found, { first, after: after ?? null });
      return this.answering.complete(answer, info, request, request.viewer);
    }
  }
  return TraceResolver;
};
