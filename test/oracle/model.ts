import type { OracleModel } from './trace-oracle.js';

/**
 * The link table of DOMAIN.md, typed off by hand, row by row and in its order. It shares nothing with the program's
 * registry, so that the one can be checked against the other.
 */

type LinkClass = OracleModel['links'][number]['class'];
type Row = readonly [type: string, from: readonly string[], to: readonly string[]];

/** Every kind of DOMAIN.md's table "Kinds". */
export const KINDS: readonly string[] = [
  'Plan',
  'Factor',
  'Vision',
  'Mission',
  'Goal',
  'Value',
  'StrategyGroup',
  'Strategy',
  'Problem',
  'RoadmapItem',
  'Organization',
  'Service',
  'Application',
  'DataSet',
  'NetworkAsset',
  'Integration',
  'Expectation',
  'Waiver',
  'Category',
  'Element',
  'Document',
  'Passage',
];

const PURPOSE: readonly Row[] = [
  ['SUPPORTS', ['Strategy'], ['Mission', 'Goal', 'Value']],
  ['SUPPORTS', ['Goal'], ['Mission', 'Vision']],
  ['SUPPORTS', ['Mission'], ['Vision']],
  ['SUPPORTS', ['Service'], ['Goal', 'Mission']],
  ['ADDRESSED_BY', ['Problem'], ['Strategy']],
  ['RESOLVED_BY', ['Problem'], ['RoadmapItem']],
  ['IMPLEMENTS', ['RoadmapItem'], ['Strategy']],
  ['CONTRIBUTES_TO', ['RoadmapItem'], ['RoadmapItem']],
  ['DELIVERED_BY', ['Service', 'Application', 'DataSet', 'NetworkAsset', 'Integration'], ['RoadmapItem']],
  ['AFFECTED_BY', ['Organization', 'Service', 'Application', 'DataSet', 'NetworkAsset', 'Integration'], ['Problem']],
];

const DEPENDENCY: readonly Row[] = [
  ['SERVES', ['Application', 'Service', 'DataSet', 'NetworkAsset'], ['Service']],
  ['SERVES', ['Application', 'NetworkAsset'], ['Application']],
  ['HOSTS', ['NetworkAsset'], ['Application', 'DataSet', 'NetworkAsset']],
  ['CONNECTS', ['NetworkAsset'], ['NetworkAsset']],
  ['COMPONENT_OF', ['Application'], ['Application']],
  ['COMPONENT_OF', ['DataSet'], ['DataSet']],
  ['READ_BY', ['DataSet'], ['Application']],
  ['WRITES', ['Application'], ['DataSet']],
  ['PROVIDES', ['Application'], ['Integration']],
  ['FEEDS', ['Integration'], ['Application']],
  ['CARRIED_BY', ['DataSet'], ['Integration']],
  ['TRANSPORTS', ['NetworkAsset', 'Application'], ['Integration']],
];

const HOLDINGS: readonly string[] = ['Service', 'Application', 'DataSet', 'NetworkAsset'];

const CONTEXT: readonly Row[] = [
  [
    'PART_OF',
    ['Vision', 'Mission', 'Goal', 'Value', 'StrategyGroup', 'Strategy', 'Problem', 'RoadmapItem', 'Factor'],
    ['Plan'],
  ],
  ['PART_OF', ['Strategy'], ['StrategyGroup']],
  ['PART_OF', ['Organization'], ['Organization']],
  ['PART_OF', ['Category'], ['Category']],
  ['OWNS', ['Organization'], HOLDINGS],
  ['OPERATES', ['Organization'], HOLDINGS],
  ['USES', ['Organization'], HOLDINGS],
  ['PRODUCES', ['Organization'], ['DataSet']],
  ['STEWARDS', ['Organization'], ['DataSet']],
  ['RESPONSIBLE_FOR', ['Organization'], ['RoadmapItem', 'Problem']],
  ['EXPECTS_FROM', ['Expectation'], ['Organization', 'Application', 'DataSet']],
  ['EXPECTS_TO', ['Expectation'], ['Organization', 'Application', 'DataSet']],
  ['WAIVES', ['Waiver'], KINDS],
  ['DEPENDS_ON', ['RoadmapItem'], ['RoadmapItem']],
  ['CLASSIFIED_AS', HOLDINGS, ['Category']],
  ['DUPLICATES', ['Problem'], ['Problem']],
  ['DUPLICATES', ['Application'], ['Application']],
  ['RELATED', KINDS, KINDS],
];

const EVIDENCE: readonly Row[] = [
  ['CITED_IN', KINDS, ['Passage']],
  ['PART_OF', ['Passage'], ['Document']],
];

function triples(linkClass: LinkClass, rows: readonly Row[]): OracleModel['links'] {
  return rows.flatMap(([type, sources, targets]) =>
    sources.flatMap((from) => targets.map((to) => ({ type, class: linkClass, from, to }))),
  );
}

/** One entry per allowed (type, from kind, to kind). */
export const DOMAIN_MODEL: OracleModel = {
  links: [
    ...triples('purpose', PURPOSE),
    ...triples('dependency', DEPENDENCY),
    ...triples('context', CONTEXT),
    ...triples('evidence', EVIDENCE),
  ],
};
