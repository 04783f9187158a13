import { badField } from '../../database/errors.js';
import { ItemRef } from '../../inventory/answering/references.js';
import type { Registry } from '../../metamodel/registry.js';
import { type Connection, pageOf, type PageRequest } from '../paging/page.js';
import { PathAnswers } from '../trace/path-answers.js';
import { UNRESTRICTED } from '../trace/restricted.js';
import { traceScope } from '../trace/trace-scope.js';
import { CutReason } from '../trace/trace-types.js';
import type { Cell } from './cell.js';
import type { MatrixQuestion } from './connecting.js';
import type { Matrix, MatrixCell } from './matrix-types.js';
import type { MatrixResult } from './matrix.service.js';

const MOST_HELD = 50;

/** Puts a matrix into the form of the API: items and links as references, paths on demand. */
export class MatrixAnswers {
  private readonly paths: PathAnswers;

  constructor(registry: Registry) {
    this.paths = new PathAnswers(registry);
  }

  answer(result: MatrixResult, { via }: Pick<MatrixQuestion, 'via'>): Matrix {
    const { rows, columns, cells, emptyRows, emptyColumns, direction, cuts, position } = result;
    return {
      rows: referring(rows),
      columns: referring(columns),
      cells: cells.map((cell) => this.cell(cell)),
      emptyRows: paged('empty rows', emptyRows, result),
      emptyColumns: paged('empty columns', emptyColumns, result),
      direction,
      exhaustive: cuts.length === 0,
      cuts: cuts.map(({ item, reason }) => ({ item: item && new ItemRef(item.id), reason: CutReason[reason] })),
      scope: traceScope({ question: { ...UNRESTRICTED, via }, plan: null, asOf: null }),
      position,
    };
  }

  private cell(cell: Cell): MatrixCell {
    const { row, column, basis, distance, inherited, suspect, pathCount, held } = cell;
    return {
      row: new ItemRef(row),
      column: new ItemRef(column),
      basis,
      distance,
      inherited,
      suspect,
      pathCount,
      items: held ? held.length : null,
      heldItems: ({ first }) => {
        if (first < 0 || first > MOST_HELD)
          throw badField('first', first, 'page', {
            en: `is a number of items, 0 to ${MOST_HELD}`,
            id: `berupa jumlah item, 0 sampai ${MOST_HELD}`,
          });
        return (held ?? []).slice(0, first).map(({ id }) => new ItemRef(id));
      },
      paths: this.paths.of((most) => cell.paths(most)),
    };
  }
}

const referring = (page: Connection<string>): Connection<ItemRef> => ({
  ...page,
  edges: page.edges.map(({ cursor, node }) => ({ cursor, node: new ItemRef(node) })),
  nodes: page.nodes.map((id) => new ItemRef(id)),
});

const paged = (
  name: string,
  ids: readonly string[],
  { region }: MatrixResult,
): ((page: PageRequest) => Connection<ItemRef>) => {
  const rows = ids.map((id) => ({ key: [region.items.get(id)?.code ?? '', id], id }));
  return (page) => pageOf(`matrix ${name}`, rows, page, ({ id }) => new ItemRef(id));
};
