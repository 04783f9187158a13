import type { Transaction } from '../../database/database.js';
import { badField, conflict, type RunutError } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { Registry } from '../../metamodel/registry.js';
import { codeKey, foldCode } from '../reference.js';
import { type CodeHolder, giveCodes, takenCodes } from './code-giver.js';
import type { NewItem, StoredItem } from './item-writer.js';
import type { Values } from './stored-values.js';

export type CodedItem = NewItem & { readonly code: string };

/** An item with what is about to be written to it. */
interface Recoded {
  readonly item: StoredItem;
  readonly changes: Values;
  readonly where: string;
}

/** Gives items their codes, and sees to it that no two of a kind, within a plan for the kinds of plans, share one. */
export class ItemCodes {
  constructor(
    private readonly registry: Registry,
    private readonly queries: NamedQueries,
  ) {}

  /** @throws RunutError CONFLICT when a code is in use, BAD_USER_INPUT when it stands twice */
  async give(transaction: Transaction, items: readonly NewItem[]): Promise<CodedItem[]> {
    const coded = await this.withCodes(transaction, items);
    await this.refuseTaken(transaction, coded);
    return coded;
  }

  private async withCodes(transaction: Transaction, items: readonly NewItem[]): Promise<CodedItem[]> {
    const wanting = new Map<string, NewItem[]>();
    for (const item of items.filter(({ input }) => !input['code'])) {
      const key = codeKey(item.kind, item.planId ?? null, '');
      wanting.set(key, [...(wanting.get(key) ?? []), item]);
    }
    const given = new Map<NewItem, string>();
    for (const group of wanting.values()) {
      const [first] = group;
      if (!first) continue;
      const kind = this.registry.kind(first.kind);
      const codes = await giveCodes(transaction, this.queries, kind, first.planId ?? null, group.length);
      group.forEach((item, index) => given.set(item, codes[index] ?? ''));
    }
    return items.map((item) => ({ ...item, code: given.get(item) ?? String(item.input['code']).trim() }));
  }

  private async refuseTaken(transaction: Transaction, items: readonly CodedItem[]): Promise<void> {
    const keyOf = (item: CodedItem): string => codeKey(item.kind, item.planId ?? null, item.code);
    const taken = await takenCodes(transaction, this.queries, items.map(keyOf));
    const seen = new Set<string>();
    for (const item of items) {
      const where = `${item.where ?? ''}code`;
      const holder = taken.get(keyOf(item));
      if (holder) throw inUse(item.code, holder, where);
      if (seen.has(keyOf(item)))
        throw badField(where, item.code, 'unique', {
          en: 'stands twice among the new items',
          id: 'tertulis dua kali di antara item baru',
        });
      seen.add(keyOf(item));
    }
  }

  /** A new code may be nobody's, nor that of another item of the same transaction. */
  async refuseHeld(transaction: Transaction, changed: readonly Recoded[]): Promise<void> {
    const recoded = changed.filter(({ changes }) => changes['codeKey'] !== undefined);
    if (recoded.length === 0) return;
    const keyOf = ({ changes }: Recoded): string => String(changes['codeKey']);
    const taken = await takenCodes(transaction, this.queries, recoded.map(keyOf));
    for (const one of recoded) {
      const holder = taken.get(keyOf(one));
      if (holder && holder.id !== one.item.id) throw inUse(String(one.changes['code']), holder, `${one.where}code`);
    }
  }
}

export const codeProperties = (
  kind: string,
  planId: string | null,
  code: string,
): { code: string; codeFold: string; codeKey: string } => ({
  code,
  codeFold: foldCode(code),
  codeKey: codeKey(kind, planId, code),
});

const inUse = (code: string, holder: CodeHolder, field: string): RunutError =>
  conflict(
    {
      en: `The code ${code} is that of "${holder.name}" already; choose another.`,
      id: `Kode ${code} sudah dipakai "${holder.name}"; pilih yang lain.`,
    },
    { field, holder },
  );
