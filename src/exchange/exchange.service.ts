import { Injectable } from '@nestjs/common';
import { basename } from 'node:path';
import { badField, limitExceeded, RunutError, type Words } from '../database/errors.js';
import { Changes, type ChangeTransaction } from '../history/changes.js';
import { Catalogue } from '../inventory/catalogue.js';
import { type ChangeArguments, Inventory } from '../inventory/inventory.service.js';
import type { Viewer } from '../inventory/viewer.js';
import { applyProposal } from './apply-proposal.js';
import { readCsv } from './csv/read-csv.js';
import { readUtf8 } from './csv/text-encoding.js';
import { Faults, ImportError } from './import-fault.js';
import type { ImportReport } from './import-report.js';
import { NotAPlanError, readPlan } from './plan/read-plan.js';
import { readingOfPlan } from './plan-document.js';
import { GraphView } from './proposal/graph-view.js';
import { propose } from './proposal/propose.js';
import type { Reading } from './reading.js';
import { reportOn, reportOnFaults, withPlan } from './report.js';
import { readSourceFiles, type SourceFile } from './source-files.js';

export interface ImportOptions {
  /** Without it nothing is written: a dry run. */
  readonly apply: boolean;
  readonly viewer: Viewer;
  /** Of the sentences in the report; English when not given. */
  readonly language?: keyof Words;
  readonly change?: ChangeArguments;
}

/**
 * Items and links that one transaction takes: some 30 kB of Neo4j's memory for each, until it is committed, and all
 * that statements may take together is 70 % of the heap. So many fit the heap that Neo4j has by default, unless
 * their texts are long.
 */
export const MOST_ROWS = 20_000;

/** Brings files into the graph: read, propose, apply; all of it or nothing. */
@Injectable()
export class Exchange {
  constructor(
    private readonly inventory: Inventory,
    private readonly changes: Changes,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * @param path a plan document (.md, .txt), a CSV file, or a folder of CSV files and its folder `links`
   * @throws ImportError with every fault when `apply` is set; a dry run reports them
   * @throws RunutError BAD_USER_INPUT when it is none of these, or no plan; LIMIT_EXCEEDED when it is too large
   */
  async importPath(path: string, options: ImportOptions): Promise<ImportReport> {
    return this.importFiles(path, await readSourceFiles(path), options);
  }

  /** The same for a file that came over the network. */
  importText(name: string, content: string, options: ImportOptions): Promise<ImportReport> {
    return this.importFiles(name, [{ name, bytes: new TextEncoder().encode(content) }], options);
  }

  private async importFiles(
    source: string,
    files: readonly SourceFile[],
    options: ImportOptions,
  ): Promise<ImportReport> {
    const faults = new Faults();
    try {
      const [document] = files.filter(({ name }) => /\.(md|txt)$/i.test(name));
      if (document) return await this.importDocument(document, faults, options);
      const other = files.find(({ name }) => !/\.csv$/i.test(name));
      if (other)
        throw badField('name', other.name, 'file', {
          en: 'must end in .csv, or in .md or .txt for a plan document',
          id: 'harus berakhiran .csv, atau .md atau .txt untuk dokumen rencana',
        });
      return await this.importReading(readCsv(this.catalogue.registry, source, files, faults), faults, options);
    } catch (error) {
      if (error instanceof ImportError && !options.apply)
        return reportOnFaults(source, error, options.language ?? 'en');
      throw error;
    }
  }

  private async importDocument(
    { name, bytes }: SourceFile,
    faults: Faults,
    options: ImportOptions,
  ): Promise<ImportReport> {
    const text = readUtf8(name, bytes, faults);
    if (text === null) throw faults.error();
    const plan = planIn(text, name);
    const reading = readingOfPlan(this.catalogue.registry, plan);
    return withPlan(await this.importReading(reading, faults, options), plan, options.language ?? 'en');
  }

  /** A dry run is the import itself, rolled back at the end: what it tells is what would happen. */
  private async importReading(
    reading: Reading,
    faults: Faults,
    { apply, viewer, change = {} }: ImportOptions,
  ): Promise<ImportReport> {
    const rows = reading.items.length + reading.links.length;
    if (rows > MOST_ROWS)
      throw limitExceeded({
        en: `${rows} rows at once; ${MOST_ROWS} can be imported. Divide them.`,
        id: `${rows} baris sekaligus; paling banyak ${MOST_ROWS} dapat diimpor. Bagilah.`,
      });
    const work = async (transaction: ChangeTransaction): Promise<ImportReport> => {
      // The work may run again when Neo4j asks for it, and then has the faults of the files alone.
      const found = faults.copy();
      const view = new GraphView((statement) => transaction.run(statement), this.inventory.queries, viewer);
      const proposal = await propose(this.catalogue.registry, reading, view, found);
      found.refuse();
      await applyProposal(proposal, this.inventory, transaction, viewer);
      return reportOn(proposal, apply);
    };
    const cause = {
      by: viewer.name,
      request: reading,
      ...change,
      reason: change.reason ?? `import: ${basename(reading.source)}`,
    };
    if (!apply) return (await this.changes.rehearse(cause, work)).value;
    const { value, position } = await this.changes.write(cause, work);
    return { ...value, position };
  }
}

const planIn = (text: string, fileName: string) => {
  try {
    return readPlan(text, { fileName });
  } catch (error) {
    if (error instanceof NotAPlanError) throw new RunutError('BAD_USER_INPUT', error.words, { reason: error.code });
    throw error;
  }
};
