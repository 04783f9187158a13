import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { limitExceeded } from '../database/errors.js';
import { ChangeArgs } from '../inventory/resolvers/change-arguments.js';
import type { GraphQLRequest } from '../inventory/resolvers/request.js';
import { Exchange } from './exchange.service.js';
import { ImportReport } from './import-report.js';
import { Cost } from '../metamodel/derive/graphql/cost.js';

/** What a request may carry; larger files go through the command line. */
const LARGEST_CONTENT = 2 * 1024 * 1024;

@Resolver()
export class ExchangeResolver {
  constructor(private readonly exchange: Exchange) {}

  @Cost({ own: 1_000 })
  @Mutation(() => ImportReport, {
    description: 'Reads a CSV file or a plan document and tells how it differs from the graph; with `apply` writes it.',
  })
  importFile(
    @Args('name', { type: () => String, description: 'Tells what it is: `applications.csv`, `owns.csv`, `plan.md`.' })
    name: string,
    @Args('content', { type: () => String, description: 'Its text, at most 2 MB.' }) content: string,
    @Args('apply', { type: () => Boolean, defaultValue: false }) apply: boolean,
    @Args() change: ChangeArgs,
    @Context() { viewer, language }: GraphQLRequest,
  ): Promise<ImportReport> {
    const size = Buffer.byteLength(content);
    if (size > LARGEST_CONTENT)
      throw limitExceeded({
        en: `${size} bytes; ${LARGEST_CONTENT} can be sent at once. Divide the file.`,
        id: `${size} bita; paling banyak ${LARGEST_CONTENT} dapat dikirim sekaligus. Bagilah berkasnya.`,
      });
    return this.exchange.importText(name, content, { apply, viewer, language, change });
  }
}
