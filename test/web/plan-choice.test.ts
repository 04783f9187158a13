import { chosenPlan, type PlanOfChoice } from '../../web/src/pages/overview/plan-choice.js';

const plan = (code: string, status: PlanOfChoice['status'], startYear: number): PlanOfChoice => ({
  id: code,
  code,
  name: `Rencana ${code}`,
  status,
  startYear,
});
const plans = [
  plan('A', 'ENDED', 2014),
  plan('B', 'ADOPTED', 2019),
  plan('C', 'ADOPTED', 2024),
  plan('D', 'DRAFT', 2029),
];

it('takes the plan that the address names', () => {
  expect(chosenPlan(plans, 'A')?.code).toBe('A');
});

it('begins with the plan in force, of several the latest', () => {
  expect(chosenPlan(plans, '')?.code).toBe('C');
  expect(chosenPlan(plans, 'unknown')?.code).toBe('C');
  expect(chosenPlan([plan('A', 'ENDED', 2014), plan('D', 'DRAFT', 2029)], '')?.code).toBe('D');
});

it('chooses nothing where there is one plan or none', () => {
  expect(chosenPlan([], 'A')).toBeUndefined();
  expect(chosenPlan([plan('A', 'ADOPTED', 2019)], 'A')).toBeUndefined();
});
