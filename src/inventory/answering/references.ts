/** What a question learnt of an item on the way. */
export interface KnownItem {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
}

export interface KnownLink {
  readonly id: string;
  readonly type: string;
  readonly confidence: string;
}

/** In the answer of a question an item or a link stands as a reference; what a client selected of it is loaded at once. */
export class ItemRef {
  constructor(
    readonly id: string,
    /** Where nothing more was selected, nothing is loaded. */
    readonly known: KnownItem | null = null,
  ) {}

  static to(item: KnownItem): ItemRef {
    return new ItemRef(item.id, item);
  }
}

export class LinkRef {
  constructor(
    readonly id: string,
    readonly known: KnownLink | null = null,
  ) {}
}

/** What was loaded for a request: by place in the answer, then by id. */
export type Loaded = Map<string, ReadonlyMap<string, unknown>>;
