import { kinds } from '../generated/model.js';
import type { Words } from '../model/model-types.js';
import { BOX, boxLines, FONT } from './box.js';
import { dashes, type GraphColours } from './colours.js';
import type { Graph, GraphItem, GraphLink } from './graph.js';
import type { Point } from './layered-layout.js';

const MARGIN = 24;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML has no place for control characters, not even escaped. */
// oxlint-disable-next-line no-control-regex -- they are what is meant
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escaped = (text: string): string =>
  text.replaceAll(CONTROL, '').replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Where the line from the middle of a box to a point leaves the box. */
const rim = (from: Point, to: Point): Point => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = Math.min(
    dx === 0 ? Infinity : BOX.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : BOX.height / 2 / Math.abs(dy),
  );
  return Number.isFinite(share) ? { x: from.x + dx * share, y: from.y + dy * share } : from;
};

const round = (value: number): string => String(Math.round(value * 10) / 10);

interface Drawing {
  /** What the picture shows, read out where it cannot be seen. */
  readonly title: string;
  readonly word: (words: Words) => string;
  readonly colours: GraphColours;
}

/** A graph as an SVG file, with the full names as tooltips. */
export const svgOf = (graph: Graph, points: ReadonlyMap<string, Point>, drawing: Drawing): string => {
  const places = [...points.values()];
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const left = Math.min(0, ...xs) - BOX.width / 2 - MARGIN;
  const top = Math.min(0, ...ys) - BOX.height / 2 - MARGIN;
  const width = Math.max(0, ...xs) + BOX.width / 2 + MARGIN - left;
  const height = Math.max(0, ...ys) + BOX.height / 2 + MARGIN - top;
  const title = escaped(drawing.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${[left, top, width, height].map(round).join(' ')}" width="${round(width)}" height="${round(height)}" font-family="${FONT}">`,
    `<title>${title}</title>`,
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${drawing.colours.paper}"/>`,
    ...graph.links.flatMap((link) => line(link, points, drawing)),
    ...graph.items.flatMap((item) => box(item, points.get(item.id), drawing)),
    '</svg>',
    '',
  ].join('\n');
};

const line = (link: GraphLink, points: ReadonlyMap<string, Point>, { colours }: Drawing): string[] => {
  const from = points.get(link.from);
  const to = points.get(link.to);
  if (!from || !to || link.from === link.to) return [];
  const start = rim(from, to);
  const end = rim(to, from);
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  const colour = link.suspect ? colours.suspect : colours.links[link.class];
  const dash = link.over.length > 0 ? [8, 3, 2, 3] : dashes[link.class];
  return [
    `<g stroke="${colour}" fill="${colour}"><title>${escaped(link.sentence)}</title>` +
      `<path d="M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}" stroke-width="1.5"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>` +
      `<path d="M0 0L-8 -4L-8 4Z" stroke="none" transform="translate(${round(end.x)} ${round(end.y)}) rotate(${round(angle)})"/></g>`,
  ];
};

const box = (item: GraphItem, at: Point | undefined, { word, colours }: Drawing): string[] => {
  if (!at) return [];
  const { fill, line: stroke } = colours.groups[kinds[item.kind].group];
  const label = word(kinds[item.kind].label);
  const x = at.x - BOX.width / 2;
  const y = at.y - BOX.height / 2;
  const lines = boxLines(item, word);
  const first = at.y - ((lines.length - 1) * BOX.lineHeight) / 2 + BOX.letters / 3;
  const texts = lines.map(
    (words, index) =>
      `<text x="${round(at.x)}" y="${round(first + index * BOX.lineHeight)}" text-anchor="middle" font-size="${BOX.letters}"${index === 0 ? ' font-weight="600"' : ''} fill="${colours.text}">${escaped(words)}</text>`,
  );
  return [
    `<g><title>${escaped(`${label}: ${item.code} ${item.name}`)}</title>` +
      `<rect x="${round(x)}" y="${round(y)}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="${fill}" stroke="${stroke}" stroke-width="1.5"${item.inactive ? ' stroke-dasharray="4 3"' : ''}/>${texts.join('')}</g>`,
  ];
};
