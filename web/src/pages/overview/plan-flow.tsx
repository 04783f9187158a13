import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { choices } from '../../generated/model.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { itemAddress } from '../../parts/item-link.js';
import classes from './plan-flow.module.css';
import { LINE, type PlanBox, planLayout } from './plan-layout.js';
import { connectedWith, type PlanGroup, type PlanMap } from './plan-map.js';

const texts = defineTexts({
  label: {
    id: 'Alur rencana: visi, misi, strategi, peta jalan',
    en: 'The plan: vision, missions, strategies, roadmap',
  },
  noGroup: { id: 'Tanpa kelompok', en: 'Without a group' },
  noStream: { id: 'Tanpa bidang', en: 'Without a stream' },
  nothingAbove: { id: '{name}; belum terhubung ke atasnya', en: '{name}; not connected to anything above it' },
});

interface PlanFlowProps {
  readonly map: PlanMap;
  readonly width: number;
  /** The id of what is highlighted until something else is pointed at. */
  readonly chosen: string | undefined;
}

/** The plan from left to right; what is pointed at or focused shows what it is connected with. */
export function PlanFlow({ map, width, chosen }: PlanFlowProps) {
  const t = useTexts(texts);
  const word = useWord();
  const layout = useMemo(() => planLayout(map, width), [map, width]);
  const [pointed, point] = useState<string>();
  const lit = pointed ?? chosen;
  const on = useMemo(
    () => (lit === undefined ? undefined : connectedWith(lit, map.connections)),
    [lit, map.connections],
  );
  const held = useMemo(() => new Set(map.connections.map(({ below }) => below)), [map.connections]);
  const titleOf = (group: PlanGroup): string => {
    if (group.item) return group.item.name;
    if (group.stream === undefined) return t('noGroup');
    const stream = choices['Stream']?.find(({ value }) => value === group.stream);
    return stream ? word(stream.label) : t('noStream');
  };
  const nameOf = ({ item, column }: PlanBox): string => {
    const name = `${item.code} ${item.name}`;
    return column === 'vision' || held.has(item.id) ? name : t('nothingAbove', { name });
  };
  return (
    <svg
      className={`${classes['flow']} ${on ? classes['lit'] : ''}`}
      viewBox={`-1 -1 ${layout.width + 2} ${layout.height + 2}`}
      role="group"
      aria-label={t('label')}
    >
      {layout.frames.map(({ group, column, x, y, width: wide, height }) => (
        <g key={`${column} ${group.id}`}>
          <rect className={classes['frame']} x={x} y={y} width={wide} height={height} rx={4} />
          <text className={classes['frameTitle']} x={x + 8} y={y + 18}>
            {titleOf(group)}
          </text>
        </g>
      ))}
      <g aria-hidden="true">
        {layout.paths.map(({ above, below, overGoal, d }) => (
          <path
            key={`${above} ${below}`}
            d={d}
            className={[
              classes['path'],
              overGoal ? classes['overGoal'] : '',
              on?.has(above) && on.has(below) ? classes['on'] : '',
            ].join(' ')}
          />
        ))}
      </g>
      {layout.boxes.map((box) => {
        const { item, column, x, y, width: wide, height, lines } = box;
        const isLoose = column !== 'vision' && !held.has(item.id);
        const shown = [classes['box'], isLoose ? classes['loose'] : '', on?.has(item.id) ? classes['on'] : ''];
        return (
          <Link
            key={item.id}
            to={itemAddress(item)}
            className={shown.join(' ')}
            onMouseEnter={() => point(item.id)}
            onMouseLeave={() => point(undefined)}
            onFocus={() => point(item.id)}
            onBlur={() => point(undefined)}
          >
            <title>{nameOf(box)}</title>
            <rect x={x} y={y} width={wide} height={height} rx={4} />
            {lines.map((line, index) => (
              <text key={index} x={x + 6} y={y + LINE + index * LINE}>
                {line}
              </text>
            ))}
          </Link>
        );
      })}
    </svg>
  );
}
