import { linkTypes } from '../generated/model.js';
import type { Words } from '../model/model-types.js';
import type { Graph, GraphLink } from './graph.js';

const entities: Readonly<Record<string, string>> = {
  '&': '#amp;',
  '#': '#35;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
};

/** `#` begins an entity in Mermaid. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[&#"<>]/g, (sign) => entities[sign] ?? sign).replaceAll(/\s+/g, ' ')}"`;

/** A graph as a Mermaid flowchart, from top to bottom. */
export const mermaidOf = ({ items, links }: Graph, word: (words: Words) => string): string => {
  const names = new Map(items.map(({ id }, index) => [id, `n${index + 1}`]));
  const said = ({ types }: GraphLink): string => types.map((type) => word(linkTypes[type].label)).join(' · ');
  const lines = links.flatMap((link) => {
    const from = names.get(link.from);
    const to = names.get(link.to);
    if (from === undefined || to === undefined) return [];
    const arrow = link.over.length > 0 || link.class === 'context' ? '-.->' : '-->';
    return [`  ${from} ${arrow}|${quoted(said(link))}| ${to}`];
  });
  return [
    'flowchart TB',
    ...items.map(({ id, code, name }) => `  ${names.get(id) ?? ''}[${quoted(`${code} ${name}`)}]`),
    ...lines,
    '',
  ].join('\n');
};
