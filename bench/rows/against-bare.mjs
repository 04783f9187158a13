import { agreedWithBare } from '../bare-requests.mjs';
import { interleaved } from '../side-by-side.mjs';
import { QUESTIONS, subjectsOf } from '../questions.mjs';

const SLOW_MS = 10;

/** Runut against its own Cypher behind bare node:http. */
export const againstBare = async ({ runut, bare, subjects, ms }) => {
  const rows = [];
  for (const name of ['point', 'nested', 'trace', 'proof', 'large', 'down', 'impact', 'matrix']) {
    const question = QUESTIONS[name];
    const asked = subjectsOf(question, subjects);
    const { requests, bareRequests, statements } = await agreedWithBare(question, runut, bare, asked);
    const { times, ratios, rounds } = await interleaved(
      [
        { name: 'runut', url: runut.url, requests },
        { name: 'bare', url: bare.url, requests: bareRequests },
      ],
      ms,
    );
    const slow = times.bare.p50 >= SLOW_MS;
    rows.push({
      title: question.title,
      times,
      ratio: ratios.bare,
      rounds,
      statements,
      aim: slow ? 1.1 : 1.25,
      worst: slow ? 1.25 : 1.6,
    });
  }
  return rows;
};
