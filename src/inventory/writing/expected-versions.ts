import { integer, type Transaction } from '../../database/database.js';
import { conflict, type RunutError } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { Values } from './stored-values.js';

interface Expecting {
  readonly id: string;
  readonly expectedVersion?: number | null;
}

/**
 * Refuses to change what somebody else changed meanwhile.
 * @param stored properties of the items or links, by id
 * @throws RunutError CONFLICT with the current version, and who changed what since the expected one
 */
export const refuseOtherVersions = async (
  transaction: Transaction,
  queries: NamedQueries,
  expecting: readonly Expecting[],
  stored: ReadonlyMap<string, Values>,
): Promise<void> => {
  for (const { id, expectedVersion } of expecting) {
    const properties = stored.get(id);
    if (!properties || expectedVersion == null || expectedVersion === properties['version']) continue;
    const rows = await transaction.run(
      queries.statement('history/since-version', { subject: id, version: integer(expectedVersion) }),
    );
    const changes = rows.map((row) => row.toObject() as ForeignChange);
    throw otherVersion(properties, expectedVersion, changes);
  }
};

/** A change that came in between, as history has it. */
interface ForeignChange {
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

const otherVersion = (stored: Values, expected: number, changes: readonly ForeignChange[]): RunutError => {
  const between = changes.map(({ before, after, ...change }) => ({
    ...change,
    properties: propertiesIn(before, after),
  }));
  const current = String(stored['version']);
  const people = [...new Set(between.map(({ by }) => by))].join(', ');
  const names = [...new Set(between.flatMap(({ properties }) => properties))].join(', ');
  const { name } = stored;
  const what = typeof name === 'string' ? { en: `"${name}"`, id: `"${name}"` } : { en: 'The link', id: 'Tautan ini' };
  const details = { currentVersion: stored['version'], changes: between };
  if (between.length === 0)
    return conflict(
      {
        en: `${what.en} is at version ${current}, not ${expected}. Read it again.`,
        id: `${what.id} ada pada versi ${current}, bukan ${expected}. Bacalah lagi.`,
      },
      details,
    );
  return conflict(
    {
      en: `${what.en} was changed by ${people} meanwhile (${names}): it is at version ${current}, not ${expected}. Read it again.`,
      id: `${what.id} sementara itu diubah oleh ${people} (${names}): kini versi ${current}, bukan ${expected}. Bacalah lagi.`,
    },
    details,
  );
};

/** What follows from other changes is nobody's edit. */
const CONSEQUENCES: ReadonlySet<string> = new Set(['meaningVersion', 'fromMeaning', 'toMeaning']);

const propertiesIn = (...sides: readonly string[]): string[] => [
  ...new Set(
    sides.flatMap((side) => Object.keys(JSON.parse(side) as object)).filter((name) => !CONSEQUENCES.has(name)),
  ),
];
