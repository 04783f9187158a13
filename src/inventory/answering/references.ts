/** In the answer of a question an item or a link stands as a reference; what a client selected of it is loaded at once. */
export class ItemRef {
  constructor(readonly id: string) {}
}

export class LinkRef {
  constructor(readonly id: string) {}
}

/** What was loaded for a request: by place in the answer, then by id. */
export type Loaded = Map<string, ReadonlyMap<string, unknown>>;
