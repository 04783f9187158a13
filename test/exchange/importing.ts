import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Connection } from '../../src/database/database.js';
import { Exchange } from '../../src/exchange/exchange.service.js';
import { ImportError, type ImportFault } from '../../src/exchange/import-fault.js';
import type { ImportReport } from '../../src/exchange/import-report.js';
import { everything } from '../../src/inventory/viewer.js';
import { startServer, type TestServer, wipe } from '../support/server.js';

/** Files by name, with their text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A server with an empty graph before each test, and files to import into it. */
export class Importing {
  private constructor(
    readonly server: TestServer,
    private readonly folder: string,
  ) {}

  /** @param connection of a Neo4j of one's own; that of the test run when not said */
  static async start(connection?: Connection): Promise<Importing> {
    return new Importing(await startServer(undefined, connection), await mkdtemp(join(tmpdir(), 'runut-exchange-')));
  }

  async empty(): Promise<void> {
    await wipe(this.server.database);
  }

  async stop(): Promise<void> {
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async import(files: Files, apply = true): Promise<ImportReport> {
    await rm(join(this.folder, 'in'), { recursive: true, force: true });
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, 'in', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    return this.importPath(join(this.folder, 'in'), apply);
  }

  importPath(path: string, apply = true): Promise<ImportReport> {
    return this.server.app.get(Exchange).importPath(path, { apply, viewer: everything('penguji') });
  }

  /** The faults of an import that must be refused. */
  async faults(files: Files): Promise<readonly ImportFault[]> {
    const before = await this.size();
    const error = await this.import(files).catch((refusal: unknown) => refusal);
    if (!(error instanceof ImportError)) throw new Error(`expected a refusal, got ${JSON.stringify(error)}`);
    expect(await this.size()).toEqual(before);
    return error.faults;
  }

  /** How many nodes and links of whatever sort there are. */
  async size(): Promise<{ nodes: number; links: number }> {
    const [row] = await this.server.database.read({
      text: 'CYPHER 5 MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH ()-[r]->() RETURN nodes, count(r) AS links',
      parameters: {},
    });
    return { nodes: Number(row?.get('nodes')), links: Number(row?.get('links')) };
  }

  data(query: string, variables?: object) {
    return this.server.data(query, variables);
  }
}

/** The rows of a table, joined. */
export const csv = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

export const places = (faults: readonly ImportFault[]): string[] =>
  faults.map(({ file, row, column, rule }) => [file, row, column, rule].join(' '));
