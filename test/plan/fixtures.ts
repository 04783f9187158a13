import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanReading } from '../../src/exchange/plan/read-plan.js';

/** What a fixture holds, counted by hand from its text. */
export interface Expected {
  title?: string;
  years: [number, number];
  kinds: PlanReading['counts']['kinds'];
  problemsByDomain: PlanReading['counts']['problemsByDomain'];
  strategiesByGroup: Record<string, number>;
  roadmap: { name: string; startYear?: number; endYear?: number; budget?: number; stream?: string; parent?: string }[];
  names?: string[];
  codes?: string[];
  anomalies: string[];
}

export interface Fixture {
  name: string;
  text: string;
  expected: Expected;
}

const FOLDER = join(import.meta.dirname, 'fixtures');

/** Plans of fictional cities, each with its counts. */
export function planFixtures(): Fixture[] {
  const files = readdirSync(FOLDER).toSorted();
  return files
    .filter((file) => !file.endsWith('.json'))
    .flatMap((name) => {
      const counts = name.replace(/\.[^.]+$/, '.expected.json');
      return files.includes(counts)
        ? [{ name, text: fixtureText(name), expected: JSON.parse(fixtureText(counts)) as Expected }]
        : [];
    });
}

export function fixtureText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** The counts that a mutant must not change, in one order. */
export function countsOf(reading: PlanReading): Pick<Expected, 'kinds' | 'problemsByDomain' | 'strategiesByGroup'> {
  const groups = Object.entries(reading.counts.strategiesByGroup).toSorted(([a], [b]) => a.localeCompare(b));
  return {
    kinds: reading.counts.kinds,
    problemsByDomain: reading.counts.problemsByDomain,
    strategiesByGroup: Object.fromEntries(groups),
  };
}
