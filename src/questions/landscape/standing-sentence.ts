import type { LanguageCode } from '../../inventory/answering/sentence.js';
import type { Standee } from './landscape.js';

/** Why an item is there, not yet, or gone, in words. */
export const standingSentence = ({ standing, turn }: Standee, language: LanguageCode): string => {
  const by = turn.by.map(({ code }) => code).join(', ');
  const words = wordsOf(standing !== 'NOT_YET', standing === 'GONE', turn.on, by);
  return words[turn.because][language];
};

const wordsOf = (
  come: boolean,
  gone: boolean,
  on: string,
  by: string,
): Record<Standee['turn']['because'], Record<LanguageCode, string>> => ({
  OWN_DATE: gone
    ? { en: `gone since ${on} by its own date`, id: `tidak ada lagi sejak ${on} menurut tanggalnya sendiri` }
    : come
      ? { en: `there since ${on} by its own date`, id: `ada sejak ${on} menurut tanggalnya sendiri` }
      : { en: `begins on ${on} by its own date`, id: `baru mulai ${on} menurut tanggalnya sendiri` },
  DELIVERED: come
    ? { en: `delivered by ${by}, there since ${on}`, id: `dihasilkan oleh ${by}, ada sejak ${on}` }
    : { en: `to be delivered by ${by} on ${on}`, id: `akan dihasilkan oleh ${by} pada ${on}` },
  RETIRED: { en: `retired by ${by}, gone since ${on}`, id: `dihentikan oleh ${by}, tidak ada lagi sejak ${on}` },
  RUNS_TODAY: come
    ? { en: 'it runs today', id: 'berjalan pada hari ini' }
    : {
        en: 'it runs today, but ran not before, as far as the plan says',
        id: 'berjalan hari ini, tetapi menurut rencana belum ada sebelumnya',
      },
  RETIRED_TODAY: { en: 'it has ended, says its phase or status', id: 'sudah dihentikan menurut fase atau statusnya' },
  NOTHING_DELIVERS: {
    en: 'it does not run, and nothing that happens delivers it',
    id: 'tidak berjalan, dan tidak ada kegiatan terlaksana yang menghasilkannya',
  },
  UNDATED: { en: 'nothing says when it begins', id: 'tidak ada keterangan kapan mulainya' },
});
