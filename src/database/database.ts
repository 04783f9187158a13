import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Record as Row } from 'neo4j-driver';
import { RunutError, unavailable } from './errors.js';

export type { Row };
export type Parameters = Readonly<Record<string, unknown>>;

/** A statement's text, CYPHER 5 pinned, with its parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Runs statements in a write transaction. */
export interface Transaction {
  run(statement: Statement): Promise<readonly Row[]>;
}

/** Hears of every statement that is sent; tests count them. */
export type StatementListener = (statement: Statement) => void;

const READ_ATTEMPTS = 3;
const TIMEOUT_MS = 30_000;

/** The one way to Neo4j. Reads are auto-commit (0.4 ms cheaper than managed ones); writes are managed transactions. */
export class Database {
  private readonly driver: Driver;
  private readonly listeners = new Set<StatementListener>();

  constructor(private readonly connection: Connection) {
    this.driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 3_000,
      maxConnectionPoolSize: 50,
      maxTransactionRetryTime: 10_000,
    });
  }

  /**
   * Reads; retried when Neo4j says that a retry may help.
   * @throws RunutError UNAVAILABLE when Neo4j cannot be reached
   */
  async read(statement: Statement): Promise<readonly Row[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.readOnce(statement);
      } catch (error) {
        if (attempt < READ_ATTEMPTS && error instanceof Neo4jError && error.retriable && !isConnectionLost(error))
          continue;
        throw translated(error);
      }
    }
  }

  private async readOnce(statement: Statement): Promise<readonly Row[]> {
    this.tell(statement);
    const session = this.driver.session({
      database: this.connection.database,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: -1,
    });
    try {
      const result = await session.run(statement.text, statement.parameters, { timeout: TIMEOUT_MS });
      return result.records;
    } finally {
      await session.close();
    }
  }

  /**
   * One transaction: all of it or nothing. The work may run again when Neo4j asks for it, so it has no other effects.
   * @throws RunutError UNAVAILABLE when Neo4j cannot be reached, or what the work itself throws
   */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      database: this.connection.database,
      defaultAccessMode: neo4j.session.WRITE,
      fetchSize: -1,
    });
    try {
      return await session.executeWrite((managed) => work(this.transactionOf(managed)), { timeout: TIMEOUT_MS * 4 });
    } catch (error) {
      throw translated(error);
    } finally {
      await session.close();
    }
  }

  private transactionOf(managed: ManagedTransaction): Transaction {
    return {
      run: async (statement) => {
        this.tell(statement);
        return (await managed.run(statement.text, statement.parameters)).records;
      },
    };
  }

  /** Schema commands may share a transaction with nothing else. */
  async command(text: string): Promise<void> {
    await this.write((transaction) => transaction.run({ text, parameters: {} }));
  }

  /** @returns the version of Neo4j, such as `5.26.30`; fails when it cannot be reached or refuses the password */
  async serverVersion(): Promise<string> {
    const info = await this.driver.getServerInfo({ database: this.connection.database });
    return (info.agent ?? '').replace('Neo4j/', '');
  }

  /** @returns a function that stops the listening */
  listen(listener: StatementListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(statement: Statement): void {
    for (const listener of this.listeners) listener(statement);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

/** JavaScript numbers reach Neo4j as floats unless they are told to be whole. */
export const integer = (value: number): unknown => neo4j.int(value);

const isConnectionLost = (error: Neo4jError): boolean =>
  error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED;

const translated = (error: unknown): unknown => {
  if (error instanceof RunutError || !(error instanceof Neo4jError)) return error;
  if (isConnectionLost(error) || error.code === 'N/A' || /acquisition timed out/i.test(error.message))
    return unavailable(error);
  if (error.code === 'Neo.ClientError.Transaction.TransactionTimedOut')
    return new RunutError('LIMIT_EXCEEDED', 'The question took too long; ask for less at once.', {}, { cause: error });
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new RunutError('CONFLICT', 'Something with the same code or id is there already.', {}, { cause: error });
  return error;
};
