import { QUESTIONS, subjectsOf } from '../questions.mjs';
import { agreed, interleaved, throughput } from '../side-by-side.mjs';

const of = (question, contenders, subjects) =>
  contenders.map(({ name, url }) => ({ name, url, requests: subjects.map((subject) => question[name](subject)) }));

/** Latency, one request at a time. */
export const latencyAgainstPeer = async ({ runut, peer, subjects, ms }, names) => {
  const rows = [];
  for (const name of names) {
    const question = QUESTIONS[name];
    const contenders = [runut, peer];
    const same = await agreed(question, contenders, subjectsOf(question, subjects));
    const { times, ratios, rounds } = await interleaved(of(question, contenders, same), ms);
    const { median, low, high } = ratios.peer;
    // How many times faster, so the other way round than the paired times.
    rows.push({
      title: question.title,
      times,
      faster: { median: 1 / median, low: 1 / high, high: 1 / low },
      rounds,
      asked: same.length,
    });
  }
  return rows;
};

/** Requests per second at 16 connections. */
export const throughputAgainstPeer = async ({ runut, peer, subjects, blocks, blockMs }, names) => {
  const rows = [];
  for (const name of names) {
    const question = QUESTIONS[name];
    const same = await agreed(question, [runut, peer], subjectsOf(question, subjects));
    const rates = await throughput(of(question, [runut, peer], same), { connections: 16, blocks, ms: blockMs });
    rows.push({ title: question.title, rates, times: rates.runut.median / rates.peer.median });
  }
  return rows;
};
