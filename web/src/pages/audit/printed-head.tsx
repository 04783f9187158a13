import { Text } from '@mantine/core';
import { useAnswer } from '../../api/use-answer.js';
import { PickedItemDocument } from '../../generated/queries/picked-item.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { usePrinting } from '../../parts/use-printing.js';
import type { Within } from './rules.js';

const texts = defineTexts({
  view: { id: '{view}. Dicetak {moment} dari {address}', en: '{view}. Printed {moment} from {address}' },
  unit: { id: 'Hanya unit: {unit}', en: 'Only the unit: {unit}' },
  plan: { id: 'Hanya rencana induk: {plan}', en: 'Only the plan: {plan}' },
});

/** What the screen says by its tabs and filters, on paper: which view, of what, from where and when. */
export function PrintedHead({ view, unit, plan }: Within & { readonly view: string }) {
  const t = useTexts(texts);
  const format = useFormat();
  const printedAt = usePrinting();
  const [unitName, planName] = [useName(unit), useName(plan)];
  return (
    <div className="printed-head">
      {unitName && <Text fw={700}>{t('unit', { unit: unitName })}</Text>}
      {planName && <Text fw={700}>{t('plan', { plan: planName })}</Text>}
      {printedAt && (
        <Text size="sm">{t('view', { view, moment: format.moment(printedAt), address: window.location.href })}</Text>
      )}
    </div>
  );
}

const useName = (ref: string | undefined): string | undefined => {
  const answer = useAnswer(PickedItemDocument, ref === undefined ? undefined : { ref });
  if (ref === undefined) return undefined;
  const item = answer.state === 'ready' ? answer.data.item : undefined;
  return item ? `${item.code} ${item.name}` : ref;
};
