import { type DynamicModule, Module } from '@nestjs/common';
import { graphqlTypes } from '../../metamodel/derive/graphql/types.js';
import type { Registry } from '../../metamodel/registry.js';
import { itemSetInputs } from '../item-set/item-set-input.js';
import { traceResolver } from './trace.resolver.js';
import { TraceService } from './trace.service.js';

/** The trace of a registry: its origins are chosen by the filters of its kinds. */
@Module({})
export class TraceModule {
  static for(registry: Registry): DynamicModule {
    const { set } = itemSetInputs(graphqlTypes(registry));
    return { module: TraceModule, providers: [TraceService, traceResolver(set)], exports: [TraceService] };
  }
}
