import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Registry } from '../metamodel/registry.js';
import type { Parameters, Statement } from './database.js';

const FOLDER = new URL('../../cypher/', import.meta.url);

/** A hand-tuned query: its header and its text as it stands in the file, placeholders not yet filled. */
export interface QueryFile {
  readonly name: string;
  readonly purpose: string;
  /** Parameter names, from the header. */
  readonly parameters: readonly string[];
  readonly header: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Reads `cypher/<name>.cypher`. Its first comment lines are the header: the purpose, then `@param`, `@returns`
 * and whatever else a family of queries declares, such as the title of an audit rule.
 */
export const readQueryFile = (name: string): QueryFile => {
  const lines = readFileSync(fileURLToPath(new URL(`${name}.cypher`, FOLDER)), 'utf8').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''));
  const tags = header.filter((line) => line.startsWith('@')).map((line) => /^@(\S+)\s*(.*)$/.exec(line));
  return {
    name,
    purpose: header.find((line) => !line.startsWith('@')) ?? '',
    parameters: tags.filter((tag) => tag?.[1] === 'param').map((tag) => (tag?.[2] ?? '').split(/[:\s]/)[0] ?? ''),
    header: Object.fromEntries(tags.map((tag) => [tag?.[1] ?? '', tag?.[2] ?? ''])),
    body: lines.slice(end).join('\n').trim(),
  };
};

/** Fills placeholders: a map from their names to the text that stands for them. */
export const fillPlaceholders = (body: string, values: Readonly<Record<string, string>>): string =>
  body.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the placeholder ${whole} has no value`);
    return value;
  });

/** Hand-tuned queries, with lists of link types filled in from the registry. */
export class NamedQueries {
  private readonly texts = new Map<string, string>();

  constructor(private readonly registry: Registry) {}

  /**
   * @param name path under `cypher/`, without the ending
   * @param placeholders values of placeholders beyond the registry's; never from input
   */
  statement(name: string, parameters: Parameters, placeholders: Readonly<Record<string, string>> = {}): Statement {
    const key = JSON.stringify([name, placeholders]);
    const text = this.texts.get(key) ?? this.load(name, placeholders);
    this.texts.set(key, text);
    return { text, parameters };
  }

  private load(name: string, placeholders: Readonly<Record<string, string>>): string {
    return `CYPHER 5\n${fillPlaceholders(readQueryFile(name).body, { ...registryPlaceholders(this.registry), ...placeholders })}`;
  }
}

/** What every query may use: lists of link types by class. */
export const registryPlaceholders = (registry: Registry): Record<string, string> => ({
  types: [...registry.links.keys()].join('|'),
  purpose: registry.typesOf('purpose').join('|'),
  dependency: registry.typesOf('dependency').join('|'),
  walked: registry.typesOf('purpose', 'dependency').join('|'),
});
