import { kinds } from '../../generated/model.js';
import { defineTexts } from '../../language/texts.js';
import type { KindGroup, KindModel } from '../../model/model-types.js';

/** What the groups of kinds are called. */
export const groupWords = defineTexts<KindGroup>({
  plan: { id: 'Rencana', en: 'Plan' },
  landscape: { id: 'Lanskap', en: 'Landscape' },
  governance: { id: 'Tata kelola', en: 'Governance' },
  evidence: { id: 'Bukti', en: 'Evidence' },
});

const order: readonly KindGroup[] = ['plan', 'landscape', 'governance', 'evidence'];

/** The kinds of each group, as the model orders them. */
export const kindGroups: readonly { readonly group: KindGroup; readonly kinds: readonly KindModel[] }[] = order.map(
  (group) => ({ group, kinds: Object.values(kinds).filter((kind) => kind.group === group) }),
);
