import { integer, type Transaction } from '../../database/database.js';
import type { NamedQueries } from '../../database/named-query.js';
import { codeKey } from '../reference.js';

const DIGITS = 4;

/** Gives codes such as `APP-0007`: the next numbers of the kind, within the plan where it has one, past those in use. */
export const giveCodes = async (
  transaction: Transaction,
  queries: NamedQueries,
  kind: { readonly name: string; readonly codePrefix: string },
  planId: string | null,
  count: number,
): Promise<string[]> => {
  const codes: string[] = [];
  while (codes.length < count) {
    const missing = count - codes.length;
    const [row] = await transaction.run(
      queries.statement('inventory/reserve-codes', {
        key: [kind.name, planId ?? ''].join('|'),
        count: integer(missing),
      }),
    );
    const last = Number(row?.get('last'));
    const numbered = Array.from({ length: missing }, (_, index) => last - missing + 1 + index);
    const candidates = numbered.map((number) => `${kind.codePrefix}-${String(number).padStart(DIGITS, '0')}`);
    const taken = await takenCodes(
      transaction,
      queries,
      candidates.map((code) => codeKey(kind.name, planId, code)),
    );
    codes.push(...candidates.filter((code) => !taken.has(codeKey(kind.name, planId, code))));
  }
  return codes;
};

export interface CodeHolder {
  readonly id: string;
  readonly name: string;
}

/** Who holds which of these code keys. */
export const takenCodes = async (
  transaction: Transaction,
  queries: NamedQueries,
  keys: readonly string[],
): Promise<Map<string, CodeHolder>> => {
  const rows = await transaction.run(queries.statement('inventory/taken-codes', { keys }));
  return new Map(
    rows.map((row) => [String(row.get('codeKey')), { id: String(row.get('id')), name: String(row.get('name')) }]),
  );
};
