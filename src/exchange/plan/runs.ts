import type { Block } from './blocks.js';
import { type Marker, follows } from './markers.js';

/** Entries that follow each other with nothing but their own sub-entries between. */
export interface Run {
  members: number[];
}

/** Lists in lists and the headings around them; more than this do not nest. */
const MOST_OPEN_RUNS = 6;

/** The run each marked block belongs to; paragraphs, tables and marked-up headings end all runs. */
export function findRuns(blocks: readonly Block[]): Map<Block, Run> {
  const runs = new Map<Block, Run>();
  let open: { run: Run; last: Marker }[] = [];
  blocks.forEach((block, i) => {
    const { marker } = block;
    if (!marker || block.hash > 0 || marker.style === 'part') {
      open = [];
      return;
    }
    // The last run that this goes on with: "1. 2." of a list do not end the run of headings "8. 9. 10." around it.
    const at = marker.style === 'code' ? -1 : open.findLastIndex((one) => follows(one.last, marker));
    const current = open[at] ?? { run: { members: [] }, last: marker };
    current.run.members.push(i);
    current.last = marker;
    runs.set(block, current.run);
    open = at < 0 ? [...open.slice(-MOST_OPEN_RUNS), current] : open.slice(0, at + 1);
  });
  return runs;
}
