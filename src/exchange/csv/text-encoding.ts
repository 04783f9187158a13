import type { Words } from '../../metamodel/words.js';
import type { Faults } from '../import-fault.js';

/** @returns the text, or null with a fault that says what to do when it is not UTF-8 */
export const readUtf8 = (file: string, bytes: Uint8Array, faults: Faults): string | null => {
  const fault = (row: number | null, message: Words): null => {
    faults.add({ file, row, column: null, value: null, rule: 'encoding', message });
    return null;
  };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return fault(null, {
      en: 'the file is UTF-16; save it as "CSV UTF-8"',
      id: 'berkas ini UTF-16; simpan sebagai "CSV UTF-8"',
    });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault(lineOfFirstFault(bytes), {
      en: 'the file is not UTF-8; save it as "CSV UTF-8"',
      id: 'berkas ini bukan UTF-8; simpan sebagai "CSV UTF-8"',
    });
  }
};

/** The line, where no cell before it holds a line break also the row. */
const lineOfFirstFault = (bytes: Uint8Array): number => {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length;
};
