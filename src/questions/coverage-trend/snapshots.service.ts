import type { Told } from '../../inventory/answering/told.js';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Database, integer } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import { Changes } from '../../history/changes.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { readSize } from '../../inventory/compiler/page.js';
import type { ChangeArguments } from '../../inventory/inventory.service.js';
import type { Viewer } from '../../inventory/viewer.js';
import { Coverage } from '../coverage/coverage.service.js';
import { type AskedScope, Scopes } from '../coverage/scope.js';
import { type CoverageSnapshot, readSnapshot, seriesOf, type StoredSnapshot, storedSnapshot } from './snapshot.js';

export interface TakenSnapshots {
  readonly snapshots: readonly CoverageSnapshot[];
  readonly scope: Told;
  readonly position: string;
}

export interface AskedTrend extends AskedScope {
  readonly rule: string;
  readonly since: string | null;
  readonly first: number;
}

/** Keeps what comes of audit rules, and tells what came of them before. */
@Injectable()
export class CoverageSnapshots {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    private readonly changes: Changes,
    private readonly coverage: Coverage,
    private readonly scopes: Scopes,
    { registry }: Catalogue,
  ) {
    this.queries = new NamedQueries(registry);
  }

  /**
   * A snapshot is no item and changes none, so history tells nothing of it. It goes through `Changes` for the mutation
   * id: the same one again gives the snapshots of the first time.
   * @param codes the rules; all of them when null
   * @throws RunutError BAD_USER_INPUT or NOT_FOUND
   */
  async take(
    codes: readonly string[] | null,
    asked: AskedScope,
    viewer: Viewer,
    { reason, mutationId }: ChangeArguments,
  ): Promise<TakenSnapshots> {
    const scope = await this.scopes.find(asked, viewer);
    const results = await this.coverage.assess(codes, scope, { listed: false, byUnit: false }, viewer);
    const taken = results.map((result) => ({
      result,
      id: uuid(),
      series: seriesOf(result.rule.code, scope, viewer),
    }));
    const request = { takeCoverageSnapshot: { codes, planId: scope.planId, unitId: scope.unitId } };
    const { value, position } = await this.changes.write(
      { by: viewer.name, reason, mutationId, request },
      async (transaction) => {
        const rows = taken.map(({ result, id, series }) =>
          storedSnapshot(result, { id, series, ...transaction.author }),
        );
        await transaction.run(this.queries.statement('coverage-trend/keep', { rows }));
        return rows.map(readSnapshot);
      },
    );
    return { snapshots: value, scope: scope.sentence, position };
  }

  /**
   * @returns the newest snapshots, oldest first
   * @throws RunutError BAD_USER_INPUT, NOT_FOUND or LIMIT_EXCEEDED
   */
  async trend({ rule, since, first, ...asked }: AskedTrend, viewer: Viewer): Promise<TakenSnapshots> {
    this.coverage.named([rule], 'rule');
    const limit = integer(readSize(first, 'first'));
    const scope = await this.scopes.find(asked, viewer);
    const series = seriesOf(rule, scope, viewer);
    const [row] = await this.database.read(this.queries.statement('coverage-trend/read', { series, since, limit }));
    if (!row) throw new Error('the trend query always answers with one row');
    return {
      snapshots: (row.get('snapshots') as readonly StoredSnapshot[]).map(readSnapshot),
      scope: scope.sentence,
      position: scope.position ?? String(row.get('position')),
    };
  }
}
