import { type Placeholders, registryPlaceholders } from '../../database/placeholders.js';
import type { Registry } from '../../metamodel/registry.js';
import { landscapeKinds } from '../landscape/landscape-query.js';
import type { PlannedLandscape } from '../landscape/planned-landscape.js';

const ROADMAP_ITEM = 'RoadmapItem';

/**
 * What audit rules are filled with when they are asked of a planned landscape instead of today: the same rules, with
 * another notion of what is there. Of kinds that can be delivered an item is active when it exists then; a roadmap
 * item, when it happens; everything else as today.
 * - `{{active item Kind}}`, `{{active item}}`: need `$existing`, `$included`, `$leftOut`
 * - `{{operating item Kind}}`: it is there and works; needs `$existing`
 * - `{{ended item Kind}}`: it is gone; needs `$gone`
 */
export const plannedPlaceholders = (registry: Registry): Placeholders => {
  const kinds = landscapeKinds(registry);
  const activeToday = registryPlaceholders(registry)['active'];
  const today = (...words: string[]): string => (typeof activeToday === 'function' ? activeToday(...words) : 'true');
  const happens = (item: string): string =>
    `(${item}.id IN $included OR (NOT ${item}.id IN $leftOut AND ${today(item, ROADMAP_ITEM)}))`;
  const exists = (item = ''): string => `${item}.id IN $existing`;
  return {
    active: (item = '', kind) => {
      if (kind === undefined)
        return `CASE WHEN ${item}.kind IN [${kinds.map((one) => `'${one}'`).join(', ')}] THEN ${exists(item)} WHEN ${item}.kind = '${ROADMAP_ITEM}' THEN ${happens(item)} ELSE ${today(item)} END`;
      if (kinds.includes(kind)) return exists(item);
      return kind === ROADMAP_ITEM ? happens(item) : today(item, kind);
    },
    operating: exists,
    ended: (item = '') => `${item}.id IN $gone`,
  };
};

/** What these take as parameters. */
export const plannedParameters = ({ existing, gone, include, exclude }: PlannedLandscape): object => ({
  existing,
  gone,
  included: include,
  leftOut: exclude,
});
