import type { RequestContext } from '../answering/field-resolver.js';
import type { Viewer } from '../viewer.js';

/** What every resolver gets of the request. */
export interface GraphQLRequest extends RequestContext {
  readonly viewer: Viewer;
}
