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
import { ExpectationResolver } from './integration/expectation.resolver.js';
import { Expectations } from './integration/expectation.service.js';
import { IntegrationResolver } from './integration/integration.resolver.js';
import { Integrations } from './integration/integration.service.js';
import { LandscapeParts } from './landscape/landscape-parts.service.js';
import { LandscapeResolver } from './landscape/landscape.resolver.js';
import { Landscapes } from './landscape/landscape.service.js';
import { PortfolioResolver } from './portfolio/portfolio.resolver.js';
import { Portfolios } from './portfolio/portfolio.service.js';
import { RoadmapResolver } from './roadmap/roadmap.resolver.js';
import { Roadmaps } from './roadmap/roadmap.service.js';
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
    Expectations,
    ExpectationResolver,
    Overviews,
    OverviewResolver,
    GraphViews,
    GraphViewResolver,
    Impacts,
    ImpactResolver,
    Landscapes,
    LandscapeParts,
    LandscapeResolver,
    Roadmaps,
    RoadmapResolver,
    Portfolios,
    PortfolioResolver,
  ],
  exports: [GraphViews],
})
export class QuestionsModule {}
