import { GraphBuilder } from '../support/graph-builder.js';
import { today } from '../../src/inventory/today.js';
import type { TestServer } from '../support/server.js';

const PAST = '2020-06-30';
const FUTURE = '2090-01-01';
/** A month from now, whenever that is. */
const SOON = today(new Date(Date.now() + 30 * 24 * 60 * 60 * 1000));
const LEAVE = { rule: 'goal-unsupported', reason: 'Menunggu rencana baru', approvedBy: 'Wali kota' };
const SUGGESTED = { confidence: 'SUGGESTED' };

/** A small city in which every audit rule has somebody who satisfies it and somebody who does not; C1 means something new. */
export const auditedCity = async (server: TestServer): Promise<GraphBuilder> => {
  const city = new GraphBuilder(server);
  plan(city);
  landscape(city);
  await city.build();
  await server.database.write((transaction) =>
    transaction.run({
      text: "CYPHER 5 MATCH (d:DataSet {code: 'D3'}) SET d.createdAt = '2019-01-01T00:00:00.000Z'",
      parameters: {},
    }),
  );
  await server.data('mutation { updateCategory(ref: "C1", input: { description: "Baru" }) { item { id } } }');
  return city;
};

const plan = (city: GraphBuilder): void => {
  city
    .inPlan('OTHER')
    .item('Problem', 'X1', { domain: 'BUSINESS' })
    .inPlan('PLAN', { startYear: 2019, endYear: 2023 })
    .item('Mission', 'M1')
    .item('Mission', 'M2')
    .item('Goal', 'G1')
    .item('Goal', 'G2')
    .item('Value', 'V1')
    .item('Value', 'V2')
    .item('Strategy', 'S1')
    .item('Strategy', 'S2')
    .item('Strategy', 'S3')
    .item('Problem', 'P1', { domain: 'BUSINESS' })
    .item('Problem', 'P2', { domain: 'APPLICATION' })
    .item('Problem', 'P3', { domain: 'APPLICATION', status: 'RESOLVED' })
    .item('Problem', 'P4', { domain: 'APPLICATION' })
    .item('RoadmapItem', 'R1', { stream: 'APPLICATION', startYear: 2020, endYear: 2021 })
    .item('RoadmapItem', 'R2', { stream: 'APPLICATION', startYear: 2020, endYear: 2022 })
    .item('RoadmapItem', 'R3', { stream: 'INFORMATION', startYear: 2021, endYear: 2022 })
    .item('RoadmapItem', 'R4', { startYear: 2019, endYear: 2020, status: 'DONE' })
    .item('RoadmapItem', 'R5', { startYear: 2023, endYear: 2024 })
    .item('RoadmapItem', 'R9', { startYear: 2019, endYear: 2030, status: 'CANCELLED' });
  city
    .link('S1', 'SUPPORTS', 'M1', { confidence: 'CONFIRMED' })
    .link('S1', 'SUPPORTS', 'V1')
    .link('S2', 'SUPPORTS', 'G1', { confidence: 'CONFIRMED' })
    .link('G1', 'SUPPORTS', 'M1', { confidence: 'STATED' })
    .link('S3', 'SUPPORTS', 'M2', SUGGESTED)
    .link('P1', 'ADDRESSED_BY', 'S1', { confidence: 'CONFIRMED' })
    .link('P1', 'ADDRESSED_BY', 'S2', { confidence: 'STATED' })
    .link('P2', 'ADDRESSED_BY', 'S1', SUGGESTED)
    .link('P4', 'ADDRESSED_BY', 'S1', { until: PAST })
    .link('P1', 'RESOLVED_BY', 'R1')
    .link('P2', 'RESOLVED_BY', 'R9')
    .link('P4', 'RESOLVED_BY', 'R1', { since: FUTURE })
    .link('P2', 'DUPLICATES', 'P4', SUGGESTED)
    .link('R1', 'IMPLEMENTS', 'S1')
    .link('R2', 'IMPLEMENTS', 'S1')
    .link('R3', 'IMPLEMENTS', 'S1')
    .link('R5', 'IMPLEMENTS', 'S1')
    .link('R9', 'IMPLEMENTS', 'S2')
    .link('R1', 'DEPENDS_ON', 'R4')
    .link('R3', 'DEPENDS_ON', 'R2')
    .link('R4', 'DEPENDS_ON', 'R9');
};

const landscape = (city: GraphBuilder): void => {
  city
    .item('Organization', 'U1')
    .item('Organization', 'U2')
    .item('Organization', 'U9', { validTo: PAST })
    .item('Service', 'L1')
    .item('Service', 'L2')
    .item('Waiver', 'K1', { ...LEAVE, until: FUTURE })
    .item('Waiver', 'K2', { ...LEAVE, until: PAST })
    .item('Category', 'C1', { scheme: 'RAA' })
    .item('Application', 'A1', { supportEndsOn: FUTURE })
    .item('Application', 'A2', { supportEndsOn: PAST, national: true, type: 'SPECIAL' })
    .item('Application', 'A3', { type: 'SPECIAL' })
    .item('Application', 'A4', { type: 'GENERAL' })
    .item('Application', 'A5')
    .item('Application', 'A6')
    .item('Application', 'A7')
    .item('Application', 'A8', { phase: 'RETIRING' })
    .item('Application', 'A9', { phase: 'RETIRED' })
    .item('DataSet', 'D1', { standard: 'SDI-1', personalData: true, nature: 'RESTRICTED' })
    .item('DataSet', 'D2', { personalData: true, nature: 'OPEN' })
    .item('DataSet', 'D3')
    .item('Integration', 'I1', {
      status: 'OPERATIONAL',
      method: 'SERVICE_BUS',
      agreement: 'PKS-1',
      agreementEndsOn: FUTURE,
    })
    .item('Integration', 'I2', { status: 'NEEDED', method: 'API' })
    .item('Integration', 'I3', { status: 'BUILDING', method: 'FILE', agreementEndsOn: PAST })
    .item('Integration', 'I4', { status: 'RETIRED' })
    .item('Integration', 'I5', { status: 'OPERATIONAL', method: 'SERVICE_BUS', agreementEndsOn: SOON })
    .item('Integration', 'I6', { status: 'OPERATIONAL', method: 'SERVICE_BUS' })
    .item('Integration', 'I7', { status: 'OPERATIONAL', method: 'SERVICE_BUS' })
    .item('Expectation', 'E1')
    .item('Expectation', 'E2')
    .item('Expectation', 'E3')
    .item('NetworkAsset', 'N1', { type: 'SERVER', supportEndsOn: FUTURE })
    .item('NetworkAsset', 'N2', { type: 'SERVER', supportEndsOn: PAST })
    .item('NetworkAsset', 'N3', { type: 'ROUTER' });
  city
    .link('U2', 'PART_OF', 'U1')
    .link('U1', 'OWNS', 'A1')
    .link('U2', 'OWNS', 'A4')
    .link('U9', 'OWNS', 'A3')
    .link('U1', 'OWNS', 'L1')
    .link('U2', 'OWNS', 'L2', SUGGESTED)
    .link('U1', 'OWNS', 'N1')
    .link('U9', 'OWNS', 'N2')
    .link('U1', 'RESPONSIBLE_FOR', 'P1')
    .link('U9', 'RESPONSIBLE_FOR', 'P2')
    .link('U1', 'RESPONSIBLE_FOR', 'R1')
    .link('U9', 'RESPONSIBLE_FOR', 'R2')
    .link('U1', 'PRODUCES', 'D1')
    .link('U1', 'STEWARDS', 'D1')
    .link('U9', 'PRODUCES', 'D2')
    .link('U1', 'STEWARDS', 'D2', SUGGESTED)
    .link('L1', 'SUPPORTS', 'M1', { confidence: 'STATED' })
    .link('A1', 'SERVES', 'L1', { confidence: 'CONFIRMED' })
    .link('A3', 'SERVES', 'L1', SUGGESTED)
    .link('A3', 'SERVES', 'L2', SUGGESTED)
    .link('A9', 'SERVES', 'L2')
    .link('A8', 'SERVES', 'L1')
    .link('A9', 'SERVES', 'L1')
    .link('A1', 'CLASSIFIED_AS', 'C1')
    .link('A4', 'DELIVERED_BY', 'R1', { change: 'NEW' })
    .link('A5', 'DELIVERED_BY', 'R1', { change: 'RETIRE' })
    .link('A8', 'DELIVERED_BY', 'R3', { change: 'UPGRADE' })
    .link('A6', 'COMPONENT_OF', 'A9')
    .link('A7', 'COMPONENT_OF', 'A1')
    .link('A3', 'DUPLICATES', 'A4')
    .link('A1', 'AFFECTED_BY', 'P1')
    .link('A2', 'AFFECTED_BY', 'P1')
    .link('A9', 'AFFECTED_BY', 'P2')
    .link('A1', 'WRITES', 'D1', { master: true })
    .link('A1', 'WRITES', 'D2', { master: true })
    .link('A4', 'WRITES', 'D2', { master: true })
    .link('A1', 'WRITES', 'D3')
    .link('A9', 'WRITES', 'D3', { master: true })
    .link('A1', 'PROVIDES', 'I1')
    .link('I1', 'FEEDS', 'A2')
    .link('I1', 'FEEDS', 'A4')
    .link('A4', 'PROVIDES', 'I6')
    .link('I6', 'FEEDS', 'A1')
    .link('A1', 'PROVIDES', 'I7')
    .link('I7', 'FEEDS', 'A1')
    .link('A3', 'PROVIDES', 'I2')
    .link('I2', 'FEEDS', 'A1')
    .link('A4', 'PROVIDES', 'I3')
    .link('I3', 'FEEDS', 'A9')
    .link('D1', 'CARRIED_BY', 'I1')
    .link('D1', 'CARRIED_BY', 'I5')
    .link('D2', 'CARRIED_BY', 'I6')
    .link('D2', 'CARRIED_BY', 'I7')
    .link('E1', 'EXPECTS_FROM', 'U1')
    .link('E1', 'EXPECTS_TO', 'A2')
    .link('E2', 'EXPECTS_FROM', 'A3')
    .link('E2', 'EXPECTS_TO', 'A1')
    .link('E3', 'EXPECTS_FROM', 'A3')
    .link('D1', 'CARRIED_BY', 'I3', SUGGESTED)
    .link('N1', 'HOSTS', 'A1')
    .link('N2', 'HOSTS', 'A9')
    .link('N1', 'HOSTS', 'A3', SUGGESTED);
};
