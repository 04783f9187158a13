import { type LanguageCode, linkSentence } from '../../inventory/answering/sentence.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Step } from './steps.js';

/** A step in words, told from where the path comes to where it goes, whichever way the link is stored. */
export const stepSentence = (registry: Registry, { link, from, to }: Step, language: LanguageCode): string => {
  const forwards = link.from === from.id;
  const names = forwards ? { from: from.name, to: to.name } : { from: to.name, to: from.name };
  return linkSentence(registry.link(link.type), names, language, forwards ? 'forwards' : 'reversed');
};
