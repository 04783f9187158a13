import type { DocumentNode } from 'graphql';

const MOST_DOCUMENTS = 500;
/** Longer ones are read each time: what is kept must not grow beyond some ten megabytes. */
const LONGEST = 20_000;

/**
 * Documents that were found to be valid, so that they need not be parsed and validated again: the ones asked last.
 * What the guard puts in the place of a refused document has another text than was sent and is not kept; else the
 * refused one would be answered with it the next time.
 */
export class KnownDocuments {
  private readonly documents = new Map<string, DocumentNode>();

  /** @param substitute what stands in the place of a refused document */
  constructor(private readonly substitute: DocumentNode) {}

  get(key: string): Promise<DocumentNode | undefined> {
    const found = this.documents.get(key);
    if (found) {
      this.documents.delete(key);
      this.documents.set(key, found);
    }
    return Promise.resolve(found);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    if (document !== this.substitute && (document.loc?.source.body.length ?? 0) <= LONGEST) {
      this.documents.set(key, document);
      const [oldest] = this.documents.keys();
      if (this.documents.size > MOST_DOCUMENTS && oldest !== undefined) this.documents.delete(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.documents.delete(key));
  }
}
