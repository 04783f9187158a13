import { foldCode } from '../inventory/reference.js';
import type { Values } from '../inventory/writing/stored-values.js';
import type { Registry } from '../metamodel/registry.js';
import { fold } from './plan/likeness.js';
import type { PlanItem, PlanReading } from './plan/read-plan.js';
import type { Mention, Place, ReadItem, ReadLink, Reading } from './reading.js';

const LONGEST_NAME = 500;
const LONGEST_QUOTE = 10_000;
const STATED = { confidence: 'STATED' };

/**
 * A plan document as items and links: a plan of its own, never another one that happens to have its code, the document,
 * a passage behind every item, and the duplicates that were noticed, for people to judge.
 */
export const readingOfPlan = (registry: Registry, reading: PlanReading): Reading => {
  const { document, plan, items, anomalies } = reading;
  const whole = placeAt(document.fileName, 1);
  const title = fold(plan.name).replaceAll(' ', '-');
  const [planKey, documentKey] = [`${title}/Plan`, `${title}/Document`];
  const withCode = firstOfEachCode(items);
  const kinds = new Map(items.map(({ sourceKey, kind }) => [sourceKey, kind]));
  const mayDuplicate = ([a, b]: readonly [string, string]): boolean =>
    registry.triplesBetween(kinds.get(a) ?? '', kinds.get(b) ?? '').some(({ type }) => type === 'DUPLICATES');
  const read = items.flatMap((item): ReadItem[] => {
    const place = placeAt(document.fileName, item.passage.startLine);
    const own = { ...bare(item.sourceKey, item.kind, place), plan: { mention: meant(planKey), link: STATED } };
    const declared = new Set(registry.kind(item.kind).properties.map(({ name }) => name));
    return [
      { ...own, values: only(declared, valuesOf(item, withCode.has(item))) },
      { ...bare(passageKey(item), 'Passage', place), values: passageValues(item) },
    ];
  });
  return {
    source: document.fileName,
    items: [
      { ...bare(planKey, 'Plan', whole), foundByCode: false, values: planValues(plan) },
      { ...bare(documentKey, 'Document', whole), values: { name: shortened(document.title), sha256: document.sha256 } },
      ...read,
    ],
    links: [
      ...items.flatMap((item) => linksOf(item, documentKey, placeAt(document.fileName, item.passage.startLine))),
      ...anomalies.flatMap(({ pairs = [], message }) =>
        pairs.filter(mayDuplicate).map((pair) => duplicate(pair, message.id, whole)),
      ),
    ],
    decisions: [],
  };
};

const placeAt = (file: string, row: number): Place => ({ file, row, headers: new Map() });

const meant = (key: string): Mention => ({ by: 'key', key });

const bare = (sourceKey: string, kind: string, place: Place): Omit<ReadItem, 'values'> => ({
  sourceKey,
  kind,
  id: null,
  foundByCode: true,
  plan: null,
  place,
});

const passageKey = ({ sourceKey }: PlanItem): string => `${sourceKey}/Passage`;

/** A document may state a code twice, and says so in its anomalies; within a plan only one item can have it. */
const firstOfEachCode = (items: readonly PlanItem[]): ReadonlySet<PlanItem> => {
  const first = new Map<string, PlanItem>();
  for (const item of items) {
    const key = item.code && `${item.kind}/${foldCode(item.code)}`;
    if (key && !first.has(key)) first.set(key, item);
  }
  return new Set(first.values());
};

const planValues = ({ code, name, startYear, endYear }: PlanReading['plan']): Values => ({
  code: code ?? null,
  name: shortened(name),
  startYear: startYear ?? null,
  endYear: endYear ?? null,
});

const valuesOf = (item: PlanItem, hasCode: boolean): Values => ({
  code: hasCode ? (item.code ?? null) : null,
  name: shortened(item.name),
  description: item.description ?? (item.name.length > LONGEST_NAME ? item.name : null),
  ordinal: item.ordinal ?? null,
  domain: item.domain ?? null,
  criterion: item.criterion ?? 'OTHER',
  stream: item.stream ?? null,
  startYear: item.startYear ?? null,
  endYear: item.endYear ?? null,
  budget: item.budget ?? null,
});

const only = (declared: ReadonlySet<string>, values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => declared.has(name)));

const passageValues = ({ passage: { section, startLine, endLine, quote } }: PlanItem): Values => ({
  section: shortened(section) || null,
  startLine,
  endLine,
  quote: quote.slice(0, LONGEST_QUOTE),
});

const linksOf = (item: PlanItem, documentKey: string, place: Place): ReadLink[] => {
  const [own, passage] = [meant(item.sourceKey), meant(passageKey(item))];
  const stated = (type: string, from: Mention, to: Mention, passages: readonly Mention[]): ReadLink => ({
    type,
    from,
    to,
    values: STATED,
    passages,
    place,
  });
  return [
    stated('PART_OF', passage, meant(documentKey), []),
    stated('CITED_IN', own, passage, []),
    ...(item.group === undefined ? [] : [stated('PART_OF', own, meant(item.group), [passage])]),
    ...(item.parent === undefined ? [] : [stated('CONTRIBUTES_TO', own, meant(item.parent), [passage])]),
  ];
};

/** The later one is taken for a duplicate of the earlier; a suggestion counts nowhere until a person confirms it. */
const duplicate = ([earlier, later]: readonly [string, string], note: string, place: Place): ReadLink => ({
  type: 'DUPLICATES',
  from: meant(later),
  to: meant(earlier),
  values: { confidence: 'SUGGESTED', note },
  place,
});

const shortened = (text: string): string => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text);
