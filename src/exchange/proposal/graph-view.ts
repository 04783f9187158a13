import type { NamedQueries } from '../../database/named-query.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type Candidate, findReferences, type Run } from '../../inventory/writing/find-references.js';
import type { StoredItem } from '../../inventory/writing/item-writer.js';
import type { Values } from '../../inventory/writing/stored-values.js';
import type { ImportRecord } from './proposal.js';

/** A pair of ends between which a link of the type is looked for. */
export interface LinkQuestion {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The kind of which only one may stand at the far end: then whatever stands there is looked for. */
  readonly single: string | null;
}

export interface StoredLink {
  readonly id: string;
  readonly to: { readonly id: string; readonly code: string; readonly name: string };
  readonly properties: Values & { readonly version: number };
}

/** What an import needs to know of the graph; each question is one statement, however much is asked. */
export class GraphView {
  constructor(
    private readonly run: Run,
    private readonly queries: NamedQueries,
    private readonly viewer: Viewer,
  ) {}

  async records(keys: readonly string[]): Promise<Map<string, ImportRecord>> {
    if (keys.length === 0) return new Map();
    const rows = await this.run(this.queries.statement('exchange/read-records', { keys }));
    return new Map(
      rows.map((row) => {
        const key = String(row.get('key'));
        const values: Values = JSON.parse(String(row.get('values')));
        return [key, { key, target: String(row.get('target')), values }];
      }),
    );
  }

  async items(ids: readonly string[], codeKeys: readonly string[]): Promise<StoredItem[]> {
    if (ids.length + codeKeys.length === 0) return [];
    const parameters = { ids, codeKeys, ...viewerParameters(this.viewer) };
    const rows = await this.run(this.queries.statement('exchange/find-items', parameters));
    return rows.map((row): StoredItem => row.get('properties'));
  }

  references(texts: readonly string[]): Promise<Candidate[][]> {
    return findReferences(this.run, this.queries, texts, this.viewer);
  }

  /** @returns for each question the links that there are */
  async links(questions: readonly LinkQuestion[]): Promise<StoredLink[][]> {
    const found: StoredLink[][] = questions.map(() => []);
    if (questions.length === 0) return found;
    for (const row of await this.run(this.queries.statement('exchange/find-links', { rows: questions }))) {
      const properties: StoredLink['properties'] = row.get('properties');
      found[Number(row.get('index'))]?.push({ id: String(properties['id']), to: row.get('to'), properties });
    }
    return found;
  }
}
