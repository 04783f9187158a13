import type { Database } from '../../src/database/database.js';
import type { PropertyDeclaration } from '../../src/metamodel/declarations.js';
import type { Registry } from '../../src/metamodel/registry.js';

type Values = Readonly<Record<string, unknown>>;

interface StoredItem {
  readonly labels: readonly string[];
  readonly properties: Values & { readonly id: string; readonly kind: string };
}

interface StoredLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Values & { readonly id: string };
}

interface StoredChange {
  readonly position: number;
  readonly index: number;
  readonly at: string;
  readonly by: string;
  readonly subject: string;
  readonly action: string;
  readonly version: number;
  readonly before: string;
  readonly after: string;
}

export interface WholeGraph {
  readonly items: readonly StoredItem[];
  readonly links: readonly StoredLink[];
  readonly changes: readonly StoredChange[];
  readonly positions: readonly number[];
}

export const readWhole = async (database: Database): Promise<WholeGraph> => {
  const read = async <T>(text: string): Promise<T[]> =>
    (await database.read({ text: `CYPHER 5 ${text}`, parameters: {} })).map((row) => row.toObject() as T);
  return {
    items: await read('MATCH (n:Item) RETURN labels(n) AS labels, properties(n) AS properties'),
    links: await read(
      'MATCH (a:Item)-[r]->(b:Item) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    ),
    changes: await read(
      `MATCH (c:Change) MATCH (s:ChangeSet {id: c.set})
       RETURN s.position AS position, c.index AS index, s.at AS at, s.by AS by, c.subject AS subject,
              c.action AS action, c.version AS version, c.before AS before, c.after AS after
       ORDER BY position, index`,
    ),
    positions: (await read<{ p: number }>('MATCH (s:ChangeSet) RETURN s.position AS p ORDER BY p')).map(({ p }) => p),
  };
};

/** Everything that must hold whatever was written, told as sentences; none when all is well. */
export const broken = (graph: WholeGraph, registry: Registry): string[] => [
  ...graph.items.flatMap((item) => brokenItem(item, graph, registry)),
  ...graph.links.flatMap((link) => brokenLink(link, graph, registry)),
  ...repeated(graph.items.map(({ properties }) => String(properties['codeKey']))).map((key) => `code ${key} twice`),
  ...repeated([...graph.items, ...graph.links].map(({ properties }) => properties.id)).map((id) => `id ${id} twice`),
  ...circles(graph, registry),
  ...(graph.positions.every((position, index) => position === index + 1) ? [] : ['the feed has gaps']),
  ...unlikeHistory(graph),
];

const brokenItem = ({ labels, properties }: StoredItem, graph: WholeGraph, registry: Registry): string[] => {
  const kind = registry.kind(properties.kind);
  const say = (what: string): string => `${properties.kind} ${String(properties['code'])}: ${what}`;
  const places = graph.links.filter(
    ({ type, from, to }) => type === 'PART_OF' && from === properties.id && to === properties['planId'],
  );
  return [
    ...(labels.toSorted().join() === ['Item', kind.name].toSorted().join() ? [] : [say(`labels ${labels.join()}`)]),
    ...kind.properties.flatMap((property) => brokenValue(property, properties[property.name]).map(say)),
    ...Object.keys(properties)
      .filter((name) => !OWN.has(name) && !kind.properties.some((property) => property.name === name))
      .map((name) => say(`has a strange ${name}`)),
    ...((kind.ofPlan ?? false) === (typeof properties['planId'] === 'string') ? [] : [say('plan or no plan')]),
    ...(kind.ofPlan && places.length !== 1 ? [say(`${places.length} places in its plan`)] : []),
  ];
};

const OWN = new Set(['kind', 'codeFold', 'codeKey', 'searchText']);

const brokenLink = ({ type, from, to, properties }: StoredLink, graph: WholeGraph, registry: Registry): string[] => {
  const kindOf = (id: string): string => graph.items.find((item) => item.properties.id === id)?.properties.kind ?? '?';
  const triple = registry.triplesBetween(kindOf(from), kindOf(to)).find((one) => one.type === type);
  const siblings = graph.links.filter(
    (other) => other.type === type && other.from === from && kindOf(other.to) === kindOf(to),
  );
  const say = (what: string): string => `${type} ${properties.id}: ${what}`;
  const passages = (properties['passageIds'] ?? []) as readonly string[];
  return [
    ...(triple ? [] : [say(`joins ${kindOf(from)} and ${kindOf(to)}`)]),
    ...(triple?.cardinality === 'one' && siblings.length > 1 ? [say('one of several, where there may be one')] : []),
    ...registry.linkPropertiesOf(type).flatMap((property) => brokenValue(property, properties[property.name]).map(say)),
    ...passages.filter((id) => kindOf(id) !== 'Passage').map((id) => say(`names ${id}, which is no passage`)),
  ];
};

/** `suspect` is worked out when it is read. */
const brokenValue = (property: PropertyDeclaration, value: unknown): string[] => {
  const { name, type, choice, required, present } = property;
  if (name === 'suspect') return [];
  if (value === undefined || value === null) return required || present ? [`lacks ${name}`] : [];
  const fits = {
    text: typeof value === 'string' && value.trim() === value && value !== '',
    id: typeof value === 'string',
    texts: Array.isArray(value),
    integer: Number.isSafeInteger(value),
    money: Number.isSafeInteger(value),
    number: typeof value === 'number',
    boolean: typeof value === 'boolean',
    date: typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
    timestamp: typeof value === 'string' && !Number.isNaN(Date.parse(value)),
    choice: typeof value === 'string' && choice !== undefined && value in choice.values,
  }[type];
  return fits ? [] : [`${name} is ${JSON.stringify(value)}`];
};

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const circles = (graph: WholeGraph, registry: Registry): string[] => {
  const types = new Set(registry.triples.filter(({ acyclic }) => acyclic).map(({ type }) => type));
  return [...types].flatMap((type) => {
    const next = new Map<string, string[]>();
    for (const link of graph.links.filter((one) => one.type === type))
      next.set(link.from, [...(next.get(link.from) ?? []), link.to]);
    const reaches = (start: string): boolean => {
      const seen = new Set<string>();
      const queue = [...(next.get(start) ?? [])];
      for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        if (at === start) return true;
        if (!seen.has(at)) queue.push(...(next.get(at) ?? []));
        seen.add(at);
      }
      return false;
    };
    return [...next.keys()].filter(reaches).map((id) => `a circle of ${type} through ${id}`);
  });
};

/** What history does not tell, because it follows from the rest. */
const UNTOLD = new Set(['id', 'kind', 'codeFold', 'codeKey', 'searchText']);

/** Replays history from nothing, change by change, and compares what comes of it with what is stored. */
const unlikeHistory = ({ items, links, changes }: WholeGraph): string[] => {
  const replayed = new Map<string, Record<string, unknown>>();
  const faults: string[] = [];
  for (const { subject, action, version, before, after, at, by } of changes) {
    const known = replayed.get(subject);
    if ((action === 'CREATED') === Boolean(known)) faults.push(`${action} of ${subject} out of turn`);
    if (version !== Number(known?.['version'] ?? 0) + (action === 'DELETED' ? 0 : 1))
      faults.push(`${action} of ${subject} leads to version ${version}`);
    const state = { ...known, version };
    for (const name of Object.keys(JSON.parse(before) as object)) delete (state as Record<string, unknown>)[name];
    Object.assign(state, JSON.parse(after));
    if (action === 'CREATED') Object.assign(state, { createdAt: at, createdBy: by });
    if (action === 'CREATED' || action === 'UPDATED') Object.assign(state, { updatedAt: at, updatedBy: by });
    if (action === 'DELETED') replayed.delete(subject);
    else replayed.set(subject, state);
  }
  const isLink = new Set(links.map(({ properties }) => properties.id));
  const stored = [...items, ...links];
  if (replayed.size !== stored.length) faults.push(`history has ${replayed.size}, the graph ${stored.length}`);
  for (const { properties } of stored) {
    const told = plain(replayed.get(properties.id) ?? {}, isLink.has(properties.id));
    const kept = plain(properties, isLink.has(properties.id));
    if (told !== kept) faults.push(`history says ${told}, the graph ${kept}`);
  }
  return faults;
};

/** Links do not keep who changed them last. */
const plain = (values: Values, isLink: boolean): string =>
  JSON.stringify(
    Object.entries(values)
      .filter(([name]) => !UNTOLD.has(name) && !(isLink && name.startsWith('updated')))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
