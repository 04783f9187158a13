/** How a value stands in an address; what is as it begins with is left out of it. */
export interface Codec<T> {
  readonly initial: T;
  /** Undefined for what is no such value: somebody typed it. */
  read(written: readonly string[]): T | undefined;
  write(value: T): readonly string[];
}

export type StateOf<C> = { readonly [K in keyof C]: C[K] extends Codec<infer T> ? T : never };

export const text = (initial = ''): Codec<string> => ({
  initial,
  read: ([written]) => written,
  write: (value) => [value],
});

export const number = (initial: number): Codec<number> => ({
  initial,
  read: ([written = '']) => (written.trim() !== '' && Number.isFinite(Number(written)) ? Number(written) : undefined),
  write: (value) => [String(value)],
});

export const flag = (initial = false): Codec<boolean> => ({
  initial,
  read: ([written]) => (written === '1' ? true : written === '0' ? false : undefined),
  write: (value) => [value ? '1' : '0'],
});

export const oneOf = <const T extends string>(values: readonly T[], initial: NoInfer<T>): Codec<T> => ({
  initial,
  read: ([written]) => values.find((value) => value === written),
  write: (value) => [value],
});

/** Several of the values, in their order there; `?kinds=Goal,Mission`. */
export const listOf = <const T extends string>(
  values: readonly T[],
  initial: readonly NoInfer<T>[] = [],
): Codec<readonly T[]> => ({
  initial,
  read: ([written = '']) => values.filter((value) => written.split(',').includes(value)),
  write: (value) => [value.join(',')],
});

/** Any texts, `?root=APP-1&root=APP-2`. */
export const texts = (initial: readonly string[] = []): Codec<readonly string[]> => ({
  initial,
  read: (written) => written.filter((one) => one !== ''),
  write: (value) => (value.length === 0 ? [''] : value),
});

/** Methods take less than they say to each other: a codec of texts is one of anything here. */
export type Codecs = Readonly<Record<string, Codec<unknown>>>;

/** @param before what is as it was there is the same object as there: lists, and the state where nothing has changed */
export const readState = <C extends Codecs>(
  codecs: C,
  params: URLSearchParams,
  before?: Partial<StateOf<C>>,
): StateOf<C> => {
  const entries = Object.entries(codecs).map(([name, codec]) => {
    const value = (params.has(name) ? codec.read(params.getAll(name)) : undefined) ?? codec.initial;
    const earlier: unknown = before?.[name];
    return [name, JSON.stringify(value) === JSON.stringify(earlier) ? earlier : value] as const;
  });
  const isAsBefore = before !== undefined && entries.every(([name, value]) => value === before[name]);
  return (isAsBefore ? before : Object.fromEntries(entries)) as StateOf<C>;
};

/** Parameters of others stay as they are. */
export const writeState = <C extends Codecs>(
  codecs: C,
  params: URLSearchParams,
  change: Partial<StateOf<C>>,
): URLSearchParams => {
  const next = new URLSearchParams(params);
  for (const [name, codec] of Object.entries(codecs)) {
    if (!(name in change)) continue;
    const written = codec.write(change[name]);
    next.delete(name);
    if (JSON.stringify(written) === JSON.stringify(codec.write(codec.initial))) continue;
    for (const one of written) next.append(name, one);
  }
  return next;
};
