import { Badge } from '@mantine/core';
import { defineTexts, useTexts } from '../../language/texts.js';
import { toned } from '../../parts/toned.js';
import type { Severity } from './worst-first.js';

export const severityTexts = defineTexts({
  HIGH: { id: 'Berat', en: 'Grave' },
  MEDIUM: { id: 'Sedang', en: 'Medium' },
  LOW: { id: 'Ringan', en: 'Slight' },
});
const tones = { HIGH: 'red', MEDIUM: 'orange', LOW: 'gray' } as const;

/** How grave it is that a rule is not met. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const t = useTexts(severityTexts);
  return (
    <Badge variant="outline" tt="none" style={{ ...toned(tones[severity]), flexShrink: 0 }}>
      {t(severity)}
    </Badge>
  );
}
