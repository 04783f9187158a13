import { ask, post } from './http.mjs';
import { medianWithInterval, seeded, shuffled, summary } from './statistics.mjs';

/**
 * Sees to it that the contenders answer the same, and leaves out what they understand differently.
 * @returns the subjects on which all agree
 * @throws Error when fewer than half remain: then it is not the same question
 */
export const agreed = async (question, contenders, subjects) => {
  const kept = [];
  for (const subject of subjects) {
    const answers = [];
    for (const { url, name } of contenders) answers.push(question.same(await ask(url, question[name](subject))));
    const first = JSON.stringify(answers[0]);
    if (answers.every((answer) => answer.length > 0 && JSON.stringify(answer) === first)) kept.push(subject);
  }
  if (kept.length < subjects.length / 2)
    throw new Error(`${question.title}: the contenders agree on ${kept.length} of ${subjects.length} subjects`);
  return kept;
};

/**
 * Asks contenders one request after the other, in an order that changes at random, each the same request per round.
 * @param contenders [{ name, url, requests }]; `requests` are bodies, as many for each
 * @param ms how long
 * @returns by name, the times in ms; and of the first against each other the paired ratio with its interval
 */
export const interleaved = async (contenders, ms) => {
  const random = seeded(7);
  const times = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  const warmUp = performance.now() + ms / 4;
  const until = warmUp + ms;
  for (let round = 0; performance.now() < until || round < 30; round += 1) {
    const warm = performance.now() >= warmUp;
    for (const { name, url, requests } of shuffled(contenders, random)) {
      const body = requests[round % requests.length];
      const begun = performance.now();
      await post(url, body);
      if (warm) times[name].push(performance.now() - begun);
    }
  }
  const [first, ...others] = contenders;
  return {
    times: Object.fromEntries(Object.entries(times).map(([name, list]) => [name, summary(list)])),
    ratios: Object.fromEntries(
      others.map(({ name }) => [
        name,
        medianWithInterval(times[first.name].map((time, index) => time / times[name][index])),
      ]),
    ),
    rounds: times[first.name].length,
  };
};

/**
 * Requests per second with so many connections; blocks of the contenders follow each other in an order that changes.
 * @returns by name, the median of the blocks
 */
export const throughput = async (contenders, { connections, blocks, ms }) => {
  const random = seeded(11);
  const rates = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  for (const { url, requests } of contenders) await block(url, requests, connections, ms / 2);
  for (let turn = 0; turn < blocks; turn += 1)
    for (const { name, url, requests } of shuffled(contenders, random))
      rates[name].push(await block(url, requests, connections, ms));
  return Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, medianWithInterval(list)]));
};

/** @returns requests per second */
const block = async (url, requests, connections, ms) => {
  const begun = performance.now();
  let asked = 0;
  const connection = async () => {
    while (performance.now() - begun < ms) {
      await post(url, requests[asked % requests.length]);
      asked += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return (1_000 * asked) / (performance.now() - begun);
};
