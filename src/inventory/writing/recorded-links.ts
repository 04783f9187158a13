import type { Row } from '../../database/database.js';
import { type LinkChange, sidesOf, toldValues, type Values } from '../../history/change.js';

/** What history is told of a link. */

/** An end of a link, with what decides who may see it. */
export interface RecordedEnd {
  readonly id: string;
  readonly visibility: string;
}

export interface RecordedLink<End extends RecordedEnd = RecordedEnd> {
  readonly type: string;
  readonly properties: Values;
  readonly from: End;
  readonly to: End;
}

/** A link as the queries of the writers return it. */
export const linkIn = <End extends RecordedEnd = RecordedEnd>(row: Row): RecordedLink<End> => ({
  type: String(row.get('type')),
  properties: row.get('properties') as Values,
  from: row.get('from') as End,
  to: row.get('to') as End,
});

export const linkCreationOf = (link: RecordedLink): LinkChange => ({
  ...subjectOf(link),
  action: 'CREATED',
  version: 1,
  before: {},
  after: toldValues(link.properties),
});

/** @param changes what is written, bookkeeping included */
export const linkAlterationOf = (link: RecordedLink, changes: Values, action: LinkChange['action']): LinkChange => ({
  ...subjectOf(link),
  action,
  version: Number(changes['version']),
  ...sidesOf(link.properties, changes),
});

export const linkDeletionOf = (link: RecordedLink): LinkChange => ({
  ...subjectOf(link),
  action: 'DELETED',
  version: Number(link.properties['version']),
  before: toldValues(link.properties),
  after: {},
});

const subjectOf = ({
  type,
  properties,
  from,
  to,
}: RecordedLink): Pick<LinkChange, 'of' | 'subject' | 'type' | 'from' | 'to' | 'visibilities'> => ({
  of: 'LINK',
  subject: String(properties['id']),
  type,
  from: from.id,
  to: to.id,
  visibilities: [...new Set([from.visibility, to.visibility])],
});
