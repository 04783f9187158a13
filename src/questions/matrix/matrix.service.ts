import { Injectable } from '@nestjs/common';
import { Database, integer, type Row } from '../../database/database.js';
import { badField, limitExceeded } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import { today } from '../../inventory/today.js';
import type { Viewer } from '../../inventory/viewer.js';
import { referenceParameters } from '../../inventory/writing/find-references.js';
import { type Connection, type PageRequest, pageOf } from '../paging/page.js';
import { checkSets, chooseSets, type ItemSet } from '../item-set/item-set.js';
import { SCOPES } from '../trace/question.js';
import { type Region, readRegion } from '../trace/region.js';
import { checkHops } from '../trace/trace-bounds.js';
import { MOST_ITEMS, MOST_LINKS, walkPlaceholders } from '../trace/trace-query.js';
import type { MatrixQuestion } from './connecting.js';
import { type Axis, matrix, type MatrixCells } from './matrix.js';
import { connectable, MatrixDirection, type Way } from './matrix-direction.js';

export type AxisRequest = ItemSet & PageRequest;

export interface MatrixRequest extends MatrixQuestion {
  readonly rows: AxisRequest;
  readonly columns: AxisRequest;
}

export interface MatrixResult extends MatrixCells {
  readonly rows: Connection<string>;
  readonly columns: Connection<string>;
  readonly region: Region;
  /** Null where what the scopes hold leads both ways, or is what stands on the other side itself. */
  readonly direction: Way | null;
  readonly position: string;
}

const MOST_ON_AXIS = 2_000;

/** Asks the graph for the items of both axes and what lies between, and the pure function for the cells: one statement. */
@Injectable()
export class Matrices {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {
    this.queries = new NamedQueries(catalogue.registry);
  }

  /** @throws RunutError NOT_FOUND, BAD_USER_INPUT where nothing can connect the two kinds, LIMIT_EXCEEDED */
  async matrix(request: MatrixRequest, viewer: Viewer): Promise<MatrixResult> {
    checkHops(request.maxHops);
    const { rows, columns } = request;
    const direction = this.direction(request);
    const day = today();
    const sets = { rows, columns };
    const { matching, refs, places } = chooseSets(this.catalogue.registry, sets);
    const [row] = await this.database.read(
      this.queries.composed(
        'matrix/region',
        {
          ...matching.parameters,
          ...places,
          refs: referenceParameters(refs),
          fromRows: direction.ways().has('UP'),
          fromColumns: direction.ways().has('DOWN'),
          mostOnAxis: integer(MOST_ON_AXIS + 1),
          mostItems: integer(MOST_ITEMS),
          mostLinks: integer(MOST_LINKS),
          today: day,
          ...viewerParameters(viewer),
        },
        {
          ...matching.clauses,
          meant: matching.columns,
          ...walkPlaceholders(this.catalogue.registry, { ...request, direction: 'UP' }),
        },
      ),
    );
    if (!row) throw new Error('the query of a matrix always answers with one row');
    checkSets(row, sets, [...SCOPES], matching);
    return this.result(request, direction, row, day);
  }

  /** @throws RunutError BAD_USER_INPUT that names what can be connected */
  private direction({ rows, columns, inherit, via }: MatrixRequest): MatrixDirection {
    const { registry } = this.catalogue;
    const direction = new MatrixDirection(registry, rows.kind, columns.kind, { inherit, via });
    if (!direction.leadsNowhere) return direction;
    const possible = connectable(registry, rows.kind, { inherit, via }).join(', ');
    throw badField('columns.kind', columns.kind, 'UNREACHABLE_BY_MODEL', {
      en: `no chain of links that the model allows, and that is walked here, connects ${rows.kind} and ${columns.kind}; ${rows.kind} can be connected with: ${possible || 'nothing'}`,
      id: `tidak ada rangkaian tautan yang diizinkan model, dan yang ditelusuri di sini, yang menghubungkan ${rows.kind} dan ${columns.kind}; ${rows.kind} dapat dihubungkan dengan: ${possible || 'tidak ada'}`,
    });
  }

  private result(request: MatrixRequest, direction: MatrixDirection, row: Row, day: string): MatrixResult {
    const region = readRegion(
      this.catalogue.registry,
      { nodes: row.get('nodes'), links: row.get('links'), full: row.get('full') },
      day,
    );
    const rows = axisOf('rows', request.rows.kind, row, region);
    const columns = axisOf('columns', request.columns.kind, row, region);
    const shown = {
      rows: pageOfAxis('rows', rows, request.rows, region),
      columns: pageOfAxis('columns', columns, request.columns, region),
    };
    const ways = [...direction.ways()];
    return {
      ...matrix(region, rows, columns, direction, request, { rows: shown.rows.nodes, columns: shown.columns.nodes }),
      ...shown,
      region,
      direction: ways.length === 1 ? (ways[0] ?? null) : null,
      position: String(row.get('position')),
    };
  }
}

/** The items of an axis by code. */
const axisOf = (name: 'rows' | 'columns', kind: string, row: Row, { items }: Region): Axis => {
  const ids: readonly string[] = row.get(name);
  if (ids.length > MOST_ON_AXIS)
    throw limitExceeded(
      {
        en: `More than ${MOST_ON_AXIS} items stand on the ${name}; choose fewer of them by a filter, by refs or by within.`,
        id: `Lebih dari ${MOST_ON_AXIS} item ada pada ${name}; pilih lebih sedikit dengan filter, refs, atau within.`,
      },
      { axis: name, most: MOST_ON_AXIS },
    );
  const held = new Map<string, string[]>();
  for (const { scope, member } of row.get('members') as readonly { scope: string; member: string }[])
    if (!SCOPES.has(items.get(member)?.kind ?? '')) held.set(scope, [...(held.get(scope) ?? []), member]);
  const place = (id: string): string => `${items.get(id)?.code ?? ''} ${id}`;
  return { kind, held, ids: [...ids].sort((a, b) => (place(a) < place(b) ? -1 : 1)) };
};

const pageOfAxis = (
  name: string,
  { kind, ids }: Axis,
  { first, after }: PageRequest,
  { items }: Region,
): Connection<string> =>
  pageOf(
    `matrix ${name} ${kind}`,
    ids.map((id) => ({ key: [items.get(id)?.code ?? '', id], id })),
    { first, after: after ?? null },
    ({ id }) => id,
  );
