import type { DataStep } from '../database/migrations.js';
import type { Registry } from '../metamodel/registry.js';
import { keepSearchTexts } from './search/keep-search-texts.js';

/** What is brought up to date in a graph that an earlier program filled; new steps go to the end. */
export const dataSteps = (registry: Registry): DataStep[] => [keepSearchTexts(registry)];
