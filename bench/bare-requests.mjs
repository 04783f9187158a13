import { ask } from './http.mjs';
import { idsIn } from './questions.mjs';

/**
 * The requests to Runut and to the bare server, once it is sure that the bare one answers with all that Runut tells.
 * @returns as many of both; and how many statements each took
 * @throws Error when an id of Runut's answer is not in the bare one
 */
export const agreedWithBare = async (question, runut, bare, subjects) => {
  const requests = subjects.map((subject) => question.runut(subject));
  const { first, counts } = await bare.tell('prepare', requests);
  const bareRequests = requests.map((_, index) => ({ number: first + index }));
  for (const [index, request] of requests.entries()) {
    const told = JSON.stringify(await ask(bare.url, bareRequests[index]));
    for (const id of idsIn(await ask(runut.url, request)))
      if (!told.includes(id.slice(5))) throw new Error(`${question.title}: ${id} is not in the bare answer`);
  }
  return { requests, bareRequests, statements: Math.max(...counts) };
};
