import { Button, Group } from '@mantine/core';
import { defineTexts, useTexts, useWord } from '../language/texts.js';
import { Icon } from '../parts/icon.js';
import { graphColours } from './colours.js';
import type { Drawing } from './drawing.js';
import type { Graph } from './graph.js';
import type { Point } from './layered-layout.js';
import { mermaidOf } from './mermaid-writer.js';
import { svgOf } from './svg-writer.js';

const texts = defineTexts({
  save: { id: 'Simpan sebagai', en: 'Save as' },
});

interface GraphExportsProps {
  readonly graph: Graph;
  readonly points: ReadonlyMap<string, Point>;
  readonly drawing: Drawing | undefined;
  /** Of the picture, and of the file without its ending. */
  readonly title: string;
}

const save = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** The graph as it is shown, as a file. */
export function GraphExports({ graph, points, drawing, title }: GraphExportsProps) {
  const t = useTexts(texts);
  const word = useWord();
  const name = title.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').replaceAll(/^-|-$/g, '');
  const formats = {
    PNG: async () => {
      const picture = await drawing?.png();
      if (picture) save(picture, `${name}.png`);
    },
    // On white, for paper and documents.
    SVG: () =>
      save(
        new Blob([svgOf(graph, points, { title, word, colours: graphColours.light })], { type: 'image/svg+xml' }),
        `${name}.svg`,
      ),
    Mermaid: () => save(new Blob([mermaidOf(graph, word)], { type: 'text/vnd.mermaid' }), `${name}.mmd`),
  };
  return (
    <Group gap="xs" role="group" aria-label={t('save')}>
      {Object.entries(formats).map(([format, act]) => (
        <Button
          key={format}
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="download" size={14} />}
          onClick={() => void act()}
        >
          {format}
        </Button>
      ))}
    </Group>
  );
}
