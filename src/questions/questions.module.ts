import { Module } from '@nestjs/common';
import { CompletenessResolver } from './completeness/completeness.resolver.js';
import { Completenesses } from './completeness/completeness.service.js';
import { Coverage } from './coverage/coverage.service.js';
import { CoverageResolver } from './coverage/coverage.resolver.js';
import { Scopes } from './coverage/scope.js';
import { CoverageSnapshotsResolver } from './coverage-trend/snapshots.resolver.js';
import { CoverageSnapshots } from './coverage-trend/snapshots.service.js';
import { GraphViewResolver } from './graph-view/graph-view.resolver.js';
import { GraphViews } from './graph-view/graph-view.service.js';
import { ImpactResolver } from './impact/impact.resolver.js';
import { Impacts } from './impact/impact.service.js';
import { IntegrationResolver } from './integration/integration.resolver.js';
import { Integrations } from './integration/integration.service.js';
import { OverviewResolver } from './overview/overview.resolver.js';
import { Overviews } from './overview/overview.service.js';

/** The questions: each a resolver, a service and a pure function in a folder of its own. */
@Module({
  providers: [
    Scopes,
    Completenesses,
    CompletenessResolver,
    Coverage,
    CoverageResolver,
    CoverageSnapshots,
    CoverageSnapshotsResolver,
    Integrations,
    IntegrationResolver,
    Overviews,
    OverviewResolver,
    GraphViews,
    GraphViewResolver,
    Impacts,
    ImpactResolver,
  ],
})
export class QuestionsModule {}
