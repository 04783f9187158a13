import { type ItemChange, sidesOf, toldValues, type Values } from '../../history/change.js';
import { foldCode } from '../reference.js';

/** What history is told of an item. */

export const creationOf = (properties: Values): ItemChange => ({
  ...subjectOf(properties),
  action: 'CREATED',
  version: 1,
  before: {},
  after: toldValues(properties),
  visibilities: [String(properties['visibility'])],
});

/** @param changes what is written, bookkeeping included */
export const alterationOf = (stored: Values, changes: Values, action: ItemChange['action']): ItemChange => {
  const later = { ...stored, ...changes };
  return {
    ...subjectOf(later),
    action,
    version: Number(later['version']),
    ...sidesOf(stored, changes),
    visibilities: [...new Set([String(stored['visibility']), String(later['visibility'])])],
  };
};

export const deletionOf = (stored: Values): ItemChange => ({
  ...subjectOf(stored),
  action: 'DELETED',
  version: Number(stored['version']),
  before: toldValues(stored),
  after: {},
  visibilities: [String(stored['visibility'])],
  goneCode: foldCode(String(stored['code'])),
});

const subjectOf = (properties: Values): Pick<ItemChange, 'of' | 'subject' | 'kind' | 'code' | 'name'> => ({
  of: 'ITEM',
  subject: String(properties['id']),
  kind: String(properties['kind']),
  code: String(properties['code']),
  name: String(properties['name']),
});
