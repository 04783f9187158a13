import type { Values } from '../../history/change.js';
import type { ToldChange, ToldLinkChange } from '../../history/told-change.js';
import { type LanguageCode, linkSentence } from '../../inventory/answering/sentence.js';
import type { PropertyDeclaration } from '../../metamodel/declarations.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Words } from '../../metamodel/words.js';
import { changedProperties } from '../../inventory/differences/changed-properties.js';

const VALUE_LENGTH = 60;

/**
 * A change in words: "Budi changed phase of APP-0007 from BUILDING to ACTIVE."
 * A long value is cut short; an item is called by its code, a link by its own sentence.
 */
export const changeSentence = (registry: Registry, change: ToldChange, language: LanguageCode): string => {
  const what = change.of === 'ITEM' ? change.code : linkWords(registry, change, language);
  const done = DONE[change.action]?.[language];
  if (done) return done.replace('{by}', () => change.by).replace('{what}', () => what);
  const parts = changedProperties(registry, change).map((property) => propertyWords(property, change, language));
  const [only, ...others] = parts;
  if (!only) return filled(CHANGED.nothing[language], { by: change.by, what });
  if (others.length === 0) return filled(CHANGED[only.turn][language], { by: change.by, what, ...only });
  const list = parts.map((part) => filled(PART[part.turn][language], { ...part, what })).join('; ');
  return filled(CHANGED.several[language], { by: change.by, what, list });
};

const DONE: Partial<Record<ToldChange['action'], Words>> = {
  CREATED: { en: '{by} entered {what}.', id: '{by} memasukkan {what}.' },
  VERIFIED: { en: '{by} said that {what} is right.', id: '{by} menyatakan bahwa {what} benar.' },
  UNVERIFIED: { en: '{by} took back that {what} is right.', id: '{by} menarik pernyataan bahwa {what} benar.' },
  SUSPICION_CLEARED: {
    en: '{by} said that {what} still holds.',
    id: '{by} menyatakan bahwa {what} tetap berlaku.',
  },
  DELETED: { en: '{by} deleted {what}.', id: '{by} menghapus {what}.' },
};

type Turn = 'changed' | 'set' | 'removed';

const CHANGED: Record<Turn | 'nothing' | 'several', Words> = {
  changed: {
    en: '{by} changed {name} of {what} from {before} to {after}.',
    id: '{by} mengubah {name} pada {what} dari {before} menjadi {after}.',
  },
  set: { en: '{by} set {name} of {what} to {after}.', id: '{by} mengisi {name} pada {what} dengan {after}.' },
  removed: {
    en: '{by} removed {name} of {what}, which was {before}.',
    id: '{by} mengosongkan {name} pada {what}, yang sebelumnya {before}.',
  },
  several: { en: '{by} changed {what}: {list}.', id: '{by} mengubah {what}: {list}.' },
  nothing: { en: '{by} changed what {what} rests on.', id: '{by} mengubah dasar {what}.' },
};

const PART: Record<Turn, Words> = {
  changed: { en: '{name} from {before} to {after}', id: '{name} dari {before} menjadi {after}' },
  set: { en: '{name} set to {after}', id: '{name} diisi {after}' },
  removed: { en: '{name} removed, which was {before}', id: '{name} dikosongkan, sebelumnya {before}' },
};

interface PropertyWords {
  readonly turn: Turn;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const propertyWords = (
  property: PropertyDeclaration,
  { before, after }: ToldChange,
  language: LanguageCode,
): PropertyWords => ({
  turn: turnOf(before, after, property.name),
  name: language === 'id' ? property.indonesian : property.name,
  before: valueWords(property, before[property.name], language),
  after: valueWords(property, after[property.name], language),
});

const turnOf = (before: Values, after: Values, name: string): Turn => {
  if (before[name] === undefined) return 'set';
  return after[name] === undefined ? 'removed' : 'changed';
};

const valueWords = ({ choice }: PropertyDeclaration, value: unknown, language: LanguageCode): string => {
  const key = String(value);
  const word = language === 'id' ? choice?.values[key]?.indonesian : undefined;
  const text = Array.isArray(value) ? value.join(', ') : (word ?? key);
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text;
};

const linkWords = (registry: Registry, { type, from, to }: ToldLinkChange, language: LanguageCode): string => {
  const link = registry.links.get(type);
  const names = { from: from.name ?? from.id, to: to.name ?? to.id };
  return `“${link ? linkSentence(link, names, language) : `${names.from} ${type} ${names.to}`}”`;
};

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
