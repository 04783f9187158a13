import { SimpleGrid, Stack } from '@mantine/core';
import { text } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { Answer, FailureNote } from '../../api/answer.js';
import { BEFORE_ANYTHING } from '../../api/live.js';
import { useAnswer } from '../../api/use-answer.js';
import { OverviewDocument } from '../../generated/queries/overview.js';
import { PlanChoiceDocument } from '../../generated/queries/plan-choice.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { PageHead } from '../../parts/page-head.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { Counts } from './counts.js';
import { ExchangeBar } from './exchange-bar.js';
import { LatestChanges } from './latest-changes.js';
import { chosenPlan } from './plan-choice.js';
import { PlanSection } from './plan-section.js';
import { PlanSelect } from './plan-select.js';
import { WorstRules } from './worst-rules.js';

const texts = defineTexts({
  title: { id: 'Ikhtisar', en: 'Overview' },
  explanation: {
    id: 'Rencana dan lanskap sekali pandang. Setiap angka membuka buktinya.',
    en: 'The plan and the landscape at a glance. Every figure opens its proof.',
  },
});
/** A mission is one of its plan: another plan has others. */
const codecs = { plan: text(), mission: text() };

export default function OverviewPage() {
  const t = useTexts(texts);
  const [{ plan: written }, change] = useAddressState(codecs);
  const answer = useAnswer(PlanChoiceDocument, {});
  const plans = answer.state === 'ready' ? answer.data.plans.nodes : undefined;
  const plan = plans && chosenPlan(plans, written);
  return (
    <>
      <PageHead
        title={t('title')}
        explanation={t('explanation')}
        actions={
          plans &&
          plan && (
            <PlanSelect plans={plans} chosen={plan.code} onChoose={(code) => change({ plan: code, mission: '' })} />
          )
        }
      />
      {answer.state === 'failed' ? (
        <FailureNote failure={answer.failure} retry={answer.retry} />
      ) : (
        // Another plan begins anew. All is asked at once: where there is one plan, nobody waits to hear that.
        <OfPlan key={plan?.code ?? ''} plan={plan?.code} isChosen={plans !== undefined} />
      )}
    </>
  );
}

interface OfPlanProps {
  readonly plan: string | undefined;
  /** Until then nothing is shown: it may be of another plan. */
  readonly isChosen: boolean;
}

function OfPlan({ plan, isChosen }: OfPlanProps) {
  const answer = useAnswer(OverviewDocument, { plan });
  const shown = isChosen ? answer : ({ state: 'loading' } as const);
  // What to do then stands above every page.
  if (shown.state === 'ready' && shown.data.overview.position === BEFORE_ANYTHING) return null;
  return (
    <Stack gap="lg">
      <PlanSection plan={plan} isChosen={isChosen} />
      <Answer of={shown}>
        {({ overview, integrationCoverage }) => (
          <Stack gap="lg">
            <Counts counted={overview.kinds} plan={plan} />
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="xl">
              <WorstRules plan={plan} />
              <Stack gap="xl">
                <ExchangeBar figures={integrationCoverage} />
                <LatestChanges position={overview.position} />
              </Stack>
            </SimpleGrid>
            <ScopeLine position={overview.position} scope={overview.scope} />
          </Stack>
        )}
      </Answer>
    </Stack>
  );
}
