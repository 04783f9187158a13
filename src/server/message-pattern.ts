/** A sentence of graphql-js with holes: `Unknown type "{type}".` */
export interface Pattern {
  /** @returns what stands in the holes, by name; undefined for another sentence */
  read(message: string): Readonly<Record<string, string>> | undefined;
}

const HOLE = /\{(\w+)\}/;

export const pattern = (template: string): Pattern => {
  const expression = new RegExp(
    `^${template
      .split(/(\{\w+\})/)
      .map((part) => {
        const [, name] = HOLE.exec(part) ?? [];
        return name ? `(?<${name}>[^]*?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      })
      .join('')}$`,
  );
  return { read: (message) => expression.exec(message)?.groups ?? (expression.test(message) ? {} : undefined) };
};

/** Puts what was read into the holes of another sentence. */
export const fill = (template: string, holes: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => holes[name] ?? '');
