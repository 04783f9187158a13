import { type LinkChange, sidesOf, toldValues, type Values } from '../../history/change.js';

/** What history is told of a link. */

/** An end of a link, with what decides who may see it. */
interface RecordedEnd {
  readonly id: string;
  readonly visibility: string;
}

export interface RecordedLink {
  readonly type: string;
  readonly properties: Values;
  readonly from: RecordedEnd;
  readonly to: RecordedEnd;
}

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
