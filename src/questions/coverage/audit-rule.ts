import { type QueryFile, readQueryFile } from '../../database/named-query.js';
import type { Registry } from '../../metamodel/registry.js';
import { AUDIT_RULES } from '../../model/audit-rules.js';

export const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SUBJECTS = ['ITEMS', 'LINKS'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** An audit rule, as the header of its query declares it. */
export interface AuditRule {
  readonly code: string;
  /** The name of its query. */
  readonly query: string;
  /** What ought to be so. */
  readonly descriptions: { readonly id: string; readonly en: string };
  /** What its offenders are called. */
  readonly titles: { readonly id: string; readonly en: string };
  readonly severity: Severity;
  readonly assesses: Subject;
  /** The kind that it assesses; null for items of every kind, and for links. */
  readonly population: string | null;
  /** Whether what satisfies it are links, so that it can be told how sure they are. */
  readonly restsOnLinks: boolean;
}

/**
 * The catalogue of audit rules: each file under `cypher/coverage/` is one, picked up by being there.
 * @throws Error that names the file whose header is not complete
 */
export const readAuditRules = (registry: Registry): AuditRule[] =>
  AUDIT_RULES.map((code) => auditRule(readQueryFile(`coverage/${code}`), registry));

const auditRule = ({ name, purpose, header }: QueryFile, registry: Registry): AuditRule => {
  const tag = (key: string): string => {
    const value = header[key];
    if (!value) throw new Error(`cypher/${name}.cypher: the header lacks @${key}`);
    return value;
  };
  const code = tag('code');
  if (name !== `coverage/${code}`) throw new Error(`cypher/${name}.cypher: its @code is ${code}; they must agree`);
  const severity = SEVERITIES.find((known) => known === tag('severity'));
  if (!severity) throw new Error(`cypher/${name}.cypher: @severity is one of ${SEVERITIES.join(', ')}`);
  const population = tag('population');
  return {
    code,
    query: name,
    descriptions: { id: tag('description_id'), en: purpose },
    titles: { id: tag('title_id'), en: tag('title_en') },
    severity,
    assesses: population === 'Link' ? 'LINKS' : 'ITEMS',
    population: ['Item', 'Link'].includes(population) ? null : registry.kind(population).name,
    restsOnLinks: tag('rests_on') === 'links',
  };
};
