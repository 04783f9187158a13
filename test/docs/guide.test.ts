import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { Exchange } from '../../src/exchange/exchange.service.js';
import { everything } from '../../src/inventory/viewer.js';
import { startServer, type TestServer } from '../support/server.js';
import { examplesIn, Names } from './document-examples.js';

/** Questions that change nothing come before those that do; they are asked in this order, of one graph. */
const DOCUMENTS = ['README.md', 'docs/guide.md'];
/** Set by `npm run guide`: the answers are written, not compared. */
const isWriting = process.env['RUNUT_WRITE_GUIDE'] === '1';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  const city = fileURLToPath(new URL('../../samples/city', import.meta.url));
  await server.app.get(Exchange).importPath(city, { apply: true, viewer: everything('sample') });
});
afterAll(() => server.close());

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const names = new Names();
const examples = DOCUMENTS.flatMap((name) =>
  examplesIn(readFileSync(pathOf(name), 'utf8')).map((example) => ({ name, ...example })),
);
const answers = new Map<string, unknown>();

it('the documents ask at least fifteen questions', () => expect(examples.length).toBeGreaterThanOrEqual(20));

it.each(examples)('$name: $title', async ({ block, query, user, language, answer }) => {
  const headers = {
    ...(user ? { 'x-runut-user': user } : {}),
    ...(language ? { 'accept-language': language } : {}),
  };
  const said = await server.ask(names.sent(query), {}, headers);
  const shown = names.shown(said);
  if (isWriting) answers.set(block, shown);
  else expect(shown).toEqual(JSON.parse(answer));
});

afterAll(async () => {
  if (!isWriting) return;
  for (const name of DOCUMENTS) {
    let text = readFileSync(pathOf(name), 'utf8');
    for (const { block, user, language, query } of examplesIn(text)) {
      const answer = await format(JSON.stringify(answers.get(block)), { parser: 'json', printWidth: 120 });
      const fence = ['graphql', user, language].filter(Boolean).join(' ');
      text = text.replace(block, () => `\`\`\`${fence}\n${query}\`\`\`\n\n\`\`\`json\n${answer}\`\`\``);
    }
    writeFileSync(pathOf(name), await format(text, { ...(await resolveConfig(pathOf(name))), parser: 'markdown' }));
  }
});
