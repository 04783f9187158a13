import type { LanguageCode } from '../inventory/answering/sentence.js';
import type { Registry } from '../metamodel/registry.js';
import type { Absence } from '../questions/trace/absences.js';
import type { RegionItem } from '../questions/trace/region.js';
import { stepSentence } from '../questions/trace/step-sentence.js';
import type { Reached } from '../questions/trace/strongest.js';
import type { TraceResult } from '../questions/trace/trace.service.js';

const WORDS = {
  id: {
    inherited: 'diwarisi',
    inactive: 'tidak aktif',
    suspect: 'diragukan',
    paths: (count: string) => `${count} jalur`,
    hops: (count: number) => `${count} langkah`,
    notReached: 'Tidak tercapai',
    lacks: 'belum punya',
    cut: 'Penelusuran dipotong; jawaban belum lengkap.',
    nothing: 'Tidak ada yang tercapai.',
    JUSTIFIES: 'membenarkan',
    CHANGES: 'mengubah',
    MENDS: 'memperbaiki',
    ENDS: 'mengakhiri',
  },
  en: {
    inherited: 'inherited',
    inactive: 'inactive',
    suspect: 'suspect',
    paths: (count: string) => `${count} ${count === '1' ? 'path' : 'paths'}`,
    hops: (count: number) => `${count} ${count === 1 ? 'hop' : 'hops'}`,
    notReached: 'Not reached',
    lacks: 'lacks',
    cut: 'The walk was cut; the answer is not complete.',
    nothing: 'Nothing is reached.',
    JUSTIFIES: 'justifies',
    CHANGES: 'changes',
    MENDS: 'mends',
    ENDS: 'ends',
  },
} as const;

/** A trace as a tree for the terminal: kind by kind what is reached, with one proof each, and why the rest is not. */
export const traceTree = (registry: Registry, { trace }: TraceResult, language: LanguageCode): string => {
  const words = WORDS[language];
  const origins = trace.origins.map(titled);
  const kinds = [...registry.kinds.values()].map(({ name, indonesian }) => ({
    name,
    title: language === 'id' ? indonesian : name,
    reached: trace.reached.filter(({ item }) => item.kind === name),
  }));
  return [
    ...origins,
    ...(trace.reached.length === 0 ? [words.nothing] : []),
    ...kinds
      .filter(({ reached }) => reached.length > 0)
      .flatMap(({ title, reached }) => [
        '',
        `${title} (${reached.length})`,
        ...reached.flatMap((one, index) => branch(registry, one, language, index === reached.length - 1)),
      ]),
    ...(trace.absences.length > 0 ? ['', words.notReached] : []),
    ...trace.absences.flatMap((absence) => absenceLines(registry, absence, language)),
    ...(trace.exhaustive ? [] : ['', words.cut]),
    '',
  ].join('\n');
};

const titled = ({ code, name, kind }: RegionItem): string => `${code} ${name} (${kind})`;

const branch = (registry: Registry, one: Reached, language: LanguageCode, last: boolean): string[] => {
  const words = WORDS[language];
  const { item, distance, basis, inherited, suspect, pathCount } = one;
  const marks = [
    words[basis],
    ...(inherited ? [words.inherited] : []),
    ...(item.inactive ? [words.inactive] : []),
    ...(suspect ? [words.suspect] : []),
    words.hops(distance),
    words.paths(`${pathCount.atLeast ? '≥ ' : ''}${pathCount.count}`),
  ];
  const [path = []] = one.paths(1);
  return [
    `${last ? '└─' : '├─'} ${item.code} ${item.name}  [${marks.join(', ')}]`,
    ...path.map(
      (step, depth) => `${last ? '   ' : '│  '} ${'  '.repeat(depth)}${stepSentence(registry, step, language)}`,
    ),
  ];
};

const absenceLines = (registry: Registry, { kind, reason, ends }: Absence, language: LanguageCode): string[] => [
  `├─ ${language === 'id' ? registry.kind(kind).indonesian : kind}: ${reason}`,
  ...ends.map(
    ({ item, missing }) =>
      `│    ${item.code} ${item.name}${item.inactive ? ` (${WORDS[language].inactive})` : ''} ${WORDS[language].lacks} ${missing
        .map((pair) => `${pair.type} → ${pair.kind}`)
        .join(', ')}`,
  ),
];
