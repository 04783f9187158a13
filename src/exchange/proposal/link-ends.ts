import { allowedEnds } from '../../inventory/writing/link-rules.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Faults } from '../import-fault.js';
import type { Mention, ReadLink } from '../reading.js';
import type { Meant, MentionedItems, Question } from './mentioned-items.js';

/** A link of the source whose ends and passages have been found. */
export interface JoinedLink {
  readonly read: ReadLink;
  readonly from: Meant;
  readonly to: Meant;
  readonly passageIds: readonly string[] | null;
}

const PASSAGES: ReadonlySet<string> = new Set(['Passage']);

/** Finds the ends of links. An end that may be several items is told by what the model lets the other end be. */
export class LinkEnds {
  private readonly kinds = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly registry: Registry,
    private readonly mentioned: MentionedItems,
    private readonly faults: Faults,
  ) {}

  /** @returns the links whose ends were found; those of items that stay deleted are left out */
  async join(links: readonly ReadLink[]): Promise<JoinedLink[]> {
    await this.mentioned.load(
      links.flatMap((link) => [
        this.question(link, 'from'),
        this.question(link, 'to'),
        ...(link.passages ?? []).map((mention) => ({ mention, kinds: PASSAGES })),
      ]),
    );
    return links.flatMap((read) => {
      const pair = this.pairOf(read);
      const passageIds = this.passagesOf(read);
      return pair && !pair.from.deleted && !pair.to.deleted ? [{ read, ...pair, passageIds }] : [];
    });
  }

  private question(link: ReadLink, end: 'from' | 'to'): Question {
    return { mention: link[end], kinds: this.kindsAt(link.type, end) };
  }

  private kindsAt(type: string, end: 'from' | 'to'): ReadonlySet<string> {
    const key = `${type}.${end}`;
    const kinds =
      this.kinds.get(key) ??
      new Set(this.registry.triples.filter((triple) => triple.type === type).map((triple) => triple[end]));
    this.kinds.set(key, kinds);
    return kinds;
  }

  private pairOf(link: ReadLink): { readonly from: Meant; readonly to: Meant } | null {
    const [froms, tos] = [
      this.mentioned.meant(this.question(link, 'from')),
      this.mentioned.meant(this.question(link, 'to')),
    ];
    const allowed = froms
      .flatMap((from) => tos.map((to) => ({ from, to })))
      .filter((pair) => this.isAllowed(link, pair));
    const inOnePlan = allowed.filter(({ from, to }) => from.planId !== null && from.planId === to.planId);
    const [pair, another] = inOnePlan.length > 0 ? inOnePlan : allowed;
    if (pair && !another) return pair;
    if (froms.length === 0) this.faultAt(link, 'from', 'reference', MISSING);
    else if (tos.length === 0) this.faultAt(link, 'to', 'reference', MISSING);
    else if (!pair) this.refuseKinds(link, froms, tos);
    else this.refuseAmbiguous(link, allowed);
    return null;
  }

  private isAllowed({ type }: ReadLink, { from, to }: { from: Meant; to: Meant }): boolean {
    return this.registry.triplesBetween(from.kind, to.kind).some((triple) => triple.type === type);
  }

  private refuseKinds(link: ReadLink, froms: readonly Meant[], tos: readonly Meant[]): void {
    const [from, to] = [froms, tos].map((all) => [...new Set(all.map(({ kind }) => kind))].join(' or '));
    const message = `${link.type} does not run from ${from} to ${to}; it joins ${allowedEnds(this.registry, link.type)}`;
    const wrong = froms.every(({ kind }) => !this.kindsAt(link.type, 'from').has(kind)) ? 'from' : 'to';
    this.faultAt(link, wrong, 'ends', message);
  }

  private refuseAmbiguous(link: ReadLink, pairs: readonly { from: Meant; to: Meant }[]): void {
    const end = new Set(pairs.map(({ from }) => from.id)).size > 1 ? 'from' : 'to';
    const meant = pairs.map((pair) => `${pair[end].kind} ${pair[end].code} "${pair[end].name}"`);
    const message = `may mean ${[...new Set(meant)].join(', ')}; write the plan before the code (PLAN/CODE), or the id`;
    this.faultAt(link, end, 'ambiguous', message);
  }

  private faultAt(link: ReadLink, end: 'from' | 'to', rule: string, message: string): void {
    this.faults.at(link.place, end, textOf(link[end]), rule, message);
  }

  private passagesOf({ passages, place }: ReadLink): string[] | null {
    if (!passages) return null;
    return passages.flatMap((mention) => {
      const found = this.mentioned.meant({ mention, kinds: PASSAGES }).filter(({ kind }) => kind === 'Passage');
      const [passage, another] = found;
      if (passage && !another) return passage.deleted ? [] : [passage.id];
      this.faults.at(place, 'passages', textOf(mention), 'reference', 'there is no one passage with this code');
      return [];
    });
  }
}

const MISSING = 'nothing has this code, neither in what is imported nor in the graph';

const textOf = (mention: Mention): string => (mention.by === 'ref' ? mention.text : mention.key);
