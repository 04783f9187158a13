import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type Connection, Database } from './database.js';

/** The connection to Neo4j, for the whole application. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static for(connection: Connection): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [{ provide: Database, useFactory: () => new Database(connection) }],
      exports: [Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
