import type { KindModel, LinkModel, Words } from '../../model/model-types.js';

const said = ({ id, en }: Words): string => `${id} ${en}`;

/** Whether a kind, one of its properties or links has the words in its name, in any language. */
export const isAbout = (
  { name, plural, label, codePrefix, properties, links }: KindModel,
  linkTypes: Readonly<Record<string, LinkModel>>,
  words: string,
): boolean => {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const all = [
    name,
    plural,
    codePrefix,
    said(label),
    ...properties.map((property) => `${property.name} ${said(property.label)}`),
    ...links.map(
      (link) => `${link.name} ${link.type} ${said(link.label)} ${said(linkTypes[link.type]?.label ?? link.label)}`,
    ),
  ]
    .join(' ')
    .toLowerCase();
  return wanted.every((word) => all.includes(word));
};

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly types: readonly string[];
}

/** One arrow for each two kinds that links can run between, with their types; what any kind may have is left out. */
export const arrowsOf = (linkTypes: Readonly<Record<string, LinkModel>>, kinds: number): Arrow[] => {
  const arrows = new Map<string, { from: string; to: string; types: string[] }>();
  for (const { type, ends } of Object.values(linkTypes)) {
    if (ends === 'any' || isOfAll(ends, kinds)) continue;
    for (const [from, targets] of Object.entries(ends))
      for (const to of targets) {
        const arrow = arrows.get(`${from}>${to}`) ?? { from, to, types: [] };
        arrow.types.push(type);
        arrows.set(`${from}>${to}`, arrow);
      }
  }
  return [...arrows.values()];
};

/** Waivers and citations run from or to every kind: drawn, they would hide the others. */
const isOfAll = (ends: Readonly<Record<string, readonly string[]>>, kinds: number): boolean =>
  Object.keys(ends).length === kinds || Object.values(ends).some((targets) => targets.length === kinds);
