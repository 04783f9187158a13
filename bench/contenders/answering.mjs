/** Neo4j, as the benchmark gives it. */
export const connection = () => JSON.parse(process.env.BENCH_NEO4J ?? '{}');

/**
 * Answers what the benchmark asks its contender; ends with the benchmark.
 * @param {Record<string, (about: any) => unknown>} answers
 */
export const answering = (answers) => {
  const answer = async ({ number, what, about }) => {
    try {
      process.send({ answerTo: number, answer: await answers[what](about) });
    } catch (error) {
      process.send({ answerTo: number, error: error instanceof Error ? error.stack : String(error) });
    }
  };
  process.on('message', (message) => void answer(message));
  process.on('disconnect', () => process.exit());
};
