/** Words that hold sentences together, Indonesian and English; a search does not insist on them. */
const STOP_WORDS = new Set(
  'dan di ke dari untuk yang pada dengan atau oleh dalam serta adalah ini itu the a an of and or in on to for with by'.split(
    ' ',
  ),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
