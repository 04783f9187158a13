import { Injectable } from '@nestjs/common';
import type { Registry } from '../metamodel/registry.js';
import { Shaper } from './answering/shape.js';
import { StatementCompiler } from './compiler/statements.js';

/** A registry with what reads and shapes its items. */
@Injectable()
export class Catalogue {
  readonly statements: StatementCompiler;
  readonly shaper: Shaper;

  constructor(readonly registry: Registry) {
    this.statements = new StatementCompiler(registry);
    this.shaper = new Shaper(registry);
  }
}
