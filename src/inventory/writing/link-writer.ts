import { integer, type Row, type Transaction } from '../../database/database.js';
import { badField, badInput, conflict, notFound } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { Registry } from '../../metamodel/registry.js';
import { viewerParameters } from '../compiler/visibility.js';
import type { Viewer } from '../viewer.js';
import { differences } from './item-writer.js';
import { LinkChecks } from './link-checks.js';
import { endFaults, foreignProperties, isPlaceInPlan } from './link-rules.js';
import { type Authorship, givenValues, initialValues, newId, orderFaults, type Values } from './stored-values.js';

export interface LinkEnd {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
}

/** A change to a link, its input validated and its passages found. */
export interface LinkUpdate {
  readonly id: string;
  readonly input: Values;
  readonly passageIds?: readonly string[];
  readonly expectedVersion?: number | null;
  /** Where faults are reported; empty for a single one. */
  readonly where?: string;
}

/** A link to be made, its input validated and its ends and passages found. */
export interface NewLink {
  /** Chosen before it is written by who keeps account of it; a fresh one when absent. */
  readonly id?: string;
  readonly type: string;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly input: Values;
  readonly passageIds?: readonly string[];
  /** Where faults are reported; empty for a single link. */
  readonly where?: string;
}

/** Writes links, many in one statement, and checks what they may do together. */
export class LinkWriter {
  private readonly checks: LinkChecks;

  constructor(
    private readonly registry: Registry,
    private readonly queries: NamedQueries,
  ) {
    this.checks = new LinkChecks(registry, queries);
  }

  /**
   * @returns the ids of the links, in the order given
   * @throws RunutError BAD_USER_INPUT with what is allowed, or CONFLICT
   */
  async create(transaction: Transaction, links: readonly NewLink[], author: Authorship): Promise<string[]> {
    const faults = links.flatMap((link) => [
      ...endFaults(this.registry, link.type, link.from.kind, link.to.kind, link.where),
      ...foreignProperties(this.registry, link.type, link.input, link.where),
      ...orderFaults(link.input, link.where),
    ]);
    if (faults.length > 0) throw badInput(faults);
    const own = links.find((link) => link.from.id === link.to.id);
    if (own) throw badField(`${own.where ?? ''}to`, own.to.code, 'ends', 'an item is not linked to itself');
    const written = links.map((link) => ({ ...link, id: link.id ?? newId() }));
    const rows = written.map((link) => ({
      type: link.type,
      from: link.from.id,
      to: link.to.id,
      properties: this.newProperties(link.type, link.id, link.input, link.passageIds ?? [], author),
    }));
    await transaction.run(this.queries.statement('inventory/create-links', { rows }));
    await this.checks.check(transaction, written);
    return written.map((link) => link.id);
  }

  private newProperties(
    type: string,
    id: string,
    input: Values,
    passageIds: readonly string[],
    author: Authorship,
  ): Record<string, unknown> {
    const properties = this.registry.linkPropertiesOf(type);
    const values = { ...initialValues(properties), ...givenValues(properties, input) };
    return {
      ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
      id,
      ...(passageIds.length > 0 ? { passageIds } : {}),
      version: integer(1),
      createdAt: author.at,
      createdBy: author.by,
    };
  }

  /**
   * Changes links; what does not differ is not written.
   * @throws RunutError NOT_FOUND, or CONFLICT when the version is not the expected one
   */
  async update(
    transaction: Transaction,
    updates: readonly LinkUpdate[],
    author: Authorship,
    viewer: Viewer,
  ): Promise<void> {
    if (updates.length === 0) return;
    const ids = updates.map(({ id }) => id);
    const stored = await this.find(transaction, ids, viewer);
    const changed = updates.flatMap((update) => {
      const link = theLink(stored, update.id);
      refuseOtherVersion(link, update.expectedVersion);
      const changes = this.changesOf(link, update);
      return Object.keys(changes).length > 0 ? [{ ...link, ...update, changes }] : [];
    });
    if (changed.length === 0) return;
    const rows = changed.map(({ id, changes, properties }) => ({
      id,
      changes: { ...changes, ...bookkeeping(properties, author) },
    }));
    await transaction.run(this.queries.statement('inventory/update-links', { rows }));
    await this.checks.check(transaction, changed);
  }

  private changesOf(
    { type, properties }: FoundLink,
    { input, passageIds, where }: LinkUpdate,
  ): Record<string, unknown> {
    const given = {
      ...givenValues(this.registry.linkPropertiesOf(type), input),
      ...(passageIds ? { passageIds } : {}),
    };
    const changes = differences(properties, given);
    const faults = [
      ...foreignProperties(this.registry, type, input, where),
      ...orderFaults({ ...properties, ...changes }, where),
    ];
    if (faults.length > 0) throw badInput(faults);
    return changes;
  }

  async delete(transaction: Transaction, id: string, viewer: Viewer): Promise<void> {
    const { type, to } = theLink(await this.find(transaction, [id], viewer), id);
    if (isPlaceInPlan(type, to.kind))
      throw badField(
        'id',
        id,
        'place',
        'an item of a plan cannot be without its plan; delete the item, or make it anew in another plan',
      );
    await transaction.run(this.queries.statement('inventory/delete-link', { id }));
  }

  private async find(
    transaction: Transaction,
    ids: readonly string[],
    viewer: Viewer,
  ): Promise<ReadonlyMap<string, FoundLink>> {
    const rows = await transaction.run(
      this.queries.statement('inventory/find-links', { ids, ...viewerParameters(viewer) }),
    );
    return new Map(rows.map((row) => [String(row.get('id')), foundLink(row)]));
  }
}

interface FoundLink {
  readonly type: string;
  readonly properties: Values;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

const theLink = (found: ReadonlyMap<string, FoundLink>, id: string): FoundLink => {
  const link = found.get(id);
  if (!link) throw notFound('link', id);
  return link;
};

const refuseOtherVersion = ({ properties }: FoundLink, expected: number | null | undefined): void => {
  if (expected == null || expected === properties['version']) return;
  throw conflict(
    `The link was changed meanwhile: it is at version ${String(properties['version'])}, not ${expected}. Read it again.`,
    { currentVersion: properties['version'] },
  );
};

/** An edit by somebody else undoes a verification. */
const bookkeeping = (stored: Values, author: Authorship): Record<string, unknown> => ({
  version: integer(Number(stored['version']) + 1),
  ...(stored['verifiedBy'] && stored['verifiedBy'] !== author.by ? { verifiedAt: null, verifiedBy: null } : {}),
});

const foundLink = (row: Row): FoundLink => ({
  type: String(row.get('type')),
  properties: row.get('properties') as Values,
  from: row.get('from') as LinkEnd,
  to: row.get('to') as LinkEnd,
});
