import { placeText } from '../../history/feed-place.js';
import type { ChangeEnd as ToldEnd, ToldChange } from '../../history/told-change.js';
import { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import type { Registry } from '../../metamodel/registry.js';
import { changeSentence } from './change-sentence.js';
import type { ChangeEnd, ChangeType } from './change-types.js';
import { propertyChanges } from '../../inventory/differences/changed-properties.js';

/** A change as GraphQL reads it. */
export const changeAnswer = (registry: Registry, change: ToldChange): ChangeType => {
  const { position, index, at, by, reason, action, of, subject, version } = change;
  return {
    cursor: placeText({ position, index }),
    position: String(position),
    index,
    at,
    by,
    byVerified: false,
    reason,
    action,
    of,
    subject,
    version,
    ...subjectOf(registry, change),
    properties: propertyChanges(registry, change),
    sentence: ({ language }) => changeSentence(registry, change, language),
  };
};

type Subject = Pick<ChangeType, 'kind' | 'linkType' | 'code' | 'name' | 'item' | 'link' | 'from' | 'to'>;

const subjectOf = (registry: Registry, change: ToldChange): Subject => {
  if (change.of === 'ITEM')
    return {
      kind: knownKind(registry, change.kind),
      linkType: null,
      code: change.code,
      name: change.name,
      item: new ItemRef(change.subject),
      link: null,
      from: null,
      to: null,
    };
  return {
    kind: null,
    linkType: registry.links.has(change.type) ? change.type : null,
    code: null,
    name: null,
    item: null,
    link: new LinkRef(change.subject),
    from: endAnswer(registry, change.from),
    to: endAnswer(registry, change.to),
  };
};

export const endAnswer = (registry: Registry, { id, kind, code, name }: ToldEnd): ChangeEnd => ({
  id,
  kind: kind === null ? null : knownKind(registry, kind),
  code,
  name,
  item: new ItemRef(id),
});

/** What the model had once and has no more is no value of the enum. */
const knownKind = (registry: Registry, kind: string): string | null => (registry.kinds.has(kind) ? kind : null);
