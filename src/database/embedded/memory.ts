/** What Neo4j may use of the machine, in sizes as Java writes them: `512m`, `4g`. */
export interface Memory {
  readonly heap: string;
  readonly heapInitial: string;
  readonly pageCache: string;
}

const HEAP = '1g';
const HEAP_INITIAL = '256m';
const PAGE_CACHE = '128m';

/**
 * Enough for a city's plans and inventory and for the largest import, where nothing else is asked for. Java takes about
 * 800 MB of the machine for it after light work.
 */
export function memoryOf({ heap = HEAP, pageCache = PAGE_CACHE }: { heap?: string; pageCache?: string }): Memory {
  // Java refuses to begin with more than its maximum.
  const heapInitial = bytesOf(heap) < bytesOf(HEAP_INITIAL) ? heap : HEAP_INITIAL;
  return { heap, heapInitial, pageCache };
}

function bytesOf(size: string): number {
  const [, amount, unit = ''] = /^(\d+)([kmg]?)$/i.exec(size) ?? [];
  return Number(amount) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase());
}
