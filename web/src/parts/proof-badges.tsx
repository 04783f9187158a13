import { Badge } from '@mantine/core';
import { defineTexts, useTexts } from '../language/texts.js';
import type { Basis } from '../model/basis.js';
import { basisTones, basisWords } from './basis-words.js';
import { Icon } from './icon.js';
import { toned } from './toned.js';

const confidences = defineTexts({
  ASSERTED: { id: 'Dinyatakan orang', en: 'Said by a person' },
  CONFIRMED: { id: 'Dibenarkan orang', en: 'Confirmed by a person' },
  STATED: { id: 'Tertulis di sumber', en: 'Stated in a source' },
  SUGGESTED: { id: 'Usulan program', en: 'Suggested by the program' },
});
const texts = defineTexts({
  suspect: {
    id: 'Perlu diperiksa: salah satu ujungnya berubah setelah tautan ini dibuat',
    en: 'To be checked: one of its ends has changed since this link was made',
  },
});

const confidenceTones = { ASSERTED: 'blue', CONFIRMED: 'green', STATED: 'teal', SUGGESTED: 'orange' } as const;

/** What a proof comes to: whether it says that something is there, is mended, is only changed, or is on its way out. */
export function BasisBadge({ basis }: { readonly basis: Basis }) {
  const t = useTexts(basisWords);
  return (
    <Badge variant="outline" tt="none" style={toned(basisTones[basis])}>
      {t(basis)}
    </Badge>
  );
}

/** Who says that a link is so. */
export function ConfidenceBadge({ confidence }: { readonly confidence: keyof typeof confidenceTones }) {
  const t = useTexts(confidences);
  return (
    <Badge variant="outline" tt="none" style={toned(confidenceTones[confidence])}>
      {t(confidence)}
    </Badge>
  );
}

/** At a link whose ends have changed since. */
export function SuspectMark() {
  const t = useTexts(texts);
  return (
    <span
      role="img"
      aria-label={t('suspect')}
      title={t('suspect')}
      style={{ ...toned('orange'), display: 'inline-flex' }}
    >
      <Icon name="warning" size={18} />
    </span>
  );
}
