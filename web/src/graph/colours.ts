import type { KindGroup, LinkClass } from '../model/model-types.js';

export type Scheme = 'light' | 'dark';

export interface GraphColours {
  readonly paper: string;
  readonly text: string;
  readonly chosen: string;
  readonly suspect: string;
  readonly groups: Readonly<Record<KindGroup, { readonly fill: string; readonly line: string }>>;
  readonly links: Readonly<Record<LinkClass, string>>;
}

/** Text on every fill, and every line on the paper, have the contrast that WCAG asks for. */
export const graphColours: Readonly<Record<Scheme, GraphColours>> = {
  light: {
    paper: '#ffffff',
    text: '#111111',
    chosen: '#c2255c',
    suspect: '#d9480f',
    groups: {
      plan: { fill: '#f3f0ff', line: '#5f3dc4' },
      landscape: { fill: '#e7f5ff', line: '#1864ab' },
      governance: { fill: '#e6fcf5', line: '#087f5b' },
      evidence: { fill: '#fff4e6', line: '#a13a05' },
    },
    links: { purpose: '#5f3dc4', dependency: '#1864ab', context: '#6b7280', evidence: '#a13a05' },
  },
  dark: {
    paper: '#1f1f1f',
    text: '#f1f3f5',
    chosen: '#faa2c1',
    suspect: '#ffa94d',
    groups: {
      plan: { fill: '#2e2650', line: '#b197fc' },
      landscape: { fill: '#15304a', line: '#74c0fc' },
      governance: { fill: '#11382c', line: '#63e6be' },
      evidence: { fill: '#43270e', line: '#ffc078' },
    },
    links: { purpose: '#b197fc', dependency: '#74c0fc', context: '#a0a6ad', evidence: '#ffc078' },
  },
};

/** Not by colour alone. */
export const dashes: Readonly<Record<LinkClass, readonly number[]>> = {
  purpose: [],
  dependency: [],
  context: [6, 4],
  evidence: [2, 3],
};
