import type { Findings } from './findings.js';
import type { Line } from './lines.js';
import { NotAPlanError } from './not-a-plan-error.js';
import type { PlanItemKind } from './plan-reading.js';
import type { DocumentTitle } from './title.js';
import { NOT_A_PLAN_TITLE } from './vocabulary.js';

/** Share of control or replacement characters above which a file is no text. */
const MOST_NOISE = 0.02;

/** Refuses what is no text at all. */
export function refuseUnreadable(text: string, fileName: string): void {
  if (text.trim() === '')
    throw new NotAPlanError(
      fileName,
      { en: 'an empty file', id: 'berkas kosong' },
      {
        en: 'Check the file, or export the document again.',
        id: 'Periksa berkasnya, atau ekspor dokumennya sekali lagi.',
      },
    );
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const noise = text.slice(0, 200_000).match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  if (
    noise > Math.min(text.length, 200_000) * MOST_NOISE ||
    text.startsWith('%PDF-') ||
    text.startsWith('PK\u0003\u0004')
  ) {
    throw new NotAPlanError(
      fileName,
      { en: 'a binary file, not text', id: 'berkas biner, bukan teks' },
      {
        en: 'Convert the document to text or markdown first (PDF and Word files are not read).',
        id: 'Ubah dokumennya menjadi teks atau markdown dahulu (berkas PDF dan Word tidak dibaca).',
      },
    );
  }
}

const FAMILIES: readonly (readonly PlanItemKind[])[] = [
  ['Vision', 'Mission', 'Value', 'Goal'],
  ['Problem'],
  ['Strategy'],
  ['RoadmapItem'],
];
/** What a document speaks of when it plans a city's information technology. */
const TOPIC =
  /\b(teknologi informasi|information technology|tik|ict|spbe|e-government|smart city|kota cerdas|sistem informasi|information systems?|transformasi digital|digital|aplikasi|applications?|telematika)\b/gi;

/**
 * Refuses texts that only mention a plan's words. A document that calls itself a plan needs entries of one family
 * (direction, problems, strategies, roadmap); any other needs three of them, or two and the field's subject.
 */
export function refuseUnlessPlan(
  findings: Findings,
  title: DocumentTitle,
  lines: readonly Line[],
  fileName: string,
): void {
  const kinds = new Set(findings.drafts.map((draft) => draft.kind));
  const families = FAMILIES.filter((family) => family.some((kind) => kinds.has(kind))).length;
  const top = lines
    .filter((line) => line.text !== '')
    .slice(0, 6)
    .map((line) => line.text);
  const calledOtherwise = top.some((text) => text.length < 120 && NOT_A_PLAN_TITLE.test(text));
  const topics = lines.reduce((sum, line) => sum + (line.text.match(TOPIC)?.length ?? 0), 0);
  const enough =
    title.isPlan && !calledOtherwise
      ? families >= 1 && findings.drafts.length >= 3
      : families >= 3 || (families >= 2 && kinds.size >= 3 && topics >= 3);
  if (enough && !(calledOtherwise && families < 3)) return;
  const counted = [...kinds].map((kind) => `${findings.ofKind(kind).length} ${kind}`).join(', ');
  const found =
    kinds.size === 0
      ? {
          en: `${lines.length} lines of text in which no such section has entries`,
          id: `${lines.length} baris teks tanpa satu pun bagian semacam itu yang berisi butir`,
        }
      : {
          en: `only ${counted}${calledOtherwise ? ', under a title that names another sort of document' : ''}`,
          id: `hanya ${counted}${calledOtherwise ? ', di bawah judul yang menyebut dokumen jenis lain' : ''}`,
        };
  throw new NotAPlanError(fileName, found, {
    en: 'Check that this is the plan itself; if it is, mark its sections with headings such as "Visi", "Permasalahan", "Strategi" and list their entries.',
    id: 'Pastikan ini memang rencananya; jika ya, tandai bagian-bagiannya dengan judul seperti "Visi", "Permasalahan", "Strategi", dan daftarkan butir-butirnya.',
  });
}
