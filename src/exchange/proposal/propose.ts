import type { Registry } from '../../metamodel/registry.js';
import type { Faults } from '../import-fault.js';
import type { Reading } from '../reading.js';
import type { GraphView } from './graph-view.js';
import { ItemIdentification } from './identify-items.js';
import { LinkEnds } from './link-ends.js';
import { MentionedItems } from './mentioned-items.js';
import type { Proposal } from './proposal.js';
import { proposeItem } from './propose-items.js';
import { LinkProposals } from './propose-links.js';

/**
 * Compares a source with the graph. Nothing is written.
 * @param faults gets everything that the source says and the graph cannot take
 */
export const propose = async (
  registry: Registry,
  reading: Reading,
  view: GraphView,
  faults: Faults,
): Promise<Proposal> => {
  const mentioned = new MentionedItems(registry, view);
  const known = await new ItemIdentification(registry, view, mentioned, faults).identify(reading.items);
  const items = known.map((item) => proposeItem(registry, item, faults));
  const joined = await new LinkEnds(registry, mentioned, faults).join(reading.links);
  const fresh = new Set(known.filter(({ stored }) => !stored).map(({ id }) => id));
  const links = await new LinkProposals(registry, view, faults).propose(joined, (id) => !fresh.has(id));
  return { reading, items, links };
};
