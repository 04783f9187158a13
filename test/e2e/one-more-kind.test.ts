import { Entity, Int } from '../../src/metamodel/decorators.js';
import { dependency, linkType, purpose } from '../../src/metamodel/link-type.js';
import { buildRegistry } from '../../src/metamodel/registry.js';
import { Item } from '../../src/model/item.entity.js';
import { Link } from '../../src/model/link.entity.js';
import { links } from '../../src/model/links.js';
import { kinds } from '../../src/model/registry.js';
import { startServer, type TestServer } from '../support/server.js';

/** What adding a kind takes: its file, a line in the registry, its rows in the link table. */
@Entity({
  description: { id: 'Rangkaian kegiatan yang membuahkan hasil.', en: 'A chain of activities that leads to a result.' },
  indonesian: 'proses bisnis',
  group: 'landscape',
  codePrefix: 'PRB',
  archimate: 'BusinessProcess',
})
class BusinessProcess extends Item {
  @Int({
    description: { id: 'Berapa kali dijalankan dalam setahun.', en: 'How often it runs in a year.' },
    indonesian: 'frekuensi',
    min: 0,
    max: 1_000_000,
  })
  runsPerYear!: number | null;
}

const withRow = links.map((link) => {
  if (link.type === 'SUPPORTS') return { ...link, rows: [...link.rows, purpose('BusinessProcess', 'Mission')] };
  if (link.type === 'SERVES') return { ...link, rows: [...link.rows, dependency('Application', 'BusinessProcess')] };
  return link;
});
const audits = linkType('AUDITS', {
  description: { id: 'Memeriksa apakah dijalankan dengan benar.', en: 'It looks whether it is done right.' },
  indonesian: 'mengaudit',
  fields: ['audits', 'auditedBy'],
  sentence: { id: '{from} mengaudit {to}', en: '{from} audits {to}' },
  reversed: { id: '{to} diaudit oleh {from}', en: '{to} is audited by {from}' },
  rows: [{ class: 'context', from: ['Organization'], to: ['BusinessProcess'] }],
});
const registry = buildRegistry({
  item: Item,
  linkItem: Link,
  kinds: [...kinds, BusinessProcess],
  links: [...withRow, audits],
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer(registry);
});
afterAll(() => server.close());

it('a kind more is created, listed, linked, filtered by and traced without another line', async () => {
  const { process } = await server.data(
    'mutation { process: createBusinessProcess(input: { name: "Penerbitan izin", runsPerYear: 1200 }) { item { id code runsPerYear } } }',
  );
  expect(process.item).toMatchObject({ code: 'PRB-0001', runsPerYear: 1200 });
  const { plan } = await server.data(
    'mutation { plan: createPlan(input: { name: "Rencana", code: "R" }) { item { id } } }',
  );
  await server.data(
    'mutation { createMission(input: { plan: "R", code: "M", name: "Misi" }) { item { id } } createApplication(input: { code: "APL", name: "Aplikasi izin" }) { item { id } } createOrganization(input: { code: "INSP", name: "Inspektorat" }) { item { id } } }',
  );
  const link = (type: string, from: string, to: string) =>
    server.data('mutation ($input: LinkInput!) { link(input: $input) { link { id } } }', { input: { type, from, to } });
  await link('SUPPORTS', 'PRB-0001', 'M');
  await link('SERVES', 'APL', 'PRB-0001');
  await link('AUDITS', 'INSP', 'PRB-0001');
  const answer = await server.data(`{
    businessProcesses(filter: { auditedBy: { some: { code: { eq: "INSP" } } }, runsPerYear: { gt: 1000 } }) {
      nodes { kind code supports { nodes { code } } reliesOn { nodes { code } } auditedBy { nodes { code } } }
    }
    trace(from: ["APL"], kinds: [BusinessProcess, Mission]) {
      reached { nodes { inherited item { kind code ... on BusinessProcess { runsPerYear } } } }
    }
  }`);
  expect(plan.item.id).toBeTruthy();
  expect(answer.businessProcesses.nodes).toEqual([
    {
      kind: 'BusinessProcess',
      code: 'PRB-0001',
      supports: { nodes: [{ code: 'M' }] },
      reliesOn: { nodes: [{ code: 'APL' }] },
      auditedBy: { nodes: [{ code: 'INSP' }] },
    },
  ]);
  expect(answer.trace.reached.nodes).toEqual([
    { inherited: true, item: { kind: 'BusinessProcess', code: 'PRB-0001', runsPerYear: 1200 } },
    { inherited: true, item: { kind: 'Mission', code: 'M' } },
  ]);
  const refused = await server.ask(
    'mutation { link(input: { type: AUDITS, from: "INSP", to: "APL" }) { link { id } } }',
  );
  expect(refused.errors?.[0]?.message).toContain('Organization → BusinessProcess');
});
