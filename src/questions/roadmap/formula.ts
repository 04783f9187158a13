import type { LanguageCode } from '../../inventory/answering/sentence.js';
import { type ScoredCriterion } from './activity.js';
import type { WeighedFactor, WeightSource, Weighting } from './weighting.js';

const NAMES: Readonly<Record<ScoredCriterion, Record<LanguageCode, string>>> = {
  COST: { en: 'cost', id: 'biaya' },
  BENEFIT: { en: 'benefit', id: 'manfaat' },
  URGENCY: { en: 'urgency', id: 'urgensi' },
};

const SOURCES: Readonly<Record<WeightSource, Record<LanguageCode, string>>> = {
  PLAN: { en: 'the weights are those of the plan', id: 'bobot menurut rencana' },
  EQUAL: {
    en: 'the plan does not state all weights, so all weigh the same',
    id: 'rencana tidak menyebut semua bobot, jadi semuanya berbobot sama',
  },
  GIVEN: { en: 'the weights were given with the question', id: 'bobot diberikan bersama pertanyaan' },
};

const NONE: Record<LanguageCode, string> = {
  en: 'no priority: the plan names no factor that items have a value for',
  id: 'tanpa prioritas: rencana tidak menyebut faktor yang nilainya dimiliki kegiatan',
};

const MISSING: Record<LanguageCode, string> = {
  en: 'without a value there is no score',
  id: 'tanpa nilai tidak ada skor',
};

/** How a priority is computed, as a formula in words: `100 × (0.4 × (benefit − 1) / 4 + …)`. */
export const formula = ({ factors, source }: Weighting, language: LanguageCode): string => {
  if (factors.length === 0) return NONE[language];
  const [name, terms] = [language === 'id' ? 'prioritas' : 'priority', factors.map((one) => term(one, language))];
  return `${name} = 100 × (${terms.join(' + ')}); ${SOURCES[source][language]}; ${MISSING[language]}`;
};

const term = ({ criterion, lessIsBetter, share }: WeighedFactor, language: LanguageCode): string => {
  const name = NAMES[criterion][language];
  const good = lessIsBetter ? `(5 − ${name})` : `(${name} − 1)`;
  return `${decimals(share, language)} × ${good} / 4`;
};

/** Three decimals at most, as people of the language write them. */
const decimals = (share: number, language: LanguageCode): string =>
  share.toLocaleString(language, { maximumFractionDigits: 3 });
