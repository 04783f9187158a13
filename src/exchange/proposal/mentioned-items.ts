import { foldCode, parseRef } from '../../inventory/reference.js';
import type { Registry } from '../../metamodel/registry.js';
import { sourceKeyOfCode } from '../csv/source-key.js';
import type { Mention } from '../reading.js';
import type { GraphView } from './graph-view.js';
import type { KnownItem } from './proposal.js';

/** An item that a mention may mean. */
export interface Meant {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  /** The plan that it is a part of, or that it is. */
  readonly planId: string | null;
  readonly deleted: boolean;
}

export interface Question {
  readonly mention: Mention;
  /** The kinds that may stand there. */
  readonly kinds: ReadonlySet<string>;
}

/**
 * Finds what mentions mean: first among the items of the same import, as these call themselves; then among what was
 * imported before, whatever its code is now; then in the graph.
 */
export class MentionedItems {
  private readonly bySourceKey = new Map<string, Meant>();
  private readonly byCode = new Map<string, Meant[]>();
  private readonly byId = new Map<string, Meant>();
  private readonly elsewhere = new Map<string, Meant[]>();

  constructor(
    private readonly registry: Registry,
    private readonly view: GraphView,
  ) {}

  /** Plans first: what belongs to one can be written after its code. */
  add(known: readonly KnownItem[]): void {
    for (const one of known) {
      const meant = meantBy(one);
      this.bySourceKey.set(one.read.sourceKey, meant);
      this.byId.set(meant.id, meant);
      const code = one.read.values['code'];
      if (typeof code !== 'string') continue;
      const plan = one.read.plan?.mention;
      this.put(foldCode(code), meant);
      if (plan?.by === 'ref') this.put(`${foldCode(plan.text)}/${foldCode(code)}`, meant);
    }
  }

  private put(code: string, meant: Meant): void {
    this.byCode.set(code, [...(this.byCode.get(code) ?? []), meant]);
  }

  /** Looks up what the import itself does not answer; in three statements, however much is asked. */
  async load(questions: readonly Question[]): Promise<void> {
    const open = new Map<string, Set<string>>();
    for (const { mention, kinds } of questions)
      if (mention.by === 'ref' && !this.own(mention).some(({ kind }) => kinds.has(kind)))
        open.set(mention.text, new Set([...(open.get(mention.text) ?? []), ...kinds]));
    const texts = [...open.keys()];
    const keysOf = new Map(texts.map((text) => [text, this.sourceKeysOf(text, open.get(text) ?? new Set())]));
    const records = await this.view.records([...keysOf.values()].flat());
    const targets = new Map(
      (
        await this.view.items(
          [...records.values()].map(({ target }) => target),
          [],
        )
      ).map((item) => [item.id, item]),
    );
    const candidates = await this.view.references(texts);
    texts.forEach((text, index) => {
      const remembered = (keysOf.get(text) ?? []).flatMap((key) => records.get(key) ?? []);
      const alive = remembered.flatMap(({ target }) => targets.get(target) ?? []);
      const inGraph = candidates[index] ?? [];
      const found = [...alive, ...(alive.length > 0 ? [] : inGraph)].map(meantInGraph);
      const gone = remembered.map(({ key, target }) => deletedOne(target, text, this.kindOfKey(key, open.get(text))));
      this.elsewhere.set(text, found.length > 0 ? found : gone);
    });
  }

  /** The keys under which an import would have put an item with this code. */
  private sourceKeysOf(text: string, kinds: ReadonlySet<string>): string[] {
    const form = parseRef(text);
    if (form.by === 'id') return [];
    return [...kinds].flatMap((kind) =>
      this.registry.kind(kind).ofPlan
        ? form.qualified.map(({ plan, code }) => sourceKeyOfCode(kind, plan, code))
        : [sourceKeyOfCode(kind, null, form.code)],
    );
  }

  private kindOfKey(key: string, kinds: ReadonlySet<string> = new Set()): string {
    return [...kinds].find((kind) => key.startsWith(sourceKeyOfCode(kind, null, ''))) ?? '';
  }

  /** Everything that a mention may mean; of the kinds that may stand there, if there is any such. */
  meant({ mention, kinds }: Question): Meant[] {
    const own = this.own(mention);
    const all = own.some(({ kind }) => kinds.has(kind)) || mention.by === 'key' ? own : this.found(mention.text, own);
    const fitting = all.filter(({ kind }) => kinds.has(kind));
    return fitting.length > 0 ? fitting : all;
  }

  private found(text: string, own: readonly Meant[]): Meant[] {
    const elsewhere = this.elsewhere.get(text) ?? [];
    return [...elsewhere, ...own.filter(({ id }) => elsewhere.every((other) => other.id !== id))];
  }

  private own(mention: Mention): Meant[] {
    if (mention.by === 'key') return [this.bySourceKey.get(mention.key) ?? []].flat();
    const form = parseRef(mention.text);
    return form.by === 'code' ? (this.byCode.get(form.code) ?? []) : [this.byId.get(form.id) ?? []].flat();
  }
}

const meantBy = ({ read, id, planId, stored, deleted }: KnownItem): Meant => ({
  id,
  kind: read.kind,
  code: firstText(stored?.['code'], read.values['code']),
  name: firstText(stored?.['name'], read.values['name']),
  planId: read.kind === 'Plan' ? id : planId,
  deleted,
});

const firstText = (...values: readonly unknown[]): string => values.find((value) => typeof value === 'string') ?? '';

interface InGraph {
  readonly id: string;
  readonly kind: string;
  readonly code?: unknown;
  readonly name?: unknown;
  readonly planId?: unknown;
}

const meantInGraph = ({ id, kind, code, name, planId }: InGraph): Meant => ({
  id,
  kind,
  code: String(code),
  name: String(name),
  planId: kind === 'Plan' ? id : typeof planId === 'string' ? planId : null,
  deleted: false,
});

const deletedOne = (id: string, code: string, kind: string): Meant => ({
  id,
  kind,
  code,
  name: code,
  planId: null,
  deleted: true,
});
