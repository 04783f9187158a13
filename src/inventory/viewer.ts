/** What the one who asks may see. A parameter of every statement, so that permissions change no query text. */
export interface Viewer {
  readonly name: string;
  readonly visibilities: readonly string[];
}

/** Until accounts exist everybody may see everything, and says who he is without proof. */
export const everything = (name = 'anonymous'): Viewer => ({
  name,
  visibilities: ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL'],
});
