import 'reflect-metadata';
import { Command, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { RunutError, type Words } from '../database/errors.js';
import { Exchange } from '../exchange/exchange.service.js';
import { everything } from '../inventory/viewer.js';
import { registry } from '../model/registry.js';
import { TraceService } from '../questions/trace/trace.service.js';
import { exitWithOneLine } from '../operations/boot-errors.js';
import { importText } from './import-text.js';
import { withServices } from './services.js';
import { traceTree } from './trace-tree.js';

/** `runut <command>`: the services of the server on the command line. */

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const program = new Command('runut')
  .description('An application and infrastructure inventory with a traceability graph.')
  .version(version);
const language = () => new Option('--language <language>', 'of the sentences').choices(['id', 'en']).default('id');
const person = everything(process.env['USER']);

program
  .command('trace')
  .description('Why is it there? Which missions, strategies and roadmap items an item connects to, with the proof.')
  .argument('<refs...>', 'codes or ids, such as APP-0001 or RITIK-2019/SOPP-1')
  .option('--down', 'what serves it, instead')
  .addOption(new Option('--kinds <kinds...>', 'only items of these kinds').choices([...registry.kinds.keys()]))
  .option('--no-inherit', 'purpose links alone, not dependencies')
  .option('--max-hops <hops>', 'how far to walk', Number, 12)
  .addOption(language())
  .action(
    async (
      refs: string[],
      options: { down?: true; kinds?: string[]; inherit: boolean; maxHops: number; language: 'id' | 'en' },
    ) => {
      await withServices(async (services) => {
        const result = await services.get(TraceService).trace(
          {
            from: refs,
            direction: options.down ? 'DOWN' : 'UP',
            kinds: options.kinds ?? null,
            inherit: options.inherit,
            chosen: null,
            basis: null,
            via: null,
            confidence: null,
            plan: null,
            suspect: null,
            asOf: null,
            includeInactive: false,
            maxHops: options.maxHops,
          },
          person,
        );
        process.stdout.write(traceTree(registry, result, options.language));
      });
    },
  );

program
  .command('import')
  .description('Reads a plan document (.md, .txt), a CSV file or a folder of them; a dry run unless --apply is given.')
  .argument('<path>', 'a file or a folder')
  .option('--apply', 'write it: all of it or nothing', false)
  .action(async (path: string, { apply }: { apply: boolean }) => {
    await withServices(async (services) => {
      const report = await services.get(Exchange).importPath(path, { apply, viewer: person });
      process.stdout.write(importText(report));
      if (report.faults.length > 0) process.exitCode = 1;
    });
  });

let spoken: keyof Words = 'en';
program.hook('preAction', (_, command) => {
  spoken = command.opts<{ language?: keyof Words }>().language ?? spoken;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof RunutError) {
    process.stderr.write(`${error.words[spoken]}\n`);
    process.exitCode = 1;
  } else exitWithOneLine(error);
}
