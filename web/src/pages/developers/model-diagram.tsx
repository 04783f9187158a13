import { useMemo, useState } from 'react';
import { kinds, linkTypes } from '../../generated/model.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { groupColours } from '../../parts/kind-badge.js';
import { Link } from 'react-router';
import classes from './model.module.css';
import { BOX, type Box, layout } from './model-layout.js';
import { type Arrow, arrowsOf } from './model-search.js';

const texts = defineTexts({
  label: { id: 'Jenis dan tautannya', en: 'Kinds and their links' },
  explanation: {
    id: 'Tunjuk satu jenis untuk menonjolkan tautannya, pilih untuk membaca isinya. Kutipan, pengecualian, dan tautan bebas dapat dimiliki setiap jenis dan tidak digambar.',
    en: 'Point at a kind to bring out its links, choose it to read what it has. Citations, waivers and free relations can be had by every kind and are not drawn.',
  },
});

const models = Object.values(kinds);

/** Where a line from the middle of a box to another leaves the box. */
const edgeOf = (box: Box, towards: Box): { x: number; y: number } => {
  const [x, y] = [box.x + BOX.width / 2, box.y + BOX.height / 2];
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : BOX.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : BOX.height / 2 / Math.abs(dy),
  );
  return { x: x + dx * scale, y: y + dy * scale };
};

/** Every kind, with a line to each that its links can run to; those of the chosen kind stand out. */
export function ModelDiagram({ named }: { readonly named: string }) {
  const [pointed, setPointed] = useState<string>();
  const chosen = pointed ?? named;
  const t = useTexts(texts);
  const word = useWord();
  const { boxes, width, height } = useMemo(() => layout(models), []);
  const arrows = useMemo(() => arrowsOf(linkTypes, models.length), []);
  const places = new Map(boxes.map((box) => [box.name, box]));
  const isOut = ({ from, to }: Arrow): boolean => from === chosen || to === chosen;
  const near = new Set(arrows.filter(isOut).flatMap(({ from, to }) => [from, to]));
  // What stands out is drawn last, above the others.
  const ordered = [...arrows].sort((a, b) => Number(isOut(a)) - Number(isOut(b)));
  return (
    <figure className={classes['diagram']}>
      <figcaption>{t('explanation')}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <div className={classes['canvas']} tabIndex={0} role="group" aria-label={t('label')}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          data-chosen={places.has(chosen) ? '' : undefined}
        >
          <defs>
            <marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0 8 4 0 8z" fill="context-stroke" />
            </marker>
          </defs>
          {ordered.map((arrow) => {
            const [from, to] = [places.get(arrow.from), places.get(arrow.to)];
            if (!from || !to) return null;
            const [a, b] = [edgeOf(from, to), edgeOf(to, from)];
            // To itself: a loop at the corner.
            const path =
              from === to
                ? `M${from.x + BOX.width - 24} ${from.y} c0 -22 34 -22 24 10`
                : `M${a.x} ${a.y} L${b.x} ${b.y}`;
            return (
              <path
                key={`${arrow.from}>${arrow.to}`}
                d={path}
                className={classes['line']}
                data-out={isOut(arrow) ? '' : undefined}
                markerEnd="url(#arrow)"
              >
                <title>
                  {`${word(kinds[from.name as keyof typeof kinds].label)} → ${word(kinds[to.name as keyof typeof kinds].label)}: ${arrow.types.map((type) => word(linkTypes[type as keyof typeof linkTypes].label)).join(', ')}`}
                </title>
              </path>
            );
          })}
          {boxes.map(({ name, x, y }) => {
            const { label, group } = kinds[name as keyof typeof kinds];
            return (
              <Link
                key={name}
                to={{ search: '?tab=model', hash: name }}
                className={classes['kind']}
                data-out={near.has(name) || name === chosen ? '' : undefined}
                aria-current={name === named ? 'true' : undefined}
                onPointerEnter={() => setPointed(name)}
                onPointerLeave={() => setPointed(undefined)}
                onFocus={() => setPointed(name)}
                onBlur={() => setPointed(undefined)}
                style={{
                  ['--hue' as string]: `light-dark(var(--mantine-color-${groupColours[group]}-8), var(--mantine-color-${groupColours[group]}-4))`,
                }}
              >
                <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={4} />
                <text x={x + BOX.width / 2} y={y + BOX.height / 2 + 4}>
                  {word(label)}
                </text>
              </Link>
            );
          })}
        </svg>
      </div>
    </figure>
  );
}
