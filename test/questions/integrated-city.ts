import { GraphBuilder } from '../support/graph-builder.js';
import type { TestServer } from '../support/server.js';

/**
 * U1 owns A1 and A2, U2 owns A3, U3 (below U2) owns A4, nobody owns A5.
 *
 *     X1 operational  A1 → A3      bus, D1
 *     X2 needed       A3 → A1      (the way back of X1)
 *     X3 building     A2 → A3, A4  API
 *     X4 operational  A1 → A2      within U1
 *     X5 retired      A1 → A4
 *     X6 planned      A5 → A3      A5 has no owner
 *     X7 needed       A4 → nobody entered whom
 *     X8 operational  A4 → A3      and, merely suggested, → A1
 */
export const integratedCity = async (server: TestServer): Promise<void> => {
  const graph = new GraphBuilder(server);
  for (const code of ['U1', 'U2', 'U3', 'U4']) graph.item('Organization', code);
  for (const code of ['A1', 'A2', 'A3', 'A4', 'A5']) graph.item('Application', code);
  graph
    .item('Organization', 'U9', { validTo: '2020-01-01' })
    .item('Service', 'L1')
    .item('DataSet', 'D1')
    .item('Integration', 'X1', {
      status: 'OPERATIONAL',
      method: 'SERVICE_BUS',
      agreement: 'PKS 1',
      agreementEndsOn: '2030-12-31',
      specUrl: 'https://contoh.invalid/x1',
    })
    .item('NetworkAsset', 'N1')
    .item('Integration', 'X2', { status: 'NEEDED' })
    .item('Integration', 'X3', { status: 'BUILDING', method: 'API' })
    .item('Integration', 'X4', { status: 'OPERATIONAL', method: 'API' })
    .item('Integration', 'X5', { status: 'RETIRED', method: 'API' })
    .item('Integration', 'X6', { status: 'PLANNED', method: 'FILE' })
    .item('Integration', 'X7', { status: 'NEEDED' })
    .item('Integration', 'X8', { status: 'OPERATIONAL', method: 'SERVICE_BUS' });
  graph
    .link('U3', 'PART_OF', 'U2')
    .link('U1', 'OWNS', 'A1')
    .link('U1', 'OWNS', 'A2')
    .link('U2', 'OWNS', 'A3')
    .link('U3', 'OWNS', 'A4')
    .link('U4', 'OWNS', 'A5', { confidence: 'SUGGESTED' })
    .link('U9', 'OWNS', 'A5')
    .link('A1', 'SERVES', 'L1')
    .link('D1', 'CARRIED_BY', 'X1')
    .link('N1', 'TRANSPORTS', 'X1');
  const exchanges: readonly [string, string, readonly string[]][] = [
    ['X1', 'A1', ['A3']],
    ['X2', 'A3', ['A1']],
    ['X3', 'A2', ['A3', 'A4']],
    ['X4', 'A1', ['A2']],
    ['X5', 'A1', ['A4']],
    ['X6', 'A5', ['A3']],
    ['X7', 'A4', []],
    ['X8', 'A4', ['A3']],
  ];
  for (const [code, source, targets] of exchanges) {
    graph.link(source, 'PROVIDES', code);
    for (const target of targets) graph.link(code, 'FEEDS', target);
  }
  graph.link('X8', 'FEEDS', 'A1', { confidence: 'SUGGESTED' });
  await graph.build();
};
