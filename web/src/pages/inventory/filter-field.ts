import type { LinkFieldModel, PropertyModel } from '../../model/model-types.js';

/** What a list can be narrowed by. */
export type FilterField =
  | {
      readonly type: 'choice' | 'number' | 'day' | 'moment' | 'yesno' | 'text' | 'words';
      readonly name: string;
      readonly of: PropertyModel;
    }
  | { readonly type: 'link'; readonly name: string; readonly of: LinkFieldModel }
  /** Of what every item has: whether it was verified, has suspect links, is complete. */
  | { readonly type: 'state'; readonly name: 'verified' | 'suspect' | 'complete' };
