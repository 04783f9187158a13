import { orderFaults, type Values } from '../../inventory/writing/stored-values.js';
import { faultsIn } from '../../inventory/writing/validate.js';
import { graphqlTypes } from '../../metamodel/derive/graphql/types.js';
import { isWritable } from '../../metamodel/property-rules.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Faults } from '../import-fault.js';
import { compare } from './compare.js';
import type { KnownItem, ProposedItem, PropertyChange } from './proposal.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is to become of an item of the source; what the model forbids goes to `faults`. */
export const proposeItem = (registry: Registry, known: KnownItem, faults: Faults): ProposedItem => {
  const { read, stored, record } = known;
  if (known.deleted) return { ...known, does: 'leaveDeleted', disagreements: [] };
  if (!stored) {
    refuseWrong(registry, known, given(read.values), 'create', faults);
    return { ...known, does: 'create', disagreements: [] };
  }
  const properties = registry.kind(read.kind).properties.filter(isWritable);
  const { changes, disagreements } = compare(properties, read.values, record?.values ?? null, stored);
  if (changes.length === 0) return { ...known, does: 'keep', disagreements };
  refuseWrong(registry, known, changedTo(changes), 'update', faults);
  return { ...known, does: 'change', changes, disagreements, version: stored.version };
};

const refuseWrong = (
  registry: Registry,
  { read, stored }: KnownItem,
  input: Values,
  use: 'create' | 'update',
  faults: Faults,
): void => {
  const { place } = read;
  if (use === 'create' && read.id && !UUID.test(read.id))
    faults.at(place, 'id', read.id, 'id', {
      en: 'is no id; leave it empty and the server gives one',
      id: 'bukan id; kosongkan, dan server akan memberinya',
    });
  const type = graphqlTypes(registry).of(read.kind)[use];
  for (const { field, value, rule, message } of [...faultsIn(type, input), ...orderFaults({ ...stored, ...input })])
    faults.at(place, field, value, rule, message);
};

/** An empty cell of a new item says nothing. */
export const given = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

export const changedTo = (changes: readonly PropertyChange[]): Values =>
  Object.fromEntries(changes.map(({ property, to }) => [property, to]));
