import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const REPORT = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));

const number = (value, digits = 2) => value.toFixed(digits);
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

/** Below an aim that is a most, or above one that is a least. */
const judged = (value, aim, worst, least = false) => {
  const reaches = (bound) => (least ? value >= bound : value <= bound);
  if (reaches(aim)) return 'reached';
  return reaches(worst) ? 'missed' : '**worse than allowed**';
};

const times = ({ min, p50, p95 }) => `${number(p50)} (${number(min)}–${number(p95)})`;
const between = ({ median, low, high }, digits = 2) =>
  `${number(median, digits)} × (${number(low, digits)}–${number(high, digits)})`;

/** Writes docs/benchmarks.md between the marks of this run; what people wrote around it stays. */
export const writeReport = async (results, tell) => {
  const { full, seconds } = results;
  const parts = [
    `Command: \`npm run bench${full ? ' -- --full' : ''}\`. Machine: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, Neo4j 5.26 on the same machine; load at the end ${number(loadavg()[0], 1)}; ${number(seconds / 60, 0)} minutes, ${new Date().toISOString().slice(0, 10)}.`,
    againstBare(results),
    againstPeer(results),
    growth(results),
    hubs(results),
    rest(results),
  ];
  const text = parts.join('\n\n');
  await keep(full ? 'full' : 'short', text);
  tell('docs/benchmarks.md: written');
  console.log(text);
};

const againstBare = ({ bare }) =>
  `### Against the same Cypher behind bare node:http

One request at a time, the two in an order that changes at random; ms at the client as p50 (minimum–p95); the ratio is the median of the pairs, with its 95 % interval.

${table(
  ['question', 'Runut', 'bare', 'ratio', 'aim', '', 'statements'],
  bare.map(({ title, times: both, ratio, aim, worst, statements }) => [
    title,
    times(both.runut),
    times(both.bare),
    between(ratio),
    `≤ ${aim}`,
    judged(ratio.median, aim, worst),
    statements,
  ]),
)}`;

const AGAIN = ', asked again';
const PROOFS = 'trace with proofs';
const named = (rows, title) => rows.map((row) => ({ ...row, again: title }));

const againstPeer = ({ latency, latencyAgain, throughput, throughputAgain }) =>
  `### Against @neo4j/graphql 7.6.3 on Apollo and Fastify

Runut answers each question anew here, as if it had never been asked, but for the rows "asked again": there it remembers answers for as long as the graph does not change, as it does when it is shipped, and the same questions come again and again.

${table(
  ['question, one at a time', 'Runut ms', 'peer ms', 'faster', 'aim', ''],
  [...named(latency, ''), ...named(latencyAgain, AGAIN)].map(({ title, again, times: both, faster }) => {
    const proof = title.startsWith(PROOFS);
    return [
      `${title}${again}`,
      times(both.runut),
      times(both.peer),
      between(faster),
      proof ? '≥ 8' : '',
      proof ? judged(faster.median, 8, 4, true) : '',
    ];
  }),
)}

${table(
  ['question, 16 connections', 'Runut requests/s', 'peer requests/s', 'times', 'aim', ''],
  [...named(throughput, ''), ...named(throughputAgain, AGAIN)].map(({ title, again, rates, times: ratio }) => {
    const [aim, worst] = title.startsWith(PROOFS) ? [8, 4] : [3, 2];
    const isAimed = title !== 'point read';
    return [
      `${title}${again}`,
      number(rates.runut.median, 0),
      number(rates.peer.median, 0),
      number(ratio),
      isAimed ? `≥ ${aim}` : '',
      isAimed ? judged(ratio, aim, worst, true) : '',
    ];
  }),
)}`;

/** Linear: an item costs no more where there are many, but for what a measurement is off by. */
const LINEAR = 1.25;

const microsecondsAnItem = ({ items, coverageMs }) => (1_000 * coverageMs) / items;

/** @param coverageMs of the smallest and the largest size; null where a rule took longer than it may */
const linear = (smallest, largest) => {
  if (smallest.items === largest.items || smallest.coverageMs === null) return 'not measured';
  if (largest.coverageMs === null) return '**worse than allowed**';
  const ratio = microsecondsAnItem(largest) / microsecondsAnItem(smallest);
  return `${number(ratio)} ×: ${judged(ratio, LINEAR, LINEAR)}`;
};

/** The section on a growing graph, from a row for each size, the smallest first. */
export const growth = ({ growth: sizes }) => {
  const [first] = sizes;
  const last = sizes.at(-1);
  const names = Object.keys(first.hits);
  return `### Against itself, as the graph grows

Many cities with the sample's proportions. Database hits of questions about one item of the first city; the filtered, ordered page; all audit rules.

${table(
  [
    'items',
    ...names.map((name) => `hits: ${name}`),
    'page, Runut ms',
    'page, peer ms',
    'faster',
    'all rules, ms',
    'µs an item',
  ],
  sizes.map(({ items, hits, coverageMs, page }) => [
    items,
    ...names.map((name) => hits[name]),
    times(page.times.runut),
    times(page.times.peer),
    between(page.faster, 1),
    coverageMs === null ? 'a rule took longer than its 30 s' : number(coverageMs, 0),
    coverageMs === null ? '' : number(microsecondsAnItem({ items, coverageMs }), 1),
  ]),
)}

Aims: hits equal (at most 1.10 ×): ${names.map((name) => `${name} ${judged(last.hits[name] / first.hits[name], 1, 1.1)}`).join(', ')}. Page at 1,000,000 items ≥ 100 ×${last.items > 900_000 ? `: ${judged(last.page.faster.median, 100, 20, true)}` : ' is measured by the full run'}. All rules linear, the µs an item of the largest size at most ${LINEAR} × those of the smallest: ${linear(first, last)}.`;
};

const hubs = ({ hubs: sizes }) =>
  `### Against itself, as one city grows and its missions become hubs

The way up of one application stays what it was. The way down of the mission that most leads to grows with what hangs on it, up to the bound of a trace (20,000 items, 100,000 links), which the answer then tells.

${table(
  [
    'items',
    'links into the mission',
    'hits: trace up',
    'trace up, ms',
    'trace down, ms',
    'applications reached',
    'cut',
  ],
  sizes.map(({ items, degree, hits, upMs, downMs, reached, cuts }) => [
    items,
    degree,
    hits,
    times(upMs),
    times(downMs),
    reached,
    cuts.join(', ') || 'no',
  ]),
)}

Aim: hits equal (at most 1.10 ×): ${sizes.length > 1 ? judged(sizes.at(-1).hits / sizes[0].hits, 1, 1.1) : 'not measured'}.`;

const rest = ({ heap, import: imported }) =>
  `### Import, and memory

${table(
  ['what', 'Runut', 'against', '', 'aim', ''],
  [
    [
      `import of ${imported.size} items and as many links, checked and with history; rows/s, median of ${imported.rounds}`,
      number(imported.runut, 0),
      `${number(imported.bare, 0)} by UNWIND with neither`,
      `${number(100 * imported.share, 0)} %`,
      '≥ 70 %',
      judged(imported.share, 0.7, 0.5, true),
    ],
    [
      `heap after a full collection at request ${heap.late}, MB`,
      number(heap.last / 2 ** 20, 1),
      `${number(heap.first / 2 ** 20, 1)} at request ${heap.early}`,
      number(heap.last / heap.first, 3),
      '≤ 1.05',
      judged(heap.last / heap.first, 1.05, 1.1),
    ],
  ],
)}`;

const keep = async (which, text) => {
  const old = await readFile(REPORT, 'utf8');
  const [begin, end] = [`<!-- ${which}: begin -->`, `<!-- ${which}: end -->`];
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md lacks its marks for the ${which} run`);
  const merged = `${old.slice(0, from + begin.length)}\n\n${text}\n\n${old.slice(to)}`;
  const options = await prettier.resolveConfig(REPORT);
  await writeFile(REPORT, await prettier.format(merged, { ...options, parser: 'markdown' }));
};
