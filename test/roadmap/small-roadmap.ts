import { GraphBuilder } from '../support/graph-builder.js';
import type { TestServer } from '../support/server.js';

/**
 *     M   main activity, APPLICATION, 2026–2028, 900 in all   ← contribute P1, P2; P2 ← contributes P3
 *     P1  2026–2027, 100, U1          P2 2027, says no budget, U1 and U2
 *     P3  2028–2030, 200, INFRASTRUCTURE, starts when P2 has ended
 *     L   alone, INFORMATION, 2029, 10, progress 40      Q main activity of C alone, which is cancelled: 70
 *     C   cancelled, 2027, 50, progress 5, contributes to Q          N says no year, no stream, no unit
 *     P2 depends on P1 (ends in 2027, in which P2 starts: no conflict), L on P3 (ends in 2030: a year too early),
 *     N on C (cancelled), C on L (cancelled itself: no conflict), Q on P3 only as a suggestion
 */
export const buildRoadmap = async (server: TestServer): Promise<void> => {
  const graph = new GraphBuilder(server)
    .inPlan('RP', { startYear: 2026, endYear: 2030 })
    .item('Factor', 'F-COST', { criterion: 'COST', weight: 1, direction: 'LESS_IS_BETTER' })
    .item('Factor', 'F-GAIN', { criterion: 'BENEFIT', weight: 3 })
    .item('Factor', 'F-TASTE', { criterion: 'OTHER', weight: 50 })
    .item('RoadmapItem', 'M', { stream: 'APPLICATION', startYear: 2026, endYear: 2028, budget: 900, progress: 10 })
    .item('RoadmapItem', 'P1', {
      stream: 'APPLICATION',
      startYear: 2026,
      endYear: 2027,
      budget: 101,
      progress: 50,
      status: 'RUNNING',
      cost: 1,
      benefit: 5,
    })
    .item('RoadmapItem', 'P2', { stream: 'APPLICATION', startYear: 2027, endYear: 2027, cost: 5, benefit: 4 })
    .item('RoadmapItem', 'P3', { stream: 'INFRASTRUCTURE', startYear: 2028, endYear: 2030, budget: 200, cost: 2 })
    .item('RoadmapItem', 'L', {
      stream: 'INFORMATION',
      startYear: 2029,
      endYear: 2029,
      budget: 10,
      progress: 40,
      cost: 1,
      benefit: 5,
      urgency: 1,
    })
    .item('RoadmapItem', 'Q', { stream: 'INFORMATION', startYear: 2027, endYear: 2027, budget: 70 })
    .item('RoadmapItem', 'C', { endYear: 2027, budget: 50, progress: 5, status: 'CANCELLED' })
    .item('RoadmapItem', 'N')
    .item('Organization', 'U1')
    .item('Organization', 'U2');
  graph
    .link('P1', 'CONTRIBUTES_TO', 'M')
    .link('P2', 'CONTRIBUTES_TO', 'M')
    .link('P3', 'CONTRIBUTES_TO', 'P2')
    .link('C', 'CONTRIBUTES_TO', 'Q')
    .link('P2', 'DEPENDS_ON', 'P1')
    .link('P3', 'DEPENDS_ON', 'P2')
    .link('L', 'DEPENDS_ON', 'P3')
    .link('N', 'DEPENDS_ON', 'C')
    .link('C', 'DEPENDS_ON', 'L')
    .link('Q', 'DEPENDS_ON', 'P3', { confidence: 'SUGGESTED' })
    .link('U1', 'RESPONSIBLE_FOR', 'P1')
    .link('U1', 'RESPONSIBLE_FOR', 'P2')
    .link('U2', 'RESPONSIBLE_FOR', 'P2')
    .link('U2', 'PART_OF', 'U1');
  await graph.build();
  await new GraphBuilder(server)
    .inPlan('RQ')
    .item('Factor', 'G-URG', { criterion: 'URGENCY', weight: 2 })
    .item('Factor', 'G-GAIN', { criterion: 'BENEFIT' })
    .item('RoadmapItem', 'K', { benefit: 3, urgency: 5 })
    .build();
};
