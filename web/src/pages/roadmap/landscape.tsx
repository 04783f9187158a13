import { Stack, Text } from '@mantine/core';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { number, text, texts as several } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { LandscapeDocument } from '../../generated/queries/landscape.js';
import { RoadmapChoicesDocument, type RoadmapChoicesQuery } from '../../generated/queries/roadmap-choices.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemPicker } from '../../parts/item-picker.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { LandscapeComparison } from './landscape-comparison.js';
import { readShifts, writeShifts } from './scenario.js';
import { WhatIf } from './what-if.js';
import { YearSlider } from './year-slider.js';

const texts = defineTexts({
  explanation: {
    id: 'Apa yang ada pada akhir suatu tahun bila peta jalan terlaksana. Tahun pertama menurut peta jalan apa adanya; tahun kedua dengan perubahan yang Anda andaikan.',
    en: 'What is there at the end of a year if the roadmap happens. The first year is by the roadmap as it stands; the second with the changes that you suppose.',
  },
  plan: { id: 'Rencana', en: 'Plan' },
  planWhy: {
    id: 'Bila satu rencana dipilih, hanya peta jalan rencana itu yang dianggap terlaksana.',
    en: 'With a plan chosen, only the roadmap of that plan is taken to happen.',
  },
  first: { id: 'Bandingkan dari akhir tahun', en: 'Compare from the end of' },
  second: { id: 'dengan akhir tahun', en: 'with the end of' },
  cut: {
    id: 'Sebagian lanskap terlalu besar untuk dihitung seluruhnya; angka di bawah ini paling sedikit.',
    en: 'A part of the landscape was too large to be worked out; the figures below are the least.',
  },
});
const thisYear = new Date().getFullYear();
const codecs = {
  plan: text(),
  first: number(thisYear),
  second: number(thisYear + 2),
  exclude: several(),
  include: several(),
  shift: several(),
};

/** Two years of the landscape side by side, the second one under what is supposed. */
export function Landscape() {
  const choices = useAnswer(RoadmapChoicesDocument, {});
  return <Answer of={choices}>{(data) => <Years choices={data} />}</Answer>;
}

function Years({ choices }: { readonly choices: RoadmapChoicesQuery }) {
  const t = useTexts(texts);
  const { apiLanguage: language } = useLanguage();
  const [{ plan, first, second, exclude, include, shift }, change] = useAddressState(codecs);
  const scenario = { exclude, include, shift: readShifts(shift) };
  const asked = { plan: plan === '' ? undefined : plan, language };
  const asItStands = useAnswer(LandscapeDocument, { ...asked, year: first, exclude: [], include: [], shift: [] });
  const supposed = useAnswer(LandscapeDocument, {
    ...asked,
    year: second,
    exclude: [...exclude],
    include: [...include],
    shift: [...scenario.shift],
  });
  const [least, most] = yearsBetween(choices, first, second);
  return (
    <Stack gap="lg">
      <Text c="dimmed" maw="75ch">
        {t('explanation')} {t('planWhy')}
      </Text>
      <ItemPicker label={t('plan')} kinds={['Plan']} value={plan} onPick={(picked) => change({ plan: picked })} />
      <Stack gap="xs" maw={720}>
        <YearSlider
          label={t('first')}
          least={least}
          most={most}
          year={first}
          onYear={(year) => change({ first: year })}
        />
        <YearSlider
          label={t('second')}
          least={least}
          most={most}
          year={second}
          onYear={(year) => change({ second: year })}
        />
      </Stack>
      <WhatIf
        items={choices.roadmapItems.nodes}
        scenario={scenario}
        onChange={(next) => change({ exclude: next.exclude, include: next.include, shift: writeShifts(next.shift) })}
      />
      <Answer of={asItStands}>
        {({ landscape: before }) => (
          <Answer of={supposed}>
            {({ landscape: after }) => (
              <Stack gap="md">
                <div>
                  <ScopeLine position={before.position} scope={before.scope} />
                  <ScopeLine position={after.position} scope={after.scope} />
                </div>
                {!(before.exhaustive && after.exhaustive) && <Text>{t('cut')}</Text>}
                <LandscapeComparison
                  before={before}
                  after={after}
                  isSupposed={[exclude, include, shift].some(({ length }) => length > 0)}
                />
              </Stack>
            )}
          </Answer>
        )}
      </Answer>
    </Stack>
  );
}

/** From the first year of a plan or a roadmap item to some years after the last one. */
const yearsBetween = ({ plans, roadmapItems }: RoadmapChoicesQuery, ...chosen: readonly number[]): [number, number] => {
  const spans = [...plans.nodes, ...roadmapItems.nodes];
  const years = spans
    .flatMap(({ startYear, endYear }) => [startYear, endYear])
    .filter((one) => typeof one === 'number');
  return [Math.min(thisYear, ...chosen, ...years), Math.max(thisYear + 5, ...chosen, ...years)];
};
