import { existsSync, readFileSync } from 'node:fs';
import { type PlanReading, readPlan } from '../../src/exchange/plan/read-plan.js';

/** The city's own plan: internal, beside the project, never in it. */
const PLAN = '../shared/data/plan-part-4.md';
const present = existsSync(PLAN);

if (!present) console.warn(`${PLAN} is absent: the tests on the real plan are SKIPPED.`);

if (!present && process.env['CI'] !== undefined) {
  it('the real plan is there', () => {
    throw new Error(`${PLAN} is absent, and in CI it must not be.`);
  });
}

const onRealPlan = present ? it : it.skip;
const skipped = present ? '' : ' (SKIPPED: the real plan is absent)';

describe('the real plan', () => {
  let reading: PlanReading;
  beforeAll(() => {
    if (present) reading = readPlan(readFileSync(PLAN, 'utf8'), { fileName: 'plan-part-4.md' });
  });

  onRealPlan(`holds what DOMAIN.md says${skipped}`, () => {
    expect(reading.counts).toEqual({
      kinds: {
        Vision: 1,
        Mission: 4,
        Value: 10,
        Goal: 3,
        Problem: 106,
        StrategyGroup: 4,
        Strategy: 44,
        RoadmapItem: 4,
        Factor: 3,
      },
      problemsByDomain: {
        BUSINESS: 51,
        INFORMATION: 5,
        APPLICATION: 24,
        INFRASTRUCTURE: 15,
        ORGANIZATION: 11,
        UNKNOWN: 0,
      },
      strategiesByGroup: { SOPP: 8, SPTI: 11, SIDS: 9, SMSD: 16 },
      roadmapByStream: { INFORMATION: 1, APPLICATION: 1, INFRASTRUCTURE: 1, ORGANIZATION: 1, UNKNOWN: 0 },
      mainActivities: 4,
    });
    expect(reading.plan).toMatchObject({ startYear: 2019, endYear: 2023, code: 'RITIK-2019' });
  });

  onRealPlan(`leaves nothing unplaced${skipped}`, () => {
    expect(reading.unplaced).toEqual([]);
  });

  onRealPlan(`reports its traps${skipped}`, () => {
    const found = reading.anomalies.map(({ code, lines, pairs }) => ({
      code,
      lines: pairs ? pairs.length : lines.length,
    }));
    expect(found).toEqual(
      expect.arrayContaining([
        { code: 'CONTENTS_SKIPPED', lines: 9 },
        { code: 'LIST_BROKEN', lines: 1 },
        { code: 'LIST_BROKEN', lines: 2 },
        { code: 'HEADING_MISSPELT', lines: 1 },
        { code: 'NUMBERING_COLLIDES', lines: 2 },
        { code: 'CODE_IRREGULAR', lines: 10 },
        { code: 'CODE_IRREGULAR', lines: 1 },
        { code: 'GROUP_NAMED_TWICE', lines: 2 },
        { code: 'ROADMAP_WITHOUT_PARTS', lines: 4 },
        { code: 'DUPLICATE_EXACT', lines: 1 },
        { code: 'DUPLICATE_NEAR', lines: 1 },
      ]),
    );
    expect(reading.anomalies).toHaveLength(14);
  });
});
