import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Sentences that are the same in both languages on purpose, and why. */
const ALIKE: Readonly<Record<string, string>> = {
  '`"${name}"`': 'a name in quotes',
};

const SOURCE = new URL('../../src/', import.meta.url);

interface Sentences {
  readonly at: string;
  readonly en: string;
  readonly id: string;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

const textOf = (object: ts.ObjectLiteralExpression, name: string): string | undefined => {
  const property = object.properties.find((one) => one.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer.getText() : undefined;
};

/** Every object of the source that has both an English and an Indonesian text, as they are written. */
const found = files.flatMap((name): Sentences[] => {
  const file = ts.createSourceFile(name, readFileSync(new URL(name, SOURCE), 'utf8'), ts.ScriptTarget.Latest, true);
  const sentences: Sentences[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [en, id] = [textOf(node, 'en'), textOf(node, 'id')];
      if (en !== undefined && id !== undefined) sentences.push({ at: name, en, id });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sentences;
});

it('there are sentences to look at', () => {
  expect(found.length).toBeGreaterThan(100);
});

it('nothing that is said in two languages is said in one of them twice', () => {
  expect(found.filter(({ en, id }) => en === id && !(en in ALIKE))).toEqual([]);
});

it('nothing is excused that need not be', () => {
  const alike = new Set(found.filter(({ en, id }) => en === id).map(({ en }) => en));
  expect(Object.keys(ALIKE).filter((text) => !alike.has(text))).toEqual([]);
});
