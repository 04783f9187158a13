import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Registry } from '../metamodel/registry.js';
import type { Parameters, Statement } from './database.js';
import { fillPlaceholders, type Placeholders, registryPlaceholders } from './placeholders.js';

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

/** `{{include views/parts/step before=0}}`: the text of another file, its placeholder `{{before}}` filled with 0. */
const include = (name = '', ...given: readonly string[]): string =>
  given.reduce((text, pair) => {
    const [placeholder = '', value = ''] = pair.split('=');
    return text.replaceAll(`{{${placeholder}}}`, value);
  }, readQueryFile(name).body);

/** Hand-tuned queries, with placeholders filled from the registry. */
export class NamedQueries {
  private readonly texts = new Map<string, string>();
  private readonly placeholders: Placeholders;

  /** @param placeholders of a family of queries, beyond the registry's */
  constructor(registry: Registry, placeholders: Placeholders = {}) {
    this.placeholders = {
      ...registryPlaceholders(registry),
      include,
      ...placeholders,
    };
  }

  /**
   * @param name path under `cypher/`, without the ending
   * @param placeholders values of placeholders that hang on the use; never from input
   */
  statement(name: string, parameters: Parameters, placeholders: Readonly<Record<string, string>> = {}): Statement {
    const key = JSON.stringify([name, placeholders]);
    const text = this.texts.get(key) ?? this.load(name, placeholders);
    this.texts.set(key, text);
    return { text, parameters };
  }

  /** The same for placeholders compiled from what a client asked: there is no end of them, so the text is not kept. */
  composed(name: string, parameters: Parameters, placeholders: Readonly<Record<string, string>>): Statement {
    return { text: this.load(name, placeholders), parameters };
  }

  private load(name: string, placeholders: Readonly<Record<string, string>>): string {
    return `CYPHER 5\n${fillPlaceholders(readQueryFile(name).body, { ...this.placeholders, ...placeholders })}`;
  }
}
