import { type DynamicModule, Module } from '@nestjs/common';
import { graphqlTypes } from '../metamodel/derive/graphql/types.js';
import type { Registry } from '../metamodel/registry.js';
import { Answering } from './answering/answering.service.js';
import { Changes } from '../history/changes.js';
import { Catalogue } from './catalogue.js';
import { Inventory } from './inventory.service.js';
import { Reading } from './reading.service.js';
import { groupResolver } from './resolvers/group-resolver.js';
import { itemListResolver } from './resolvers/item-list-resolver.js';
import { batchResolver } from './resolvers/batch-resolver.js';
import { ConfirmationResolver } from './resolvers/confirmation-resolver.js';
import { kindMutations } from './resolvers/kind-mutations.js';
import { kindResolver } from './resolvers/kind-resolver.js';
import { linkListResolver } from './resolvers/link-list-resolver.js';
import { linkResolver } from './resolvers/link-resolver.js';
import { NodeResolver } from './resolvers/node-resolver.js';
import { ProbableDuplicates } from './search/probable-duplicates.js';
import { searchResolver } from './search/search-resolver.js';

/** The inventory of a registry: a resolver for each kind, all of the same make. */
@Module({})
export class InventoryModule {
  static for(registry: Registry): DynamicModule {
    const types = graphqlTypes(registry);
    const resolvers = [...registry.kinds.values()].flatMap((kind) => [
      kindResolver(kind, types.of(kind.name)),
      groupResolver(kind, types.of(kind.name), registry.kinds.keys()),
      kindMutations(kind, types.of(kind.name)),
    ]);
    return {
      module: InventoryModule,
      global: true,
      providers: [
        { provide: Catalogue, useFactory: () => new Catalogue(registry) },
        Changes,
        Reading,
        Answering,
        Inventory,
        ProbableDuplicates,
        NodeResolver,
        ConfirmationResolver,
        itemListResolver(types),
        linkListResolver(types),
        searchResolver(types),
        linkResolver(types),
        batchResolver(types),
        ...resolvers,
      ],
      exports: [Catalogue, Changes, Reading, Answering, Inventory],
    };
  }
}
