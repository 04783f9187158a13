import { integer } from '../../database/database.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { ChangeTransaction } from '../../history/changes.js';
import type { Viewer } from '../viewer.js';
import { type ExpectedLink, StoredLinks } from './stored-links.js';
import { isSuspect, meaningNow, type Verification, verificationOf } from './verification.js';

/** Keeps account of who says that links are right. */
export class LinkConfirmer {
  private readonly stored: StoredLinks;

  constructor(queries: NamedQueries) {
    this.stored = new StoredLinks(queries);
  }

  /**
   * Notes that somebody says "this is right", or takes it back.
   * @throws RunutError BAD_USER_INPUT when a suspect link is verified without a reason
   */
  async verify(transaction: ChangeTransaction, verifications: readonly Verification[], viewer: Viewer): Promise<void> {
    const { author } = transaction;
    const links = await this.stored.expected(transaction, verifications, viewer);
    for (const verified of [true, false]) {
      const changed = links.flatMap(({ link, ...one }) => {
        const changes = one.verified === verified ? verificationOf(link.properties, verified, author) : null;
        return changes
          ? [{ link, changes: { ...changes, ...(verified ? meaningNow(link, author, one.where) : {}) } }]
          : [];
      });
      await this.stored.write(transaction, changed, verified ? 'VERIFIED' : 'UNVERIFIED');
    }
  }

  /**
   * Says that links hold although one of their ends changed its meaning; those that are not suspect stay as they are.
   * @throws RunutError BAD_USER_INPUT when no reason is given
   */
  async clearSuspicion(transaction: ChangeTransaction, links: readonly ExpectedLink[], viewer: Viewer): Promise<void> {
    const suspects = (await this.stored.expected(transaction, links, viewer)).filter(({ link }) => isSuspect(link));
    const changed = suspects.map(({ link, where }) => ({
      link,
      changes: {
        ...meaningNow(link, transaction.author, where),
        version: integer(Number(link.properties['version']) + 1),
      },
    }));
    await this.stored.write(transaction, changed, 'SUSPICION_CLEARED');
  }
}
