import { basename, dirname } from 'node:path/posix';
import type { KindDeclaration, LinkDeclaration } from '../../metamodel/declarations.js';
import { kebabName, pluralName } from '../../metamodel/names.js';
import type { Registry } from '../../metamodel/registry.js';
import { foldWord, wordsOf } from './words.js';

/** What a file holds, told by its name. */
export type Sheet =
  { readonly of: 'kind'; readonly kind: KindDeclaration } | { readonly of: 'link'; readonly link: LinkDeclaration };

export const fileNameOf = (kind: string): string => kebabName(pluralName(kind));

/** @returns null for a name that stands for no kind and no type of link */
export const sheetOf = (registry: Registry, path: string): Sheet | null => {
  const word = foldWord(basename(path).replace(/\.csv$/i, ''));
  const kind = [...registry.kinds.values()].find((one) => namesOfKind(one).includes(word));
  const link = [...registry.links.values()].find((one) => namesOfLink(one).includes(word));
  if (kind && !inLinksFolder(path)) return { of: 'kind', kind };
  return link ? { of: 'link', link } : null;
};

const inLinksFolder = (path: string): boolean => foldWord(basename(dirname(path))) === 'links';

const namesOfKind = ({ name, indonesian }: KindDeclaration): string[] =>
  [name, pluralName(name), ...wordsOf(indonesian)].map(foldWord);

const namesOfLink = ({ type, indonesian }: LinkDeclaration): string[] => [type, indonesian].map(foldWord);

/** The names that there are, for the message that refuses another. */
export const knownNames = (registry: Registry): string =>
  [
    ...[...registry.kinds.keys()].map(fileNameOf),
    ...[...registry.links.keys()].map((type) => type.toLowerCase().replaceAll('_', '-')),
  ]
    .map((name) => `${name}.csv`)
    .join(', ');
