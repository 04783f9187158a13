// Lets plain Node import src/*.ts: Jest's global setup runs outside Jest's own transform, and a build would be late.
import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
