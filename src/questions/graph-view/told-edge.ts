import type { LanguageCode } from '../../inventory/answering/sentence.js';
import { linkSentence } from '../../inventory/answering/sentence.js';
import type { LinkClass } from '../../metamodel/declarations.js';
import type { Registry } from '../../metamodel/registry.js';
import type { ViewEdge } from './collapse.js';
import type { ViewItem, ViewLink } from './surroundings.js';

/** An edge with everything that a picture says of it. */
export interface Told extends ViewEdge {
  /** The link's id; of a collapsed edge the ids of its ends, between which there is but one. */
  readonly id: string;
  readonly collapsed: boolean;
  /** Of the links on its path, in order. */
  readonly types: readonly string[];
  /** The weakest of its links' classes. */
  readonly class: LinkClass;
  /** A link on its path is a dependency. */
  readonly inherited: boolean;
  /** A link on its path is suspect. */
  readonly suspect: boolean;
  /** The links on its path as sentences: "SIMPEG melayani Layanan Kepegawaian". */
  readonly sentence: (language: LanguageCode) => string;
  /** The same without the names, short enough for a line in a picture: "melayani". */
  readonly verb: (language: LanguageCode) => string;
  /** The path by codes and types: "APP-0007 —PROVIDES→ INT-0002 —FEEDS→ APP-0009". */
  readonly pathText: string;
}

/** From what says most about a purpose to what says least. */
const CLASSES: readonly LinkClass[] = ['purpose', 'dependency', 'context', 'evidence'];

export const tellEdges = (
  registry: Registry,
  edges: readonly ViewEdge[],
  items: readonly ViewItem[],
): readonly Told[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const itemOf = (id: string): ViewItem => {
    const item = byId.get(id);
    if (!item) throw new Error(`an edge of a view ends at ${id}, which is not in it`);
    return item;
  };
  const classOf = ({ type, from, to }: ViewLink): LinkClass =>
    registry.triplesBetween(itemOf(from).kind, itemOf(to).kind).find((triple) => triple.type === type)?.class ??
    'context';
  return edges.map(({ from, to, path }): Told => {
    const classes = path.map(classOf);
    const [first, ...others] = path;
    const sentences = (language: LanguageCode): string[] =>
      path.map((link) =>
        linkSentence(registry.link(link.type), { from: itemOf(link.from).name, to: itemOf(link.to).name }, language),
      );
    return {
      from,
      to,
      path,
      id: first && others.length === 0 ? first.id : `${from}>${to}`,
      collapsed: others.length > 0,
      types: path.map(({ type }) => type),
      class: CLASSES.findLast((one) => classes.includes(one)) ?? 'context',
      inherited: classes.includes('dependency'),
      suspect: path.some(({ suspect }) => suspect),
      sentence: (language) => sentences(language).join('; '),
      verb: (language) => path.map(({ type }) => verbOf(registry, type, language)).join(' → '),
      pathText: [itemOf(from).code, ...path.map(({ type, to: next }) => `—${type}→ ${itemOf(next).code}`)].join(' '),
    };
  });
};

const verbOf = (registry: Registry, type: string, language: LanguageCode): string =>
  linkSentence(registry.link(type), { from: '', to: '' }, language).trim();
