import { QUESTIONS } from '../questions.mjs';
import { ask } from '../http.mjs';
import { summary } from '../statistics.mjs';

const DOWN = `query ($id: Ref!) { trace(from: [$id], direction: DOWN, kinds: [Application], first: 20) {
  exhaustive cuts { reason } reached { totalCount nodes { item { id code name } distance basis } } } }`;

/**
 * One city that grows until its missions are hubs: the way up of one application, which stays what it was, and the way
 * down of the mission that most leads to, which does not.
 * @returns how much hangs on the mission; hits and ms of the way up; ms, number and whether it is whole of the way down
 */
export const aroundHubs = async ({ runut, bare, neo4j, subject }) => {
  const session = neo4j.session();
  const { records } = await session.run(
    `MATCH (m:Mission) WITH m, COUNT { (m)<-[:SUPPORTS]-() } AS degree ORDER BY degree DESC LIMIT 1
     RETURN m.id AS id, degree`,
  );
  await session.close();
  const hub = { id: records[0].get('id'), degree: Number(records[0].get('degree')) };
  const up = QUESTIONS.trace.runut(subject);
  const down = { query: DOWN, variables: { id: hub.id } };
  const hits = (await bare.tell('hits', up)).reduce((all, one) => all + one, 0);
  const {
    trace: { reached, cuts },
  } = await ask(runut.url, down);
  return {
    degree: hub.degree,
    hits,
    upMs: await timesOf(runut, up, 30),
    downMs: await timesOf(runut, down, 5),
    reached: reached.totalCount,
    cuts: [...new Set(cuts.map(({ reason }) => reason))],
  };
};

const timesOf = async ({ url }, request, times) => {
  await ask(url, request);
  const taken = [];
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    await ask(url, request);
    taken.push(performance.now() - begun);
  }
  return summary(taken);
};
