import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * A server of its own process, so that none shares another's memory or event loop.
 *
 * @param {string} name file in this folder
 * @param {object} connection Neo4j, as `startEmbedded` gives it
 * @param {string[]} [nodeArguments]
 * @param {object} [environment] further variables
 */
export const startContender = async (name, { uri, user, password, database }, nodeArguments = [], environment = {}) => {
  const child = fork(fileURLToPath(new URL(`${name}.mjs`, import.meta.url)), {
    execArgv: nodeArguments,
    env: {
      ...process.env,
      ...environment,
      BENCH_NEO4J: JSON.stringify({ uri, user, password, database }),
      NODE_ENV: 'production',
    },
  });
  const waiting = new Map();
  let asked = 0;
  const failed = new Promise((_, reject) =>
    child.once('exit', (code) => reject(new Error(`${name} ended with code ${code}`))),
  );
  failed.catch(() => undefined);
  child.on('message', ({ answerTo, answer, error }) => {
    const { resolve, reject } = waiting.get(answerTo);
    waiting.delete(answerTo);
    if (error === undefined) resolve(answer);
    else reject(new Error(`${name}: ${error}`));
  });
  /** Asks the process itself, apart from HTTP. */
  const tell = (what, about = null) => {
    const number = (asked += 1);
    const answered = new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
    child.send({ number, what, about });
    return Promise.race([answered, failed]);
  };
  return { name, url: await tell('url'), tell, stop: () => child.disconnect() };
};
