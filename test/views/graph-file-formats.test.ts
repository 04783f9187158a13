import { parse as parseDot } from '@ts-graphviz/ast';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import cytoscape from 'cytoscape';
import { toCytoscape } from '../../src/questions/graph-view/files/cytoscape.js';
import { toDot } from '../../src/questions/graph-view/files/dot.js';
import type { FileEdge, FileNode, GraphFile } from '../../src/questions/graph-view/files/graph-file.js';
import { toGraphml } from '../../src/questions/graph-view/files/graphml.js';
import { toMermaid } from '../../src/questions/graph-view/files/mermaid.js';
import { readMermaid } from './mermaid-reader.js';
import { BROKEN_NAMES, NASTY_NAMES } from './nasty-names.js';

const node = (name: string, index: number): FileNode => ({
  id: `id-${index}`,
  label: `APP-${index} ${name}`,
  code: `APP-${index}`,
  name,
  kind: 'Application',
  kindLabel: 'aplikasi',
  archimate: 'ApplicationComponent',
  inactive: index % 5 === 0,
  distance: Math.min(index, 1),
  leftOut: index,
  group: `key-${index % 2}`,
});

const edge = (name: string, index: number): FileEdge => ({
  id: `edge-${index}`,
  from: 'id-0',
  to: `id-${index}`,
  types: ['SERVES'],
  class: 'dependency',
  label: name,
  sentence: `x melayani ${name}`,
  inherited: true,
  suspect: false,
  collapsed: index % 3 === 0,
  path: index % 3 === 0 ? `APP-0 —SERVES→ ${name}` : null,
});

/** A star around the first, with names in every place where one can stand. */
const starOf = (names: readonly string[], { grouped = true } = {}): GraphFile => {
  const nodes = names.map(node).map((one) => (grouped ? one : { ...one, group: null }));
  const groups = [0, 1].map((index) => {
    const standing = nodes.filter(({ group }) => group === `key-${index}`);
    return { key: `key-${index}`, label: names[index] ?? '', count: standing.length, nodes: standing };
  });
  return {
    title: names.join(' '),
    note: names.join(' '),
    nodes,
    edges: names.map(edge).slice(1),
    groups: grouped ? groups : [],
  };
};

const FILES = [
  starOf(NASTY_NAMES),
  starOf(NASTY_NAMES, { grouped: false }),
  ...NASTY_NAMES.map((name) => starOf([name, name])),
];

describe('GraphML', () => {
  const read = (text: string) => {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
    const data = (of: string, key: string) =>
      [...document.getElementsByTagName(of)].map(
        (one) =>
          [...one.getElementsByTagName('data')].find((datum) => datum.getAttribute('key') === `${of}-${key}`)
            ?.textContent,
      );
    const all = (name: string, attribute: string) =>
      [...document.getElementsByTagName(name)].map((one) => one.getAttribute(attribute));
    return { data, all };
  };

  test('every name comes out of an XML parser as it went in', () => {
    for (const file of FILES) {
      const { data, all } = read(toGraphml(file));
      expect(data('node', 'name')).toEqual(file.nodes.map(({ name }) => name));
      expect(data('node', 'label')).toEqual(file.nodes.map(({ label }) => label));
      expect(data('edge', 'sentence')).toEqual(file.edges.map(({ sentence }) => sentence));
      expect(data('edge', 'path')).toEqual(file.edges.map(({ path }) => path ?? undefined));
      expect(data('graph', 'title')).toEqual([file.title]);
      expect(all('edge', 'source')).toEqual(file.edges.map(({ from }) => from));
      expect(all('edge', 'target')).toEqual(file.edges.map(({ to }) => to));
    }
  });

  test('groups and types are data, each declared once', () => {
    const { data, all } = read(toGraphml(starOf(NASTY_NAMES)));
    expect(data('node', 'group').slice(0, 3)).toEqual(['key-0', 'key-1', 'key-0']);
    expect(data('node', 'groupLabel').slice(0, 2)).toEqual(NASTY_NAMES.slice(0, 2));
    expect(data('node', 'archimate')[0]).toBe('ApplicationComponent');
    expect(data('node', 'inactive').slice(0, 2)).toEqual(['true', 'false']);
    const used = new Set(all('data', 'key'));
    const declared = all('key', 'id');
    expect(declared).toEqual([...new Set(declared)]);
    expect([...used].filter((key) => !declared.includes(key))).toEqual([]);
  });

  test('what XML cannot say is marked, and the rest still reads', () => {
    const { data } = read(toGraphml(starOf(BROKEN_NAMES)));
    expect(data('node', 'name')).toEqual(['null \uFFFD and bell \uFFFD', 'half \uFFFD of a pair', 'last \uFFFD']);
  });
});

describe('DOT', () => {
  /** What a label shows: Graphviz reads escapes, then entities. */
  const shown = (text: string): string =>
    text.replace(/\\(["\\n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)).replaceAll('&amp;', '&');
  const asShown = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ');

  interface Statement {
    readonly type: string;
    readonly children: readonly unknown[];
  }
  type Read = {
    readonly nodes: Map<string, Map<string, string>>;
    readonly edges: [string, string, Map<string, string>][];
    readonly clusters: string[][];
  };

  const read = (text: string): Read => {
    const found: Read = { nodes: new Map(), edges: [], clusters: [] };
    const attributes = (of: readonly any[]): Map<string, string> =>
      new Map(
        of
          .filter(({ type }) => type === 'Attribute')
          .map(({ key, value }): [string, string] => [key.value, value.value]),
      );
    const walk = (statements: readonly any[], cluster?: string[]): void => {
      for (const one of statements) {
        if (one.type === 'Node') {
          found.nodes.set(one.id.value, attributes(one.children));
          cluster?.push(one.id.value);
        } else if (one.type === 'Edge')
          found.edges.push([one.targets[0].id.value, one.targets[1].id.value, attributes(one.children)]);
        else if (one.type === 'Subgraph') {
          const members: string[] = [];
          found.clusters.push(members);
          walk(one.children, members);
        }
      }
    };
    const dot: Statement = parseDot(text);
    const [graph] = dot.children as readonly Statement[];
    walk(graph?.children ?? []);
    return found;
  };

  test('every name comes out of a DOT parser as a label that shows it', () => {
    for (const file of FILES) {
      const { nodes, edges } = read(toDot(file));
      expect([...nodes.keys()]).toEqual(expect.arrayContaining(file.nodes.map(({ id }) => id)));
      for (const { id, code, name } of file.nodes)
        expect(shown(nodes.get(id)?.get('label') ?? '')).toBe(`${code}\n${asShown(name)}\n(aplikasi)`);
      expect(edges.map(([from, to, said]) => [from, to, shown(said.get('label') ?? '')])).toEqual(
        file.edges.map(({ from, to, label }) => [from, to, asShown(label)]),
      );
    }
  });

  test('groups are clusters, and each node stands in one', () => {
    const { clusters, nodes } = read(toDot(starOf(NASTY_NAMES)));
    expect(clusters).toHaveLength(2);
    expect(clusters[0]?.slice(0, 2)).toEqual(['id-0', 'id-2']);
    expect(clusters.flat().sort()).toEqual([...nodes.keys()].sort());
  });

  test('what is collapsed is dashed, what is inactive dotted', () => {
    const { edges, nodes } = read(toDot(starOf(NASTY_NAMES)));
    expect(edges.slice(0, 3).map(([, , said]) => said.get('style'))).toEqual([undefined, undefined, 'dashed']);
    expect([nodes.get('id-0')?.get('style'), nodes.get('id-1')?.get('style')]).toEqual(['rounded,dotted', undefined]);
  });

  test('control characters do not break it', () => {
    expect(read(toDot(starOf(BROKEN_NAMES))).nodes.size).toBe(BROKEN_NAMES.length);
  });
});

describe('Mermaid', () => {
  /** A label is one line. */
  const asShown = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

  test('every name can be read back from a label that holds nothing but what Mermaid leaves alone', () => {
    for (const file of FILES) {
      const read = readMermaid(toMermaid(file));
      expect(new Map(read.nodes)).toEqual(
        new Map(file.nodes.map(({ code, name }, index) => [`n${index}`, `${code}\n${asShown(name)}`])),
      );
      expect(read.edges).toEqual(
        file.edges.map(({ label, collapsed, to }) => ['n0', collapsed, asShown(label), `n${to.slice(3)}`]),
      );
      expect(read.subgraphs.map(({ label, nodes }) => [label, nodes.length])).toEqual(
        file.groups.map(({ label, count }) => [`${asShown(label)} (${count})`, count]),
      );
    }
  });

  test('what is inactive has a class', () => {
    expect(readMermaid(toMermaid(starOf(NASTY_NAMES))).inactive.slice(0, 2)).toEqual(['n0', 'n5']);
  });

  test('control characters and halves of a pair do not break it', () => {
    expect(readMermaid(toMermaid(starOf(BROKEN_NAMES))).nodes).toHaveLength(BROKEN_NAMES.length);
  });
});

describe('Cytoscape JSON', () => {
  test('Cytoscape takes it as it is, with every name', () => {
    for (const file of [...FILES, starOf(BROKEN_NAMES)]) {
      const { elements } = JSON.parse(Buffer.from(toCytoscape(file), 'utf8').toString('utf8'));
      const graph = cytoscape({ headless: true, elements });
      expect(graph.edges()).toHaveLength(file.edges.length);
      for (const { id, name, label, group } of file.nodes) {
        const found = graph.getElementById(id);
        expect([found.data('name'), found.data('label')]).toEqual([name, label]);
        expect(found.parent().map((one) => one.id())).toEqual(group === null ? [] : [`group:${group}`]);
      }
      expect(graph.edges().map((one) => [one.source().id(), one.target().id(), one.data('path')])).toEqual(
        file.edges.map(({ from, to, path }) => [from, to, path]),
      );
      graph.destroy();
    }
  });
});
