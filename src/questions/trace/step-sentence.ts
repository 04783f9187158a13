import { type LanguageCode, linkSentence } from '../../inventory/answering/sentence.js';
import type { Registry } from '../../metamodel/registry.js';

/** A link, and its ends in the direction in which it is told. */
export interface ToldStep {
  readonly link: { readonly type: string; readonly from: string };
  readonly from: ToldEnd;
  readonly to: ToldEnd;
}

interface ToldEnd {
  readonly id: string;
  readonly name: string;
}

/** A step in words, told from where the path comes to where it goes, whichever way the link is stored. */
export const stepSentence = (registry: Registry, { link, from, to }: ToldStep, language: LanguageCode): string => {
  const forwards = link.from === from.id;
  const names = forwards ? { from: from.name, to: to.name } : { from: to.name, to: from.name };
  return linkSentence(registry.link(link.type), names, language, forwards ? 'forwards' : 'reversed');
};
