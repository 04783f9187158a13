import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { placeText, readPlace } from '../../history/feed-place.js';
import { Answering } from '../../inventory/answering/answering.service.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { readSize } from '../../inventory/compiler/page.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { MomentScalar, RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { selects } from '../../inventory/selection/selects.js';
import { changeAnswer, endAnswer } from './change-answer.js';
import { ChangeConnection } from './change-types.js';
import { readableProperties } from '../../inventory/differences/changed-properties.js';
import { Histories } from './history.service.js';
import type { StandingItem, StandingLink } from './item-at.js';
import { ItemAt, type LinkAt, type PropertyValue } from './item-at-types.js';
import { LinkRef } from '../../inventory/answering/references.js';

const USUAL_PAGE = 50;

/** What became of an item or link, and what it was. */
@Resolver()
export class HistoryResolver {
  constructor(
    private readonly histories: Histories,
    private readonly answering: Answering,
    private readonly catalogue: Catalogue,
  ) {}

  @Cost({ own: 100 })
  @Query(() => ChangeConnection, { description: 'What was changed of an item or a link, also of what is gone.' })
  async history(
    @Args('of', { type: () => RefScalar, description: 'An item by id or code, also a deleted one; a link by its id.' })
    of: string,
    @Args('links', { type: () => Boolean, defaultValue: true, description: 'With the changes of the item’s links.' })
    links: boolean,
    @Args('first', { type: () => Int, defaultValue: USUAL_PAGE, description: 'How many from the newest.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to begin after.' })
    after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<ChangeConnection> {
    const size = readSize(first, 'first');
    const before = after == null ? null : readPlace(after, 'after');
    const { changes, position } = await this.histories.of(of, { links, size, before }, request.viewer);
    const nodes = changes.slice(0, size).map((change) => changeAnswer(this.catalogue.registry, change));
    const edges = nodes.map((node) => ({ cursor: node.cursor, node }));
    const pageInfo = {
      hasNextPage: changes.length > size,
      hasPreviousPage: before !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return this.answering.complete({ edges, nodes, pageInfo, position }, info, request, request.viewer);
  }

  @Cost({ own: 100 })
  @Query(() => ItemAt, { nullable: true, description: 'An item as it stood at a moment; null when it was not there.' })
  async itemAt(
    @Args('ref', { type: () => RefScalar, description: 'By id or code, also a deleted one.' }) ref: string,
    @Args('at', { type: () => MomentScalar }) at: string,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<ItemAt | null> {
    const { item, position } = await this.histories.itemAt(ref, at, selects(info, 'links'), request.viewer);
    return item && this.answering.complete(this.itemAnswer(item, at, position), info, request, request.viewer);
  }

  private itemAnswer({ id, kind, version, values, last, links }: StandingItem, at: string, position: string): ItemAt {
    return {
      at,
      id,
      kind,
      code: String(values['code']),
      name: String(values['name']),
      version,
      changedAtPosition: last && placeText({ position: last.position, index: null }),
      values: this.values('ITEM', kind, values),
      links: links.map((link) => this.linkAnswer(link)),
      position,
    };
  }

  private linkAnswer({ id, type, outgoing, far, version, values }: StandingLink): LinkAt {
    return {
      id,
      type,
      outgoing,
      far: endAnswer(this.catalogue.registry, far),
      link: new LinkRef(id),
      version,
      // Whether it was suspect is not stored: it follows from what its ends mean.
      values: this.values('LINK', type, values).filter(({ name }) => name !== 'suspect'),
    };
  }

  private values(of: 'ITEM' | 'LINK', name: string, values: StandingItem['values']): PropertyValue[] {
    return readableProperties(this.catalogue.registry, of, name).map((property) => ({
      name: property.name,
      value: values[property.name] ?? null,
    }));
  }
}
