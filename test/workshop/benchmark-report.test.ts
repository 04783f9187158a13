import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const REPORT = pathToFileURL('bench/report.mjs').href;

/** What is told of sizes of a graph, each with the time that all audit rules took in ms. */
const growth = async (...sizes: readonly (readonly [items: number, coverageMs: number | null])[]): Promise<string> => {
  const times = { min: 1, p50: 1, p95: 1 };
  const rows = sizes.map(([items, coverageMs]) => ({
    items,
    coverageMs,
    hits: { 'point read': 10 },
    page: { times: { runut: times, peer: times }, faster: { median: 2, low: 2, high: 2 } },
  }));
  const code = `import { growth } from ${JSON.stringify(REPORT)};
    process.stdout.write(growth({ growth: ${JSON.stringify(rows)} }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
  return stdout;
};

const judgement = (told: string): string => /those of the smallest: (.*)\.$/.exec(told)?.[1] ?? told;

test('all audit rules are linear as long as an item costs at most a quarter more where there are a hundred times as many', async () => {
  expect(judgement(await growth([10_000, 500], [100_000, 5_000], [1_000_000, 62_000]))).toBe('1.24 ×: reached');
  expect(judgement(await growth([10_000, 500], [1_000_000, 63_500]))).toBe('1.27 ×: **worse than allowed**');
  expect(judgement(await growth([10_000, 650], [1_000_000, 45_000]))).toBe('0.69 ×: reached');
});

test('rules that end at their time limit are not linear, and one size alone tells nothing', async () => {
  const told = await growth([10_000, 500], [1_000_000, null]);
  expect(told).toContain('a rule took longer than its 30 s');
  expect(judgement(told)).toBe('**worse than allowed**');
  expect(judgement(await growth([10_000, null], [1_000_000, 45_000]))).toBe('not measured');
  expect(judgement(await growth([10_000, 500]))).toBe('not measured');
});
