import { gql } from 'urql';
import { kinds, type Kind, type LinkType } from '../../generated/model.js';
import type { KindModel, LinkFieldModel } from '../../model/model-types.js';

/** What the head of the page shows of an item of whatever kind. */
export interface ItemCore {
  readonly id: string;
  readonly kind: Kind;
  readonly code: string;
  readonly name: string;
  readonly completeness: {
    readonly score: number;
    readonly missing: readonly { readonly name: string; readonly isLink: boolean }[];
  };
  readonly suspectLinks: number;
  readonly [property: string]: unknown;
}

export interface CoreAnswer {
  readonly item: ItemCore | null;
  readonly graphView: {
    readonly position: string;
    readonly scope: string;
    readonly nodes: readonly { readonly inactive: boolean }[];
  };
}

export interface LinkedItem {
  readonly id: string;
  readonly kind: Kind;
  readonly code: string;
  readonly name: string;
}

export interface LinkFacts {
  readonly id: string;
  readonly type: LinkType;
  readonly confidence: 'ASSERTED' | 'CONFIRMED' | 'STATED' | 'SUGGESTED';
  readonly suspect: boolean;
  readonly verifiedAt: string | null;
  readonly verifiedBy: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly group: string | null;
  readonly note: string | null;
}

export interface LinkEdge {
  readonly link: LinkFacts;
  readonly node: LinkedItem;
}
export interface LinksOfField {
  readonly totalCount: number;
  readonly edges: readonly LinkEdge[];
}
export interface LinksAnswer {
  readonly item: Readonly<Record<string, LinksOfField>> | null;
}

/** A unit owns some hundred things; what is beyond is told, and is in the inventory. */
export const LINKS_OF_FIELD = 200;

/** Asked of its kind, whose fields alone are planned for; of any kind it takes seconds when it is first asked. */
const ofKind = (kind: KindModel, inside: string): string => `
  item: ${kind.singular}(ref: $ref) { id kind code name ${inside} }`;

/** The properties, what is missing, and how many links are suspect. */
export const coreQuery = (kind: KindModel): string => {
  const always = ['id', 'code', 'name'];
  const properties = kind.properties.filter(({ name }) => !always.includes(name)).map(({ name }) => name);
  return `query ItemCore($ref: Ref!) {
    ${ofKind(kind, [...properties, 'suspectLinks completeness { score missing { name isLink } }'].join('\n'))}
    graphView(roots: [$ref], depth: 0) { position scope nodes { inactive } }
  }`;
};

/** All links in both directions, by the field that the model has for them. */
export const linksQuery = (kind: KindModel): string => `query ItemLinks($ref: Ref!, $links: LinkFilter) {
  ${ofKind(kind, kind.links.map(({ name }) => `${name}(first: ${LINKS_OF_FIELD}, links: $links) { ${CONTENT} }`).join('\n'))}
}`;

const CONTENT = `totalCount edges {
  link { id type confidence suspect verifiedAt verifiedBy since until group note }
  node { id kind code name }
}`;

const memo = <T>(make: (kind: Kind) => T): ((kind: Kind) => T) => {
  const made = new Map<Kind, T>();
  return (kind) => {
    const there = made.get(kind) ?? make(kind);
    made.set(kind, there);
    return there;
  };
};

type OfRef = { readonly ref: string };
type OfLinks = OfRef & { readonly links?: Readonly<Record<string, unknown>> | undefined };
export const coreDocument = memo((kind) => gql<CoreAnswer, OfRef>(coreQuery(kinds[kind])));
export const linksDocument = memo((kind) => gql<LinksAnswer, OfLinks>(linksQuery(kinds[kind])));

export type Meaning = 'purpose' | 'needs' | 'neededBy' | 'context' | 'evidence';

/** Dependencies run from what is needed to what needs it. */
export const meaningOf = (
  field: LinkFieldModel,
  linkClass: 'purpose' | 'dependency' | 'context' | 'evidence',
): Meaning => (linkClass === 'dependency' ? (field.direction === 'in' ? 'needs' : 'neededBy') : linkClass);
