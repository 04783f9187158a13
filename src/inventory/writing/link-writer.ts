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

/** A link to be made, its input validated and its ends and passages found. */
export interface NewLink {
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
    const written = links.map((link) => ({ ...link, id: newId() }));
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
    const properties = this.propertiesOf(type);
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

  private propertiesOf(type: string) {
    const special = new Set(
      [...this.registry.links.values()].flatMap((link) => (link.properties ?? []).map(({ name }) => name)),
    );
    const own = this.registry.link(type).properties ?? [];
    return [...this.registry.linkProperties.filter(({ name }) => !special.has(name)), ...own];
  }

  /** @throws RunutError NOT_FOUND, or CONFLICT when the version is not the expected one */
  async update(
    transaction: Transaction,
    id: string,
    input: Values,
    passageIds: readonly string[] | undefined,
    author: Authorship,
    viewer: Viewer,
    expectedVersion?: number | null,
  ): Promise<void> {
    const { type, properties, from, to } = await this.find(transaction, id, viewer);
    if (expectedVersion != null && expectedVersion !== properties['version'])
      throw conflict(
        `The link was changed meanwhile: it is at version ${String(properties['version'])}, not ${expectedVersion}. Read it again.`,
        { currentVersion: properties['version'] },
      );
    const given = { ...givenValues(this.propertiesOf(type), input), ...(passageIds ? { passageIds } : {}) };
    const changes = differences(properties, given);
    const faults = [...foreignProperties(this.registry, type, input), ...orderFaults({ ...properties, ...changes })];
    if (faults.length > 0) throw badInput(faults);
    if (Object.keys(changes).length === 0) return;
    const undone =
      properties['verifiedBy'] && properties['verifiedBy'] !== author.by ? { verifiedAt: null, verifiedBy: null } : {};
    await transaction.run(
      this.queries.statement('inventory/update-link', {
        id,
        changes: { ...changes, ...undone, version: integer(Number(properties['version']) + 1) },
      }),
    );
    await this.checks.check(transaction, [{ id, type, from, to, input }]);
  }

  async delete(transaction: Transaction, id: string, viewer: Viewer): Promise<void> {
    const { type, to } = await this.find(transaction, id, viewer);
    if (isPlaceInPlan(type, to.kind))
      throw badField(
        'id',
        id,
        'place',
        'an item of a plan cannot be without its plan; delete the item, or make it anew in another plan',
      );
    await transaction.run(this.queries.statement('inventory/delete-link', { id }));
  }

  private async find(transaction: Transaction, id: string, viewer: Viewer): Promise<FoundLink> {
    const [row] = await transaction.run(
      this.queries.statement('inventory/find-link', { id, ...viewerParameters(viewer) }),
    );
    if (!row) throw notFound('link', id);
    return foundLink(row);
  }
}

interface FoundLink {
  readonly type: string;
  readonly properties: Values;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

const foundLink = (row: Row): FoundLink => ({
  type: String(row.get('type')),
  properties: row.get('properties') as Values,
  from: row.get('from') as LinkEnd,
  to: row.get('to') as LinkEnd,
});
