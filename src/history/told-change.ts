import type { Action, Values } from './change.js';

/** What a change is about, as it is or last was; null where nothing is known of it. */
export interface ChangeEnd {
  readonly id: string;
  readonly kind: string | null;
  readonly code: string | null;
  readonly name: string | null;
}

interface AnyToldChange {
  /** Of its set in the feed. */
  readonly position: number;
  /** Its place in the set. */
  readonly index: number;
  readonly by: string;
  /** A moment. */
  readonly at: string;
  readonly reason: string | null;
  /** Id of the item or link. */
  readonly subject: string;
  readonly action: Action;
  readonly version: number;
  /** Of the properties that changed what they were and are; a property absent on one side had no value there. */
  readonly before: Values;
  readonly after: Values;
  /** What it was under before and after; of a link what both ends were. */
  readonly visibilities: readonly string[];
}

export interface ToldItemChange extends AnyToldChange {
  readonly of: 'ITEM';
  readonly kind: string;
  readonly code: string;
  readonly name: string;
}

export interface ToldLinkChange extends AnyToldChange {
  readonly of: 'LINK';
  readonly type: string;
  readonly from: ChangeEnd;
  readonly to: ChangeEnd;
}

/** A change as history tells it. */
export type ToldChange = ToldItemChange | ToldLinkChange;

/** A change as the queries of history return it. */
export type RawChange = Readonly<Record<string, unknown>>;

export const toldChange = (raw: RawChange): ToldChange => {
  const [from, to] = raw['ends'] as readonly ChangeEnd[];
  const change = {
    position: Number(raw['position']),
    index: Number(raw['index']),
    by: String(raw['by']),
    at: String(raw['at']),
    reason: textOf(raw['reason']),
    subject: String(raw['subject']),
    action: raw['action'] as Action,
    version: Number(raw['version']),
    before: JSON.parse(String(raw['before'])) as Values,
    after: JSON.parse(String(raw['after'])) as Values,
    visibilities: raw['visibilities'] as readonly string[],
  };
  return raw['of'] === 'LINK'
    ? { ...change, of: 'LINK', type: String(raw['type']), from: from ?? UNKNOWN, to: to ?? UNKNOWN }
    : { ...change, of: 'ITEM', kind: String(raw['kind']), code: String(raw['code']), name: String(raw['name']) };
};

const UNKNOWN: ChangeEnd = { id: '', kind: null, code: null, name: null };

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
