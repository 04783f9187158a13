import type { LanguageCode } from '../../../inventory/answering/sentence.js';
import type { LinkClass } from '../../../metamodel/declarations.js';
import type { Registry } from '../../../metamodel/registry.js';
import type { View } from '../graph-view.js';
import { kindTitle } from '../kind-title.js';

/** A view as plain data in one language: what every format of file is written from. */
export interface GraphFile {
  /** What it shows: "APP-0007 SIMPEG, 2 langkah". */
  readonly title: string;
  /** What it does not: how many items and edges were left out. */
  readonly note: string;
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
  /** Those in which nodes stand; empty without a grouping. */
  readonly groups: readonly FileGroup[];
}

export interface FileNode {
  readonly id: string;
  /** Code and name. */
  readonly label: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly kindLabel: string;
  /** The type of ArchiMate 3.1 that its kind is exchanged as; null where there is none. */
  readonly archimate: string | null;
  readonly inactive: boolean;
  readonly distance: number;
  /** Items next to it that are not in the view. */
  readonly leftOut: number;
  /** The key of the group that it stands in; null without a grouping. */
  readonly group: string | null;
}

export interface FileEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** In order; several of a collapsed edge. */
  readonly types: readonly string[];
  readonly class: LinkClass;
  /** Short enough for a line: "melayani". */
  readonly label: string;
  readonly sentence: string;
  readonly inherited: boolean;
  readonly suspect: boolean;
  readonly collapsed: boolean;
  /** "APP-0007 —PROVIDES→ INT-0002 —FEEDS→ APP-0009" of a collapsed edge; null of another. */
  readonly path: string | null;
}

export interface FileGroup {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly nodes: readonly FileNode[];
}

/** @param depth how many steps were asked for */
export const graphFile = (registry: Registry, view: View, depth: number, language: LanguageCode): GraphFile => {
  const nodes = view.nodes.map(({ id, code, name, kind, inactive, distance, leftOut }): FileNode => {
    const declared = registry.kind(kind);
    const label = code === name ? code : `${code} ${name}`;
    const group = view.groupsOf.get(id)?.[0] ?? null;
    const kindLabel = kindTitle(declared, language);
    return {
      id,
      label,
      code,
      name,
      kind,
      kindLabel,
      archimate: declared.archimate,
      inactive,
      distance,
      leftOut,
      group,
    };
  });
  const edges = view.edges.map((edge): FileEdge => ({
    id: edge.id,
    from: edge.from,
    to: edge.to,
    types: edge.types,
    class: edge.class,
    label: edge.verb(language),
    sentence: edge.sentence(language),
    inherited: edge.inherited,
    suspect: edge.suspect,
    collapsed: edge.collapsed,
    path: edge.collapsed ? edge.pathText : null,
  }));
  const groups = view.groups
    .map(({ key, label }): FileGroup => {
      const standing = nodes.filter(({ group }) => group === key);
      return { key, label: label[language], count: standing.length, nodes: standing };
    })
    .filter(({ count }) => count > 0);
  return { title: titleOf(nodes, depth, language), note: noteOf(view, language), nodes, edges, groups };
};

const titleOf = (nodes: readonly FileNode[], depth: number, language: LanguageCode): string => {
  const [first, ...others] = nodes.filter(({ distance }) => distance === 0);
  const more = { en: `and ${others.length} more`, id: `dan ${others.length} lainnya` }[language];
  const steps = { en: `${depth} ${depth === 1 ? 'step' : 'steps'}`, id: `${depth} langkah` }[language];
  return [`${first?.label ?? ''}${others.length > 0 ? ` ${more}` : ''}`, steps].join(', ');
};

const noteOf = ({ nodes, edges, leftOut, edgesLeftOut }: View, language: LanguageCode): string => {
  const beside = leftOut.reduce((sum, { count }) => sum + count, 0);
  return {
    en: `Items: ${nodes.length}. Edges: ${edges.length}. Next to it and left out: ${beside}. Edges left out: ${edgesLeftOut}.`,
    id: `Butir: ${nodes.length}. Hubungan: ${edges.length}. Di sebelahnya dan tidak ditampilkan: ${beside}. Hubungan yang tidak ditampilkan: ${edgesLeftOut}.`,
  }[language];
};
