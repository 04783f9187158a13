import { Catalogue } from '../../inventory/catalogue.js';
import type { Database } from '../../database/database.js';
import neo4j from 'neo4j-driver';
import { forwardRef } from '@nestjs/common';
export * from '../names.js';
export const a = async () => import('../../exchange/reading.js');
export { kinds } from '../../model/registry.js';
export const b = (x: unknown) => x as unknown as string;
export const s = (x: 'a' | 'b') => {
  switch (x) {
    case 'a':
      return 1;
    default:
      return 2;
  }
};
export const keep: [Database?, unknown?, unknown?] = [undefined, Catalogue, [neo4j, forwardRef]];
