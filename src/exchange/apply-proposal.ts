import { type FieldFault, RunutError } from '../database/errors.js';
import type { ChangeTransaction } from '../history/changes.js';
import type { Inventory } from '../inventory/inventory.service.js';
import type { Viewer } from '../inventory/viewer.js';
import type { LinkEnd, NewLink } from '../inventory/writing/link-writer.js';
import type { Values } from '../inventory/writing/stored-values.js';
import { Faults } from './import-fault.js';
import type { Proposal, ProposedItem, ProposedLink } from './proposal/proposal.js';
import { changedTo, given } from './proposal/propose-items.js';
import type { Place } from './reading.js';

/** Writes a proposal in the transaction of the one who calls, bulk by bulk, and remembers what was imported. */
export const applyProposal = async (
  proposal: Proposal,
  inventory: Inventory,
  transaction: ChangeTransaction,
  viewer: Viewer,
): Promise<void> => {
  const { items, links } = proposal;
  const places: Place[] = [];
  /** Writers report faults by where they are told that something stands; this number leads back to the row. */
  const whereOf = ({ read }: ProposedItem | ProposedLink): string => `${places.push(read.place) - 1}.`;
  try {
    const replaced = links.flatMap((link) => (link.does === 'replace' ? [{ id: link.replaced.id }] : []));
    if (replaced.length > 0) await inventory.links.delete(transaction, replaced, viewer);
    const codes = await createItems(items, inventory, transaction, whereOf);
    await inventory.items.update(
      transaction,
      items.flatMap((item) => itemUpdate(item, whereOf)),
    );
    await createLinks(proposal, codes, inventory, transaction, whereOf);
    await inventory.links.update(
      transaction,
      links.flatMap((link) => linkUpdate(link, whereOf)),
      viewer,
    );
  } catch (error) {
    throw placed(error, places);
  }
  await remember(proposal, inventory, transaction);
};

type WhereOf = (proposed: ProposedItem | ProposedLink) => string;

const createItems = async (
  items: readonly ProposedItem[],
  { items: writer }: Inventory,
  transaction: ChangeTransaction,
  whereOf: WhereOf,
): Promise<Map<string, string>> => {
  const fresh = items.filter(({ does }) => does === 'create');
  if (fresh.length === 0) return new Map();
  const rows = fresh.map((item) => ({
    id: item.id,
    kind: item.read.kind,
    input: item.codeTaken ? { ...given(item.read.values), code: undefined } : given(item.read.values),
    planId: item.planId,
    sourceKey: item.read.sourceKey,
    where: whereOf(item),
  }));
  const created = await writer.create(transaction, rows);
  return new Map(created.map(({ id, code }) => [id, code]));
};

const createLinks = async (
  { items, links }: Proposal,
  codes: ReadonlyMap<string, string>,
  { links: writer }: Inventory,
  transaction: ChangeTransaction,
  whereOf: WhereOf,
): Promise<void> => {
  const coded = (end: LinkEnd): LinkEnd => ({ ...end, code: codes.get(end.id) ?? end.code });
  const places = items.flatMap((item): NewLink[] => {
    if (item.does !== 'create' || !item.planId || !item.read.plan) return [];
    const from = coded({ id: item.id, kind: item.read.kind, code: '' });
    const to = coded({ id: item.planId, kind: 'Plan', code: '' });
    return [{ type: 'PART_OF', from, to, input: item.read.plan.link, where: whereOf(item) }];
  });
  const stated = links.flatMap((link): NewLink[] => {
    if (link.does !== 'create' && link.does !== 'replace') return [];
    const { passageIds, ...input } = given(link.values);
    const passages = Array.isArray(passageIds) ? { passageIds: passageIds.map(String) } : {};
    const ends = { from: coded(link.from), to: coded(link.to) };
    return [{ id: link.id, type: link.read.type, ...ends, input, where: whereOf(link), ...passages }];
  });
  if (places.length + stated.length > 0) await writer.create(transaction, [...places, ...stated]);
};

const itemUpdate = (item: ProposedItem, whereOf: WhereOf) =>
  item.does === 'change'
    ? [{ id: item.id, input: changedTo(item.changes), expectedVersion: item.version, where: whereOf(item) }]
    : [];

const linkUpdate = (link: ProposedLink, whereOf: WhereOf) => {
  if (link.does !== 'change') return [];
  const { passageIds, ...input } = changedTo(link.changes);
  const passages =
    passageIds === undefined ? {} : { passageIds: Array.isArray(passageIds) ? passageIds.map(String) : [] };
  return [{ id: link.id, input, expectedVersion: link.version, where: whereOf(link), ...passages }];
};

const remember = async (
  { items, links }: Proposal,
  { queries }: Inventory,
  transaction: ChangeTransaction,
): Promise<void> => {
  const rows = [
    ...items.flatMap((item) => newRecord(item, item.read.sourceKey, item.read.values)),
    ...links.flatMap((link) => newRecord(link, link.key, link.values)),
  ];
  const moved = links.flatMap((link) => (link.does === 'replace' ? [link.replaced.key] : []));
  if (moved.length > 0) await transaction.run(queries.statement('exchange/forget-records', { keys: moved }));
  if (rows.length > 0) await transaction.run(queries.statement('exchange/keep-records', { rows }));
};

/** What the source has no place for this time is remembered as it was said before. */
const newRecord = ({ id, record, does }: ProposedItem | ProposedLink, key: string, said: Values): object[] => {
  const values = JSON.stringify({ ...record?.values, ...said });
  const isKnown = record?.target === id && JSON.stringify(record.values) === values;
  return isKnown || (does === 'leaveDeleted' && !record) ? [] : [{ key, target: id, values }];
};

/** A fault that only the writers see, a circle for example, told with its file, row and column. */
const placed = (error: unknown, places: readonly Place[]): unknown => {
  const fields: unknown = error instanceof RunutError ? error.details['fields'] : undefined;
  if (!Array.isArray(fields)) return error;
  const faults = new Faults();
  for (const { field, value, rule, message } of fields as readonly FieldFault[]) {
    const [, index, property = ''] = /^(\d+)\.(.*)$/.exec(field) ?? [];
    const place = places[Number(index)];
    if (!place) return error;
    faults.at(place, property, value, rule, message);
  }
  return faults.error();
};
