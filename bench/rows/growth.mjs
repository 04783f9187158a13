import { QUESTIONS } from '../questions.mjs';
import { post } from '../http.mjs';
import { summary } from '../statistics.mjs';

/** Database hits of the same questions about the same items, statement by statement. */
export const hitsOf = async (bare, subject) => {
  const hits = {};
  for (const name of ['point', 'nested', 'trace', 'proof'])
    hits[QUESTIONS[name].title] = (await bare.tell('hits', QUESTIONS[name].runut(subject))).reduce((a, b) => a + b, 0);
  return hits;
};

const COVERAGE = '{ coverage { rule { code } population ratio } }';

/** All audit rules, in ms: the best of three, after one to warm up. @returns null when each time a rule took longer than it may */
export const coverageTime = async (runut) => {
  const times = [];
  for (let time = 0; time <= 3; time += 1) {
    const begun = performance.now();
    const { errors } = JSON.parse(await post(runut.url, { query: COVERAGE }));
    if (time > 0 && !errors) times.push(performance.now() - begun);
  }
  return times.length > 0 ? summary(times).min : null;
};
