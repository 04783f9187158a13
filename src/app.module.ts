import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { Connection } from './database/database.js';
import { DatabaseModule } from './database/database.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { InventoryModule } from './inventory/inventory.module.js';
import type { Registry } from './metamodel/registry.js';
import { OperationsModule } from './operations/operations.module.js';
import { QuestionsModule } from './questions/questions.module.js';
import { HistoryModule } from './questions/history/history.module.js';
import { MatrixModule } from './questions/matrix/matrix.module.js';
import { TraceModule } from './questions/trace/trace.module.js';
import { GraphDownloadsModule } from './server/graph-downloads/graph-downloads.module.js';
import { graphqlModule } from './server/graphql.module.js';
import { RefusalFilter } from './server/refusal-filter.js';
import { rememberedAnswers } from './server/remembered-answers.js';
import { Subscriptions } from './server/subscriptions.js';

/** Everything that answers, put together; `services` is the same without HTTP, for the command line. */
@Module({})
export class AppModule {
  /** @param answerMemory of remembered answers, in bytes */
  static for(connection: Connection, registry: Registry, answerMemory?: number): DynamicModule {
    return {
      module: AppModule,
      imports: [
        AppModule.services(connection, registry),
        graphqlModule(registry),
        GraphDownloadsModule,
        OperationsModule,
      ],
      providers: [{ provide: APP_FILTER, useClass: RefusalFilter }, Subscriptions, ...rememberedAnswers(answerMemory)],
    };
  }

  static services(connection: Connection, registry: Registry): DynamicModule {
    return {
      module: class Services {},
      imports: [
        DatabaseModule.for(connection),
        InventoryModule.for(registry),
        TraceModule.for(registry),
        MatrixModule.for(registry),
        QuestionsModule,
        HistoryModule,
        ExchangeModule,
      ],
    };
  }
}
