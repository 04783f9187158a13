import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { readQueryFile } from '../database/named-query.js';

const ADVANCE = { text: `CYPHER 5\n${readQueryFile('history/advance').body}`, parameters: {} };

/** Every change of the inventory goes through here: it gets a position, which answers then name. */
@Injectable()
export class Changes {
  constructor(private readonly database: Database) {}

  /** Does the work in one transaction, all of it or nothing, and moves the position last. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.write(async (transaction) => {
      const result = await work(transaction);
      await transaction.run(ADVANCE);
      return result;
    });
  }
}
