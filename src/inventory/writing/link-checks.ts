import type { Row, Transaction } from '../../database/database.js';
import { badField, conflict } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { Registry } from '../../metamodel/registry.js';
import type { NewLink } from './link-writer.js';

export interface WrittenLink extends NewLink {
  readonly id: string;
}

/** What links may not do together. Looked for right after they are written, in the same transaction, which a fault undoes. */
export class LinkChecks {
  constructor(
    private readonly registry: Registry,
    private readonly queries: NamedQueries,
  ) {}

  /** @throws RunutError BAD_USER_INPUT or CONFLICT that names the link and what it collides with */
  async check(transaction: Transaction, links: readonly WrittenLink[]): Promise<void> {
    await this.refuseCrowded(transaction, links);
    await this.refuseRepeated(transaction, links);
    await this.refuseCircular(transaction, links);
  }

  private async refuseCrowded(transaction: Transaction, links: readonly WrittenLink[]): Promise<void> {
    const rows = links.flatMap((link) => {
      const single = this.registry
        .triplesBetween(link.from.kind, link.to.kind)
        .some((t) => t.type === link.type && t.cardinality === 'one');
      return single ? [{ id: link.id, type: link.type, from: link.from.id, toKinds: [link.to.kind] }] : [];
    });
    const [crowded] =
      rows.length > 0 ? await transaction.run(this.queries.statement('inventory/crowded-links', { rows })) : [];
    if (!crowded) return;
    const link = linkOf(crowded, links);
    throw badField(`${link?.where ?? ''}to`, link?.to.code, 'one', {
      en: `${crowded.get('code')} "${crowded.get('name')}" has a ${link?.type} link to a ${link?.to.kind} already, and can have only one`,
      id: `${crowded.get('code')} "${crowded.get('name')}" sudah memiliki tautan ${link?.type} ke ${link?.to.kind}, dan hanya boleh memiliki satu`,
    });
  }

  private async refuseRepeated(transaction: Transaction, links: readonly WrittenLink[]): Promise<void> {
    const rows = links.map((link) => ({ id: link.id, type: link.type, from: link.from.id, to: link.to.id }));
    const [repeated] =
      rows.length > 0 ? await transaction.run(this.queries.statement('inventory/repeated-links', { rows })) : [];
    if (!repeated) return;
    const link = linkOf(repeated, links);
    throw conflict(
      {
        en: `${link?.where ?? ''}${link?.from.code} ${link?.type} ${link?.to.code} is there already for the same time; change that link, or give this one another time.`,
        id: `${link?.where ?? ''}${link?.from.code} ${link?.type} ${link?.to.code} sudah ada untuk waktu yang sama; ubah tautan itu, atau beri tautan ini waktu lain.`,
      },
      {
        link: repeated.get('other') as string,
      },
    );
  }

  private async refuseCircular(transaction: Transaction, links: readonly WrittenLink[]): Promise<void> {
    const inTrees = links.filter(({ type, from, to }) =>
      this.registry.triplesBetween(from.kind, to.kind).some((triple) => triple.type === type && triple.acyclic),
    );
    for (const type of [...new Set(inTrees.map((link) => link.type))].sort()) {
      const rows = inTrees
        .filter((link) => link.type === type)
        .map((link) => ({ id: link.id, from: link.from.id, to: link.to.id }));
      // Two writers could close a circle together, neither of them seeing the other's link.
      await transaction.run(this.queries.statement('inventory/guard', { key: `acyclic ${type}` }));
      const [circular] = await transaction.run(this.queries.statement('inventory/circular-links', { rows }, { type }));
      if (!circular) continue;
      const link = linkOf(circular, links);
      const codes = (circular.get('codes') as string[]).join(' → ');
      throw badField(`${link?.where ?? ''}to`, link?.to.code, 'acyclic', {
        en: `this ${type} link closes a circle: ${link?.from.code} → ${codes}`,
        id: `tautan ${type} ini membentuk lingkaran: ${link?.from.code} → ${codes}`,
      });
    }
  }
}

const linkOf = (row: Row, links: readonly WrittenLink[]): WrittenLink | undefined =>
  links.find((link) => link.id === row.get('id'));
