import { inBoth, type Words } from '../../database/errors.js';
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
    const [from, to] = [kindsOf(froms), kindsOf(tos)];
    const allowed = allowedEnds(this.registry, link.type);
    const message = {
      en: `${link.type} does not run from ${from.en} to ${to.en}; it joins ${allowed}`,
      id: `${link.type} tidak menghubungkan ${from.id} ke ${to.id}; yang dihubungkannya ${allowed}`,
    };
    const wrong = froms.every(({ kind }) => !this.kindsAt(link.type, 'from').has(kind)) ? 'from' : 'to';
    this.faultAt(link, wrong, 'ends', message);
  }

  private refuseAmbiguous(link: ReadLink, pairs: readonly { from: Meant; to: Meant }[]): void {
    const end = new Set(pairs.map(({ from }) => from.id)).size > 1 ? 'from' : 'to';
    const each = pairs.map((pair) => `${pair[end].kind} ${pair[end].code} "${pair[end].name}"`);
    const meant = [...new Set(each)].join(', ');
    const message = {
      en: `may mean ${meant}; write the plan before the code (PLAN/CODE), or the id`,
      id: `dapat berarti ${meant}; tulis rencana di depan kodenya (RENCANA/KODE), atau id-nya`,
    };
    this.faultAt(link, end, 'ambiguous', message);
  }

  private faultAt(link: ReadLink, end: 'from' | 'to', rule: string, message: Words): void {
    this.faults.at(link.place, end, textOf(link[end]), rule, message);
  }

  private passagesOf({ passages, place }: ReadLink): string[] | null {
    if (!passages) return null;
    return passages.flatMap((mention) => {
      const found = this.mentioned.meant({ mention, kinds: PASSAGES }).filter(({ kind }) => kind === 'Passage');
      const [passage, another] = found;
      if (passage && !another) return passage.deleted ? [] : [passage.id];
      this.faults.at(place, 'passages', textOf(mention), 'reference', NO_PASSAGE);
      return [];
    });
  }
}

const MISSING: Words = {
  en: 'nothing has this code, neither in what is imported nor in the graph',
  id: 'tidak ada yang berkode ini, baik dalam data yang diimpor maupun dalam graf',
};

const NO_PASSAGE: Words = {
  en: 'there is no one passage with this code',
  id: 'tidak ada tepat satu kutipan dengan kode ini',
};

const OR: Words = { en: ' or ', id: ' atau ' };

const kindsOf = (all: readonly Meant[]): Words =>
  inBoth((language) => [...new Set(all.map(({ kind }) => kind))].join(OR[language]));

const textOf = (mention: Mention): string => (mention.by === 'ref' ? mention.text : mention.key);
