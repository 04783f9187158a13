import { badField, badInput, RunutError, type FieldFault } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { Viewer } from '../viewer.js';
import { type Candidate, findReferences, type Run, theOne } from './find-references.js';
import { type InventoryChange } from './inventory-change.js';
import { newId } from './stored-values.js';

/** An item that a change names, or that the same batch is about to create. */
export type Named = Pick<Candidate, 'id' | 'kind' | 'code'>;

const KEY = /^@\S{1,100}$/;

/**
 * What the references of a batch of changes mean: items that are there, found in one statement, and items that the
 * batch itself creates, by their keys.
 */
export class ChangeReferences {
  private readonly found = new Map<string, readonly Candidate[]>();
  private readonly fresh = new Map<string, Named>();
  private readonly ids = new Map<InventoryChange, string>();
  private readonly faults: RunutError[] = [];

  /** @throws RunutError BAD_USER_INPUT when a key is given twice or is none */
  static async of(
    changes: readonly InventoryChange[],
    run: Run,
    queries: NamedQueries,
    viewer: Viewer,
  ): Promise<ChangeReferences> {
    const references = new ChangeReferences();
    for (const change of changes) references.announce(change);
    const texts = [...new Set(changes.flatMap(referencesIn))].filter((text) => !text.startsWith('@'));
    const candidates = await findReferences(run, queries, texts, viewer);
    texts.forEach((text, index) => references.found.set(text, candidates[index] ?? []));
    return references;
  }

  private announce(change: InventoryChange): void {
    if (change.does !== 'create') return;
    const id = newId();
    this.ids.set(change, id);
    const { key, kind, at } = change;
    if (key == null) return;
    const name = `@${key}`;
    if (!KEY.test(name))
      throw badField(`${at}key`, key, 'format', {
        en: 'is 1 to 100 characters without blanks',
        id: 'terdiri atas 1 sampai 100 karakter tanpa spasi',
      });
    if (this.fresh.has(name))
      throw badField(`${at}key`, key, 'unique', {
        en: 'names another new item of the same changes already',
        id: 'sudah menamai item baru lain dalam perubahan yang sama',
      });
    this.fresh.set(name, { id, kind, code: name });
  }

  /** The id that a new item will have. */
  idOf(change: InventoryChange): string {
    return this.ids.get(change) ?? newId();
  }

  /** Codes given by the server are known only now; messages about links name them. */
  created(change: InventoryChange, item: Named): void {
    if (change.does === 'create' && change.key != null) this.fresh.set(`@${change.key}`, item);
  }

  /**
   * @param fits narrows several candidates to those that may stand here, when there are such
   * @throws RunutError NOT_FOUND or BAD_USER_INPUT
   */
  one(ref: string, where: string, kinds?: readonly string[], fits?: (candidate: Named) => boolean): Named {
    const fresh = this.fresh.get(ref);
    if (fresh) return this.ofKind(fresh, ref, where, kinds);
    if (ref.startsWith('@'))
      throw badField(where, ref, 'key', {
        en: `no item of these changes has the key ${ref.slice(1)}`,
        id: `tidak ada item dalam perubahan ini yang berkunci ${ref.slice(1)}`,
      });
    const candidates = this.found.get(ref) ?? [];
    const fitting = fits ? candidates.filter(fits) : [];
    return theOne(fitting.length > 0 ? fitting : candidates, ref, where, kinds);
  }

  private ofKind(item: Named, ref: string, where: string, kinds?: readonly string[]): Named {
    if (!kinds || kinds.includes(item.kind)) return item;
    throw badField(where, ref, 'kind', {
      en: `${ref} is a ${item.kind}; here stands a ${kinds.join(' or ')}`,
      id: `${ref} adalah ${item.kind}; di sini harus ${kinds.join(' atau ')}`,
    });
  }

  /** Looks at all references before anything is written, so that all faults are told at once. */
  check(look: () => unknown): void {
    try {
      look();
    } catch (error) {
      if (!(error instanceof RunutError)) throw error;
      this.faults.push(error);
    }
  }

  /** @param isBatch a batch tells every fault by its place; a single change has its error as it is */
  refuse(isBatch: boolean): void {
    const [first] = this.faults;
    if (!first) return;
    if (!isBatch) throw first;
    throw badInput(this.faults.flatMap(faultsOf));
  }
}

const faultsOf = ({ details, words, code }: RunutError): FieldFault[] => {
  const fields: unknown = details['fields'];
  if (Array.isArray(fields)) return fields as FieldFault[];
  const { where, ref } = details;
  return [
    {
      field: typeof where === 'string' ? where : '',
      value: ref,
      rule: code === 'NOT_FOUND' ? 'found' : code,
      message: words,
    },
  ];
};

/** Every text in a change that may refer to an item. */
const referencesIn = (change: InventoryChange): string[] => {
  switch (change.does) {
    case 'create':
      return textsIn(change.input['plan']);
    case 'update':
    case 'delete':
    case 'verify':
      return [change.ref];
    case 'link':
      return [change.input['from'], change.input['to'], change.input['passages']].flatMap(textsIn);
    case 'updateLink':
      return textsIn(change.input['passages']);
    case 'unlink':
    case 'verifyLink':
    case 'clearSuspect':
      return [];
  }
};

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
