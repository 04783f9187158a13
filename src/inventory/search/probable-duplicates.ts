import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Words } from '../../metamodel/words.js';
import { WarningCode } from '../../metamodel/derive/graphql/warnings.js';
import { ItemRef } from '../answering/references.js';
import { Catalogue } from '../catalogue.js';
import { Inventory } from '../inventory.service.js';
import type { Viewer } from '../viewer.js';
import type { Applied, InventoryChange } from '../writing/inventory-change.js';
import { type SimilarItem, similarTo } from './similar-items.js';

/** How many names of one batch are looked up; each is a statement. */
export const MOST_LOOKED_UP = 200;

/** What was there before a change under a name like the one that it gives; by the place of the change. */
export type FoundBefore = ReadonlyMap<number, { readonly name: string; readonly similar: readonly SimilarItem[] }>;

export interface WarningAnswer {
  readonly code: WarningCode;
  readonly message: string;
  readonly candidates: readonly { readonly item: ItemRef; readonly likeness: number }[];
}

/** Warns of items that are probably there already, and never stands in the way of a change. */
@Injectable()
export class ProbableDuplicates {
  private readonly logger = new Logger('ProbableDuplicates');

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly inventory: Inventory,
  ) {}

  /** Looks for items like those that changes name, before the changes are made. */
  async before(changes: readonly InventoryChange[], viewer: Viewer): Promise<FoundBefore> {
    const named = changes.flatMap((change, index) => {
      const given = change.does === 'create' || change.does === 'update' ? change : undefined;
      const name = given?.input['name'];
      return given?.kind && typeof name === 'string' ? [{ index, kind: given.kind, name: name.trim() }] : [];
    });
    const found = new Map<number, { name: string; similar: SimilarItem[] }>();
    for (const { index, kind, name } of named.slice(0, MOST_LOOKED_UP))
      found.set(index, { name, similar: await this.similar(kind, name, viewer) });
    return found;
  }

  private async similar(kind: string, name: string, viewer: Viewer): Promise<SimilarItem[]> {
    const known = { registry: this.catalogue.registry, queries: this.inventory.queries };
    try {
      return await similarTo((statement) => this.database.read(statement), known, kind, name, viewer);
    } catch (error) {
      this.logger.warn(`no duplicates were looked for: ${String(error)}`);
      return [];
    }
  }
}

/** @param applied what the change led to: an item is no duplicate of itself */
export const warningsOf = (
  found: FoundBefore,
  index: number,
  applied: Applied | undefined,
  language: keyof Words,
): WarningAnswer[] => {
  const { name, similar } = found.get(index) ?? { name: '', similar: [] };
  // It had this name before: nothing was named anew.
  if (similar.some((one) => one.id === applied?.id && one.name === name)) return [];
  const others = similar.filter(({ id }) => id !== applied?.id);
  if (others.length === 0) return [];
  return [
    {
      code: WarningCode.PROBABLE_DUPLICATE,
      message: sentence(name, others)[language],
      candidates: others.map(({ id, likeness }) => ({ item: new ItemRef(id), likeness })),
    },
  ];
};

/** As many as are named in a sentence; the candidates are all there. */
const TOLD = 3;

const sentence = (name: string, others: readonly SimilarItem[]): Words => {
  const told = others.slice(0, TOLD).map((one) => `${one.code} "${one.name}"`);
  const more = others.length - told.length;
  return {
    en: `"${name}" is probably there already: ${[...told, ...(more > 0 ? [`${more} more`] : [])].join(', ')}. If it is the same, use that one.`,
    id: `"${name}" kemungkinan sudah ada: ${[...told, ...(more > 0 ? [`${more} lainnya`] : [])].join(', ')}. Jika memang sama, gunakan yang sudah ada.`,
  };
};
