import { buildRegistry } from '../metamodel/registry.js';
import { Item } from './item.entity.js';
import { Application } from './kinds/application.entity.js';
import { Category } from './kinds/category.entity.js';
import { DataSet } from './kinds/data-set.entity.js';
import { Document } from './kinds/document.entity.js';
import { Element } from './kinds/element.entity.js';
import { Expectation } from './kinds/expectation.entity.js';
import { Factor } from './kinds/factor.entity.js';
import { Goal } from './kinds/goal.entity.js';
import { Integration } from './kinds/integration.entity.js';
import { Mission } from './kinds/mission.entity.js';
import { NetworkAsset } from './kinds/network-asset.entity.js';
import { Organization } from './kinds/organization.entity.js';
import { Passage } from './kinds/passage.entity.js';
import { Plan } from './kinds/plan.entity.js';
import { Problem } from './kinds/problem.entity.js';
import { RoadmapItem } from './kinds/roadmap-item.entity.js';
import { Service } from './kinds/service.entity.js';
import { Strategy } from './kinds/strategy.entity.js';
import { StrategyGroup } from './kinds/strategy-group.entity.js';
import { Value } from './kinds/value.entity.js';
import { Vision } from './kinds/vision.entity.js';
import { Waiver } from './kinds/waiver.entity.js';
import { Link } from './link.entity.js';
import { links } from './links.js';

/** The kinds, in the order in which they are listed and documented. */
export const kinds = [
  Plan,
  Vision,
  Mission,
  Goal,
  Value,
  StrategyGroup,
  Strategy,
  Problem,
  RoadmapItem,
  Factor,
  Organization,
  Service,
  Application,
  DataSet,
  NetworkAsset,
  Integration,
  Expectation,
  Waiver,
  Category,
  Element,
  Document,
  Passage,
];

/** What Runut stores. */
export const registry = buildRegistry({ item: Item, linkItem: Link, kinds, links });
