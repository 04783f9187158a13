import { badField, badInput, type FieldFault } from '../../database/errors.js';
import { SCORED } from './activity.js';
import { type GivenWeight, scoredCriterion } from './weighting.js';

/**
 * Weights that a client gives in place of the plan's.
 * @returns null when none were given
 * @throws RunutError BAD_USER_INPUT for a negative one, a criterion without values or named twice, or all 0
 */
export const readWeights = (
  given: readonly { readonly criterion: string; readonly weight: number }[] | null,
): GivenWeight[] | null => {
  if (given === null) return null;
  const faults: FieldFault[] = [];
  const weights = given.flatMap(({ criterion, weight }, index): GivenWeight[] => {
    const scored = scoredCriterion(criterion);
    if (!scored)
      faults.push({
        field: `weights.${index}.criterion`,
        value: criterion,
        rule: 'scored',
        message: {
          en: `roadmap items have no value for ${criterion}; give ${Object.keys(SCORED).join(', ')}`,
          id: `kegiatan peta jalan tidak punya nilai untuk ${criterion}; beri ${Object.keys(SCORED).join(', ')}`,
        },
      });
    if (given.findIndex((one) => one.criterion === criterion) < index)
      faults.push({
        field: `weights.${index}.criterion`,
        value: criterion,
        rule: 'unique',
        message: {
          en: `${criterion} has a weight already; give one`,
          id: `${criterion} sudah diberi bobot; beri satu saja`,
        },
      });
    if (!Number.isFinite(weight) || weight < 0)
      faults.push({
        field: `weights.${index}.weight`,
        value: weight,
        rule: 'min',
        message: { en: 'is a number from 0 on', id: 'berupa bilangan mulai dari 0' },
      });
    return scored ? [{ criterion: scored, weight }] : [];
  });
  if (faults.length > 0) throw badInput(faults);
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0 || !Number.isFinite(sum))
    throw badField('weights', given, 'sum', {
      en: 'the weights add up to nothing; let at least one be more than 0',
      id: 'jumlah bobot nol; beri setidaknya satu bobot di atas 0',
    });
  return weights;
};
