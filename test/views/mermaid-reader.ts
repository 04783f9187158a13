/**
 * Reads the flowcharts that are written here, and nothing else: Mermaid's own parser needs a browser. Stricter than
 * Mermaid: a label may hold nothing but what neither its grammar nor its preprocessing (directives, comments, `style`
 * and `classDef`, Markdown, icons) looks for, and entity codes, which are decoded as Mermaid decodes them.
 */
export interface ReadFlowchart {
  readonly nodes: readonly (readonly [id: string, label: string])[];
  readonly edges: readonly (readonly [from: string, dotted: boolean, label: string, to: string])[];
  readonly subgraphs: readonly { readonly label: string; readonly nodes: readonly string[] }[];
  readonly inactive: readonly string[];
}

const NODE = /^(n\d+)\["([^"]*)"\]$/;
const EDGE = /^(n\d+) (-->|-\.->)\|"([^"]*)"\| (n\d+)$/;
const SUBGRAPH = /^subgraph g\d+\["([^"]*) \((\d+)\)"\]$/;
const COMMENT = /^%% ([^{}%]*)$/;
const CLASS = /^class (n\d+(?:,n\d+)*) inactive$/;
const SAFE = /^(?:[\p{L}\p{M}\p{N} ,/→—\uFFFD]|#\d+;)*$/u;

/** @throws Error at a line that is none of these */
export const readMermaid = (text: string): ReadFlowchart => {
  const nodes: [string, string][] = [];
  const edges: [string, boolean, string, string][] = [];
  const subgraphs: { label: string; nodes: string[] }[] = [];
  const inactive: string[] = [];
  let open: { label: string; nodes: string[] } | undefined;
  const [head, ...lines] = text.trimEnd().split('\n');
  if (head !== 'flowchart LR') throw new Error(`a flowchart begins with its direction, not with ${head}`);
  for (const line of lines.map((one) => one.trim())) {
    const [node, edge, subgraph, comment, classes] = [NODE, EDGE, SUBGRAPH, COMMENT, CLASS].map((form) =>
      form.exec(line),
    );
    if (node) {
      nodes.push([node[1] ?? '', (node[2] ?? '').split('<br/>').map(decoded).join('\n')]);
      open?.nodes.push(node[1] ?? '');
    } else if (edge) edges.push([edge[1] ?? '', edge[2] === '-.->', decoded(edge[3] ?? ''), edge[4] ?? '']);
    else if (subgraph && !open) open = { label: `${decoded(subgraph[1] ?? '')} (${subgraph[2]})`, nodes: [] };
    else if (line === 'end' && open) {
      subgraphs.push(open);
      open = undefined;
    } else if (classes) inactive.push(...(classes[1] ?? '').split(','));
    else if (comment) decoded(comment[1] ?? '');
    else if (line !== 'classDef inactive stroke-dasharray:4 3') throw new Error(`what is ${line}?`);
  }
  if (open) throw new Error('a subgraph does not end');
  return { nodes, edges, subgraphs, inactive };
};

const decoded = (label: string): string => {
  if (!SAFE.test(label) || label.includes('ﬂ')) throw new Error(`Mermaid might see something in ${label}`);
  return label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
};
