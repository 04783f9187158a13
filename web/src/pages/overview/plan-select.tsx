import { NativeSelect } from '@mantine/core';
import { defineTexts, useTexts } from '../../language/texts.js';
import type { PlanOfChoice } from './plan-choice.js';

const texts = defineTexts({
  plan: { id: 'Rencana', en: 'Plan' },
  option: { id: '{code}: {name}', en: '{code}: {name}' },
});

interface PlanSelectProps {
  readonly plans: readonly PlanOfChoice[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** Which of several plans the page tells of. */
export function PlanSelect({ plans, chosen, onChoose }: PlanSelectProps) {
  const t = useTexts(texts);
  return (
    <NativeSelect
      label={t('plan')}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={plans.map(({ code, name }) => ({ value: code, label: t('option', { code, name }) }))}
      w={320}
      maw="100%"
    />
  );
}
