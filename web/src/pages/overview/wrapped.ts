/**
 * A text in lines of at most so many letters; words that are longer are broken, and what does not fit ends in `…`.
 * SVG does not wrap by itself.
 */
export const wrapped = (text: string, letters: number, most: number): string[] => {
  const size = Math.max(4, letters);
  const lines: string[] = [];
  let line = '';
  const pieces = text
    .split(/\s+/)
    .flatMap((word) => (word.length > size ? (word.match(new RegExp(`.{1,${size}}`, 'gu')) ?? []) : [word]));
  for (const piece of pieces) {
    if (line !== '' && line.length + 1 + piece.length > size) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? piece : `${line} ${piece}`;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.slice(0, size - 1).trimEnd()}…`];
};
