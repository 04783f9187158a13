import type { Registry } from '../../metamodel/registry.js';
import { HOLDINGS } from '../holdings.js';
import { ModelChains } from '../trace/model-chains.js';
import { type Restrictions, SCOPES, type WalkQuestion } from '../trace/question.js';

/** What decides which chains of links are walked. */
type MatrixRules = Pick<WalkQuestion, 'inherit'> & Pick<Restrictions, 'via'>;

/** Which way a pair is walked: up from the row's item, or up from the column's, which is down from the row's. */
export type Way = 'UP' | 'DOWN';

/**
 * Which way the model leads, kind by kind: up from the row wherever it can, down where it leads only that way. A scope
 * that stands on the columns alone is the scope of the question, so that a matrix and its transpose agree.
 */
export class MatrixDirection {
  private readonly chains: ModelChains;
  private readonly known = new Map<string, Way | null>();

  constructor(
    private readonly registry: Registry,
    private readonly rows: string,
    private readonly columns: string,
    rules: MatrixRules,
  ) {
    this.chains = new ModelChains(registry, { direction: 'UP', ...rules });
  }

  /** @param row the kind of the row's item; @param column of the column's; neither is replaced where it is a scope */
  way(row: string, column: string): Way | null {
    const key = `${row}>${column}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const up = this.chains.reaches(row, column);
    const down = this.chains.reaches(column, row);
    const way = up && !(down && this.columnsFirst) ? 'UP' : down ? 'DOWN' : null;
    this.known.set(key, way);
    return way;
  }

  private get columnsFirst(): boolean {
    return SCOPES.has(this.columns) && !SCOPES.has(this.rows);
  }

  /** Every way that some pair of what may stand on the axes is walked. */
  ways(): ReadonlySet<Way> {
    const ends = standFor(this.registry, this.columns);
    return new Set(
      standFor(this.registry, this.rows).flatMap((row) => ends.flatMap((column) => this.way(row, column) ?? [])),
    );
  }

  /** No item of the rows can have to do with one of the columns, whatever the graph holds. */
  get leadsNowhere(): boolean {
    const [starts, ends] = [standFor(this.registry, this.rows), standFor(this.registry, this.columns)];
    const shared =
      SCOPES.has(this.rows) || SCOPES.has(this.columns) ? starts.filter((kind) => ends.includes(kind)) : [];
    return shared.length === 0 && this.ways().size === 0;
  }
}

/** What can stand on the columns where a kind stands on the rows. */
export const connectable = (registry: Registry, rows: string, rules: MatrixRules): string[] =>
  [...registry.kinds.keys()].filter((kind) => !new MatrixDirection(registry, rows, kind, rules).leadsNowhere);

/** The kinds of what items of a kind stand for: of what they may hold for scopes, a unit's own too; their own for others. */
const standFor = (registry: Registry, kind: string): string[] =>
  kind === 'Organization' ? [kind, ...heldKinds(registry, kind)] : heldKinds(registry, kind);

const heldKinds = (registry: Registry, kind: string): string[] => {
  if (!SCOPES.has(kind)) return [kind];
  const held = registry.triples
    .filter(({ type, from, to }) =>
      kind === 'Organization' ? from === kind && HOLDINGS.includes(type) : to === kind && CONTAINED.includes(type),
    )
    .map(({ from, to }) => (from === kind ? to : from));
  const nested = held.filter((one) => SCOPES.has(one) && one !== kind).flatMap((one) => heldKinds(registry, one));
  return [...new Set([...held.filter((one) => !SCOPES.has(one)), ...nested])];
};

const CONTAINED: readonly string[] = ['PART_OF', 'CLASSIFIED_AS'];
