import { purpose, linkType } from '../../metamodel/link-type.js';
import { deliveryProperties } from './link-properties.js';

/** Why something exists: every link points towards the purpose. */
export const purposeLinks = [
  linkType('SUPPORTS', {
    description: { id: 'Membantu mencapainya.', en: 'It helps to reach it.' },
    indonesian: 'mendukung',
    fields: ['supports', 'supportedBy'],
    sentence: { id: '{from} mendukung {to}', en: '{from} supports {to}' },
    reversed: { id: '{to} didukung oleh {from}', en: '{to} is supported by {from}' },
    rows: [
      purpose('Strategy', ['Mission', 'Goal', 'Value']),
      purpose('Goal', ['Mission', 'Vision']),
      purpose('Mission', 'Vision'),
      purpose('Service', ['Goal', 'Mission']),
    ],
  }),
  linkType('ADDRESSED_BY', {
    description: { id: 'Sebuah strategi menangani permasalahan itu.', en: 'A strategy takes the problem on.' },
    indonesian: 'ditangani oleh strategi',
    fields: ['addressedBy', 'addresses'],
    sentence: { id: '{from} ditangani oleh strategi {to}', en: '{from} is addressed by {to}' },
    reversed: { id: 'strategi {to} menangani {from}', en: '{to} addresses {from}' },
    rows: [purpose('Problem', 'Strategy')],
  }),
  linkType('RESOLVED_BY', {
    description: {
      id: 'Sebuah kegiatan peta jalan menghilangkan permasalahan itu.',
      en: 'A roadmap item does away with the problem.',
    },
    indonesian: 'diselesaikan oleh',
    fields: ['resolvedBy', 'resolves'],
    sentence: { id: '{from} diselesaikan oleh {to}', en: '{from} is resolved by {to}' },
    reversed: { id: '{to} menyelesaikan {from}', en: '{to} resolves {from}' },
    rows: [purpose('Problem', 'RoadmapItem')],
  }),
  linkType('IMPLEMENTS', {
    description: {
      id: 'Sebuah kegiatan peta jalan mewujudkan strategi itu.',
      en: 'A roadmap item puts a strategy into practice.',
    },
    indonesian: 'melaksanakan',
    fields: ['implements', 'implementedBy'],
    sentence: { id: '{from} melaksanakan {to}', en: '{from} implements {to}' },
    reversed: { id: '{to} dilaksanakan oleh {from}', en: '{to} is implemented by {from}' },
    rows: [purpose('RoadmapItem', 'Strategy')],
  }),
  linkType('CONTRIBUTES_TO', {
    description: { id: 'Bagian dari sebuah kegiatan utama.', en: 'A part of a main activity.' },
    indonesian: 'bagian dari kegiatan',
    fields: ['contributesTo', 'contributions'],
    sentence: { id: '{from} merupakan bagian dari kegiatan {to}', en: '{from} contributes to {to}' },
    reversed: { id: 'kegiatan {to} mencakup {from}', en: '{to} is contributed to by {from}' },
    rows: [purpose('RoadmapItem', 'RoadmapItem', { acyclic: true })],
  }),
  linkType('DELIVERED_BY', {
    description: {
      id: 'Sebuah kegiatan peta jalan membuat, meningkatkan, atau menghentikannya.',
      en: 'A roadmap item makes, improves or ends it.',
    },
    indonesian: 'dihasilkan oleh',
    fields: ['deliveredBy', 'delivers'],
    sentence: { id: '{from} dihasilkan oleh {to}', en: '{from} is delivered by {to}' },
    reversed: { id: '{to} menghasilkan {from}', en: '{to} delivers {from}' },
    properties: deliveryProperties,
    rows: [purpose(['Service', 'Application', 'DataSet', 'NetworkAsset', 'Integration'], 'RoadmapItem')],
  }),
  linkType('AFFECTED_BY', {
    description: { id: 'Terganggu oleh permasalahan itu.', en: 'It suffers from the problem.' },
    indonesian: 'terdampak oleh',
    fields: ['affectedBy', 'affects'],
    sentence: { id: '{from} terdampak oleh permasalahan {to}', en: '{from} is affected by {to}' },
    reversed: { id: 'permasalahan {to} berdampak pada {from}', en: '{to} affects {from}' },
    rows: [purpose(['Organization', 'Service', 'Application', 'DataSet', 'NetworkAsset', 'Integration'], 'Problem')],
  }),
];
