import { today } from '../../src/inventory/today.js';
import { GraphBuilder } from '../support/graph-builder.js';
import type { TestServer } from '../support/server.js';

export const THIS_YEAR = Number(today().slice(0, 4));

/**
 * A plan that replaces A1 by A2 and moves it from N1 to N2:
 *
 *     A1 active, ended by R4 in three years     —serves→ S1, hosted on N1
 *     A2 planned, made by R1 in two years       —serves→ S1, hosted on N2
 *     A3 planned, made by R2, which is cancelled, in a year
 *     N1 active, used no more from next June on;  N2 active;  D1 a data set that says nothing
 *     X1 needed, made by R1;  X2 needed, and nobody makes it
 *     A4 made by R3, which is done, years ago;  A4 —hosted on→ N2 from next year on
 */
export const buildPlannedCity = async (server: TestServer): Promise<GraphBuilder> => {
  const graph = new GraphBuilder(server)
    .inPlan('RP')
    .item('RoadmapItem', 'R1', { startYear: THIS_YEAR + 1, endYear: THIS_YEAR + 2, status: 'APPROVED' })
    .item('RoadmapItem', 'R2', { endYear: THIS_YEAR + 1, status: 'CANCELLED' })
    .item('RoadmapItem', 'R3', { endYear: THIS_YEAR - 4, status: 'DONE' })
    .item('RoadmapItem', 'R4', { endYear: THIS_YEAR + 3, status: 'PROPOSED' })
    .item('Application', 'A1', { phase: 'ACTIVE' })
    .item('Application', 'A2', { phase: 'PLANNED' })
    .item('Application', 'A3', { phase: 'PLANNED' })
    .item('Application', 'A4')
    .item('NetworkAsset', 'N1', { type: 'SERVER', phase: 'ACTIVE', retiresOn: `${THIS_YEAR + 1}-06-30` })
    .item('NetworkAsset', 'N2', { type: 'SERVER', phase: 'ACTIVE' })
    .item('Service', 'S1')
    .item('DataSet', 'D1')
    .item('Integration', 'X1', { status: 'NEEDED' })
    .item('Integration', 'X2', { status: 'NEEDED' })
    .link('A1', 'DELIVERED_BY', 'R4', { change: 'RETIRE' })
    .link('A2', 'DELIVERED_BY', 'R1', { change: 'NEW' })
    .link('A3', 'DELIVERED_BY', 'R2', { change: 'NEW' })
    .link('A4', 'DELIVERED_BY', 'R3', { change: 'NEW' })
    .link('X1', 'DELIVERED_BY', 'R1', { change: 'NEW' })
    .link('A1', 'SERVES', 'S1')
    .link('A2', 'SERVES', 'S1')
    .link('N1', 'HOSTS', 'A1')
    .link('N2', 'HOSTS', 'A2')
    .link('N2', 'HOSTS', 'A4', { since: `${THIS_YEAR + 1}-01-01` });
  return graph.build();
};
