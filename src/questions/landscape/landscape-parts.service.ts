import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { Catalogue } from '../../inventory/catalogue.js';
import type { Viewer } from '../../inventory/viewer.js';
import { Coverage } from '../coverage/coverage.service.js';
import type { RuleResult } from '../coverage/rule-result.js';
import { Scopes } from '../coverage/scope.js';
import { wantedParts } from '../coverage/wanted-parts.js';
import { ImpactAnswers } from '../impact/impact-answer.js';
import { Impacts } from '../impact/impact.service.js';
import type { ImpactAnswer } from '../impact/impact-types.js';
import { scopeSentence } from '../scope-sentence.js';
import {
  argumentsKey,
  type AskedPart,
  askedParts,
  type CoverageArguments,
  type ImpactArguments,
} from './asked-parts.js';
import type { LandscapeAnswer } from './landscape-types.js';
import type { PlannedLandscape } from './planned-landscape.js';

/** Asks other questions of a landscape, each once for every set of arguments that it is selected with. */
@Injectable()
export class LandscapeParts {
  private readonly impactAnswers: ImpactAnswers;

  constructor(
    private readonly coverage: Coverage,
    private readonly scopes: Scopes,
    private readonly impacts: Impacts,
    { registry }: Catalogue,
  ) {
    this.impactAnswers = new ImpactAnswers(registry);
  }

  /** @throws RunutError as those questions do */
  async ask(
    info: GraphQLResolveInfo,
    planned: PlannedLandscape,
    viewer: Viewer,
  ): Promise<Pick<LandscapeAnswer, 'coverage' | 'impact'>> {
    const coverage = await answers<CoverageArguments, RuleResult[]>(askedParts(info, 'coverage'), (part) =>
      this.rules(part, info, planned, viewer),
    );
    const impact = await answers<ImpactArguments, ImpactAnswer>(askedParts(info, 'impact'), (part) =>
      this.failure(part, planned, viewer),
    );
    return { coverage, impact };
  }

  private async rules(
    { args, nodes }: AskedPart<CoverageArguments>,
    info: GraphQLResolveInfo,
    planned: PlannedLandscape,
    viewer: Viewer,
  ): Promise<RuleResult[]> {
    const scope = await this.scopes.find({ unit: args.unit ?? null }, viewer);
    const sentence = scopeSentence([...planned.restrictions, ...scope.restrictions]);
    const wanted = wantedParts({ ...info, fieldNodes: [...nodes] });
    const within = { ...scope, sentence, position: planned.position };
    return this.coverage.assess(args.rules ?? null, within, wanted, viewer, planned);
  }

  private async failure(
    { args }: AskedPart<ImpactArguments>,
    planned: PlannedLandscape,
    viewer: Viewer,
  ): Promise<ImpactAnswer> {
    const found = await this.impacts.impact(args.of, viewer, planned);
    const answer = this.impactAnswers.impact(found, { ...args, kinds: args.kinds ?? null });
    return { ...answer, scope: planned.scope, position: planned.position };
  }
}

const answers = async <A extends object, T>(
  parts: readonly AskedPart<A>[],
  ask: (part: AskedPart<A>) => Promise<T>,
): Promise<(args: A) => T> => {
  const known = new Map<string, T>();
  for (const part of parts) known.set(argumentsKey(part.args), await ask(part));
  return (args) => {
    const answer = known.get(argumentsKey(args));
    if (answer === undefined) throw new Error('a part was read that was not asked for');
    return answer;
  };
};
