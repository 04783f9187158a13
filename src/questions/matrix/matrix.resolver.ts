import type { Type } from '@nestjs/common';
import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import { Catalogue } from '../../inventory/catalogue.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import type { Basis } from '../basis.js';
import type { DynamicClass } from '../../metamodel/derive/graphql/dynamic-class.js';
import { BasisEnum } from '../trace/trace-types.js';
import { MatrixAnswers } from './matrix-answer.js';
import { Matrix } from './matrix-types.js';
import { type AxisRequest, Matrices } from './matrix.service.js';

const nullable = { nullable: true } as const;

/** Two kinds against each other. */
export const matrixResolver = (axis: DynamicClass): Type => {
  @Resolver()
  class MatrixResolver {
    private readonly answers: MatrixAnswers;

    constructor(
      private readonly matrices: Matrices,
      private readonly answering: Answering,
      catalogue: Catalogue,
    ) {
      this.answers = new MatrixAnswers(catalogue.registry);
    }

    @Cost({ own: 500, pages: { rows: 'rows.first', columns: 'columns.first' } })
    @Query(() => Matrix, {
      description:
        'Items of one kind against those of another: which are connected, how well and how far, and which with nothing. Kinds that no chain of allowed links connects are refused.',
    })
    async traceMatrix(
      @Args('rows', { type: () => axis }) rows: AxisRequest,
      @Args('columns', { type: () => axis }) columns: AxisRequest,
      @Args('inherit', { type: () => Boolean, defaultValue: true, description: 'Over dependencies too.' })
      inherit: boolean,
      @Args('basis', {
        type: () => [BasisEnum],
        ...nullable,
        description: 'Only connections on these bases; of what a scope holds, item by item.',
      })
      basis: Basis[] | null,
      @Args('via', { type: () => [LinkTypeEnum], ...nullable, description: 'Only over links of these types.' })
      via: string[] | null,
      @Args('includeInactive', { type: () => Boolean, defaultValue: false, description: 'Through inactive items too.' })
      includeInactive: boolean,
      @Args('maxHops', { type: () => Int, defaultValue: 12 }) maxHops: number,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<Matrix> {
      const asked = { rows, columns, inherit, basis: basis ?? null, via: via ?? null, includeInactive, maxHops };
      const found = await this.matrices.matrix(asked, request.viewer);
      return this.answering.complete(this.answers.answer(found, asked), info, request, request.viewer);
    }
  }
  return MatrixResolver;
};
