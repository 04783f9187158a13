import { post } from '../http.mjs';
import { QUESTIONS } from '../questions.mjs';

const CONNECTIONS = 16;

/**
 * What is left on the heap after a full collection, early and late, under reads and traces of many kinds.
 * @returns bytes at both
 */
export const heapUnderLoad = async ({ runut, subjects, early, late }) => {
  const names = ['point', 'nested', 'trace', 'proof'];
  let asked = 0;
  const until = async (count) => {
    const connection = async () => {
      while (asked < count) {
        const number = (asked += 1);
        const question = QUESTIONS[names[number % names.length]];
        await post(runut.url, question.runut(subjects[number % subjects.length]));
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, connection));
    return runut.tell('heap');
  };
  const first = await until(early);
  return { early, late, first, last: await until(late) };
};
