import type { ComponentType } from 'react';
import { defineTexts } from '../language/texts.js';
import type { Words } from '../model/model-types.js';
import type { IconName } from '../parts/icon.js';

export interface PageEntry {
  /** As react-router writes it, `/inventory/:plural?`. */
  readonly path: string;
  /** Where the navigation leads; a page without it is opened from others. */
  readonly to?: string;
  readonly title: Words;
  readonly icon: IconName;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

const titles = defineTexts({
  item: { id: 'Item', en: 'Item' },
  trace: { id: 'Penelusur jejak', en: 'Trace explorer' },
  overview: { id: 'Ikhtisar', en: 'Overview' },
  inventory: { id: 'Inventaris', en: 'Inventory' },
  matrices: { id: 'Matriks', en: 'Matrices' },
  roadmap: { id: 'Peta jalan', en: 'Roadmap' },
  developers: { id: 'Pengembang', en: 'Developers' },
  audit: { id: 'Audit', en: 'Audit' },
});

/** Every page, in the order of the navigation. */
export const pages: readonly PageEntry[] = [
  {
    path: '/',
    to: '/',
    title: titles.overview,
    icon: 'overview',
    load: () => import('./overview/overview-page.js'),
  },
  {
    path: '/inventory/:plural?',
    to: '/inventory',
    title: titles.inventory,
    icon: 'inventory',
    load: () => import('./inventory/inventory-page.js'),
  },
  { path: '/item/:ref', title: titles.item, icon: 'inventory', load: () => import('./item/item-page.js') },
  {
    path: '/trace',
    to: '/trace',
    title: titles.trace,
    icon: 'trace',
    load: () => import('./trace/trace-page.js'),
  },
  {
    path: '/matrices',
    to: '/matrices',
    title: titles.matrices,
    icon: 'matrices',
    load: () => import('./matrices/matrices-page.js'),
  },
  {
    path: '/roadmap',
    to: '/roadmap',
    title: titles.roadmap,
    icon: 'roadmap',
    load: () => import('./roadmap/roadmap-page.js'),
  },
  {
    path: '/audit',
    to: '/audit',
    title: titles.audit,
    icon: 'audit',
    load: () => import('./audit/audit-page.js'),
  },
  {
    path: '/developers',
    to: '/developers',
    title: titles.developers,
    icon: 'developers',
    load: () => import('./developers/developers-page.js'),
  },
];
