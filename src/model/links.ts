import { contextLinks } from './links/context-links.js';
import { dependencyLinks } from './links/dependency-links.js';
import { purposeLinks } from './links/purpose-links.js';

/** The link table: every type of link, in the order in which it is documented. */
export const links = [...purposeLinks, ...dependencyLinks, ...contextLinks];
