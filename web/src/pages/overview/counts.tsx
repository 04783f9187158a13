import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { OverviewQuery } from '../../generated/queries/overview.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { KindModel } from '../../model/model-types.js';
import { groupWords, kindGroups } from '../inventory/kind-groups.js';
import classes from './counts.module.css';

const texts = defineTexts({ title: { id: 'Yang tercatat', en: 'What is recorded' } });

interface CountsProps {
  readonly counted: OverviewQuery['overview']['kinds'];
  /** The code of the plan that the kinds of a plan are counted of; undefined for the only one. */
  readonly plan: string | undefined;
}

/** How many there are of each kind, a line for each group; a number opens the list of what it counts. */
export function Counts({ counted, plan }: CountsProps) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const totals = new Map<string, number>(counted.map(({ value, total }) => [value, total]));
  const groups = kindGroups
    .map(({ group, kinds: models }) => ({ group, models: models.filter(({ name }) => totals.get(name)) }))
    .filter(({ models }) => models.length > 0);
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('title')}
      </Title>
      <dl className={classes['groups']}>
        {groups.map(({ group, models }) => (
          <div key={group} className={classes['group']}>
            <Text component="dt" size="sm" c="dimmed">
              {word(groupWords[group])}
            </Text>
            {models.map((model) => {
              const value = format.number(totals.get(model.name) ?? 0);
              return (
                <dd key={model.name} className={classes['figure']}>
                  <Anchor
                    component={Link}
                    to={listAddress(model, plan)}
                    fw={700}
                    aria-label={`${word(model.label)}: ${value}`}
                  >
                    {value}
                  </Anchor>{' '}
                  <Text span size="sm">
                    {word(model.label)}
                  </Text>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Of the kinds that are part of plans only what is in this one. */
const listAddress = ({ plural, links }: KindModel, plan: string | undefined): string => {
  const isOfPlan = links.some(({ name, kinds }) => name === 'partOf' && kinds.includes('Plan'));
  return isOfPlan && plan !== undefined
    ? `/inventory/${plural}?where=${encodeURIComponent(`partOf:=${plan}`)}`
    : `/inventory/${plural}`;
};
