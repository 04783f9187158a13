import { Module } from '@nestjs/common';
import { ExchangeResolver } from './exchange.resolver.js';
import { Exchange } from './exchange.service.js';

/** Files into the graph, over GraphQL and for the command line. */
@Module({ providers: [Exchange, ExchangeResolver], exports: [Exchange] })
export class ExchangeModule {}
