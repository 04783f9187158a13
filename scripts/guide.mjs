// Asks a running server the questions of the documents and pastes its answers: node scripts/guide.mjs [url]
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';

for (const name of ['docs/guide.md', 'README.md']) {
  const file = new URL(`../${name}`, import.meta.url);
  let text = readFileSync(file, 'utf8');
  for (const [block, query] of text.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n[\s\S]*?```/g)) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = await response.json();
    if (answer.errors) throw new Error(`${answer.errors[0].message}\n${query}`);
    const json = await format(JSON.stringify(answer.data), { parser: 'json', printWidth: 120 });
    text = text.replace(block, () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${json}\`\`\``);
  }
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
