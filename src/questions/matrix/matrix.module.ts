import { type DynamicModule, Module } from '@nestjs/common';
import { graphqlTypes } from '../../metamodel/derive/graphql/types.js';
import type { Registry } from '../../metamodel/registry.js';
import { itemSetInputs } from '../item-set/item-set-input.js';
import { matrixResolver } from './matrix.resolver.js';
import { Matrices } from './matrix.service.js';

/** The matrix of a registry: the filters of its axes are those of its kinds. */
@Module({})
export class MatrixModule {
  static for(registry: Registry): DynamicModule {
    const { axis } = itemSetInputs(graphqlTypes(registry));
    return { module: MatrixModule, providers: [Matrices, matrixResolver(axis)], exports: [Matrices] };
  }
}
