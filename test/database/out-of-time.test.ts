import { openDriver } from '../../src/database/connection.js';
import { translated } from '../../src/database/driver-faults.js';
import { testConnection } from '../support/server.js';

it('says of a statement that Neo4j gave up that it ran out of time: it may be asked once more', async () => {
  const driver = openDriver(testConnection(), 1, 5_000);
  try {
    const session = driver.session();
    const endless = session.run('UNWIND range(1, 100000000000) AS x RETURN count(x)', {}, { timeout: 10 });
    const error: unknown = await endless.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(translated(error)).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { outOfTime: true } });
  } finally {
    await driver.close();
  }
});
