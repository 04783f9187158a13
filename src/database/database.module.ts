import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type Connection, Database } from './database.js';

/** The connection to Neo4j, for the whole application. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  /** @param answerMemory of remembered answers, in bytes */
  static for(connection: Connection, answerMemory?: number): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [{ provide: Database, useFactory: () => new Database(connection, answerMemory) }],
      exports: [Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
