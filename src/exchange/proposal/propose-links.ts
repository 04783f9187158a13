import type { Words } from '../../database/errors.js';
import { endFaults, foreignProperties, isPlaceInPlan, TO_ITSELF } from '../../inventory/writing/link-rules.js';
import { newId, orderFaults, type Values } from '../../inventory/writing/stored-values.js';
import { faultsIn } from '../../inventory/writing/validate.js';
import { graphqlTypes } from '../../metamodel/derive/graphql/types.js';
import { isWritable } from '../../metamodel/property-rules.js';
import type { Registry } from '../../metamodel/registry.js';
import { type Faults, rowOf } from '../import-fault.js';
import type { ReadLink } from '../reading.js';
import { compare, saysTheSame } from './compare.js';
import type { GraphView, StoredLink } from './graph-view.js';
import type { JoinedLink } from './link-ends.js';
import { linkIdentity, linkKey, overlaps } from './link-identity.js';
import type { ImportRecord, NamedEnd, ProposedLink } from './proposal.js';

interface Wanted {
  readonly joined: JoinedLink;
  readonly key: string;
  readonly values: Values;
  readonly change: string;
  /** The kind of which only one may stand at the far end. */
  readonly single: string | null;
}

/** What is to become of the links of the source; what the model forbids goes to `faults`. */
export class LinkProposals {
  private readonly claimed = new Set<string>();

  constructor(
    private readonly registry: Registry,
    private readonly view: GraphView,
    private readonly faults: Faults,
  ) {}

  /** @param isStored whether an item is in the graph already: between others there are no links to look for */
  async propose(joined: readonly JoinedLink[], isStored: (id: string) => boolean): Promise<ProposedLink[]> {
    const wanted = joined.filter((link) => this.isForImport(link)).map((link) => this.wantedOf(link));
    this.refuseRepeats(wanted);
    const known = wanted.filter(({ joined: { from } }) => isStored(from.id));
    const found = await this.view.links(
      known.map(({ joined: { read, from, to }, single }) => ({ type: read.type, from: from.id, to: to.id, single })),
    );
    const stored = new Map(known.map((one, index) => [one, found[index] ?? []]));
    const records = await this.view.records([
      ...wanted.map(({ key }) => key),
      ...known.flatMap((one) => (stored.get(one) ?? []).map((link) => keyOfStored(one, link))),
    ]);
    return wanted.flatMap((one) => this.proposalFor(one, stored.get(one) ?? [], records));
  }

  /** An item is put into its plan when it is made; saying so again is no link of its own. */
  private isForImport({ read, from, to }: JoinedLink): boolean {
    if (from.id === to.id) this.fault(read, 'to', to.code, 'ends', TO_ITSELF);
    if (!isPlaceInPlan(read.type, to.kind)) return from.id !== to.id;
    if (from.planId !== to.id)
      this.fault(read, 'to', to.code, 'place', {
        en: `${from.code} is a part of another plan`,
        id: `${from.code} adalah bagian rencana lain`,
      });
    return false;
  }

  private wantedOf(joined: JoinedLink): Wanted {
    const { read, from, to, passageIds } = joined;
    const values = passageIds ? { ...read.values, passageIds } : read.values;
    const initial = this.registry.linkPropertiesOf(read.type).find(({ name }) => name === 'change')?.initially;
    const single = this.registry
      .triplesBetween(from.kind, to.kind)
      .some(({ type, cardinality }) => type === read.type && cardinality === 'one');
    this.refuseWrong(joined);
    const identity = linkIdentity(read.type, from.id, to.id, { ...values, change: values['change'] ?? initial });
    return {
      joined,
      key: linkKey(identity),
      change: identity.change,
      values,
      single: single ? to.kind : null,
    };
  }

  private refuseWrong({ read, from, to }: JoinedLink): void {
    const input = withoutNulls(read.values);
    const faults = [
      ...faultsIn(graphqlTypes(this.registry).linkInput, input),
      ...endFaults(this.registry, read.type, from.kind, to.kind),
      ...foreignProperties(this.registry, read.type, input),
      ...orderFaults(input),
    ];
    for (const { field, value, rule, message } of faults) this.fault(read, field, value, rule, message);
  }

  /** Two rows may not say the same link, nor give an item two of what it can have one of. */
  private refuseRepeats(wanted: readonly Wanted[]): void {
    const ofPair = new Map<string, Wanted[]>();
    const single = new Map<string, Wanted>();
    for (const one of wanted) {
      const { read, from, to } = one.joined;
      const [pair, place] = [[read.type, from.id, to.id].join('/'), [read.type, from.id, one.single].join('/')];
      const others = ofPair.get(pair) ?? [];
      const same = others.find(({ change, values }) => change === one.change && overlaps(values, one.values));
      const other = one.single ? single.get(place) : undefined;
      if (same) this.fault(read, 'to', to.code, 'unique', standsTwice(rowOf(same.joined.read.place)));
      else if (other) this.fault(read, 'to', to.code, 'one', onlyOne(read.type, rowOf(other.joined.read.place)));
      ofPair.set(pair, [...others, one]);
      single.set(place, one);
    }
  }

  private proposalFor(
    wanted: Wanted,
    there: readonly StoredLink[],
    records: ReadonlyMap<string, ImportRecord>,
  ): ProposedLink[] {
    const { joined, key, values } = wanted;
    const record = records.get(key) ?? null;
    const stored = this.storedOf(wanted, there, record);
    const base = {
      read: joined.read,
      key,
      id: stored?.id ?? record?.target ?? newId(),
      from: endOf(joined.from),
      to: endOf(joined.to),
      values,
      record,
      disagreements: [],
    };
    if (stored) {
      const properties = [...this.registry.linkPropertiesOf(joined.read.type).filter(isWritable), PASSAGE_IDS];
      const { changes, disagreements } = compare(properties, values, record?.values ?? null, stored.properties);
      if (changes.length === 0) return [{ ...base, does: 'keep', disagreements }];
      return [{ ...base, does: 'change', changes, version: stored.properties.version, disagreements }];
    }
    if (record && saysTheSame(values, record.values)) return [{ ...base, does: 'leaveDeleted' }];
    const inPlace = wanted.single ? there[0] : undefined;
    if (!inPlace) return [{ ...base, does: 'create' }];
    const ofImport = records.get(keyOfStored(wanted, inPlace));
    if (ofImport?.target === inPlace.id)
      return [{ ...base, does: 'replace', replaced: { id: inPlace.id, key: ofImport.key } }];
    const disagreement = { property: 'to', source: joined.to.code, graph: inPlace.to.code };
    return [{ ...base, does: 'keep', disagreements: [disagreement] }];
  }

  /** The link that came of this row before, else the one that says the same for the same time. */
  private storedOf(
    { joined, values }: Wanted,
    there: readonly StoredLink[],
    record: ImportRecord | null,
  ): StoredLink | null {
    const change = values['change'];
    const free = there.filter(
      ({ id, to, properties }) =>
        to.id === joined.to.id && !this.claimed.has(id) && (change == null || properties['change'] === change),
    );
    const found =
      free.find(({ id }) => id === record?.target) ??
      free.find(({ properties }) => (properties['since'] ?? null) === (values['since'] ?? null)) ??
      free.find(({ properties }) => overlaps(properties, values));
    if (found) this.claimed.add(found.id);
    return found ?? null;
  }

  private fault({ place }: ReadLink, field: string, value: unknown, rule: string, message: Words): void {
    this.faults.at(place, field, value, rule, message);
  }
}

const PASSAGE_IDS = { name: 'passageIds' };

const keyOfStored = ({ joined: { read, from } }: Wanted, { to, properties }: StoredLink): string =>
  linkKey(linkIdentity(read.type, from.id, to.id, properties));

const endOf = ({ id, kind, code, name }: NamedEnd): NamedEnd => ({ id, kind, code, name });

const standsTwice = (row: Words): Words => ({
  en: `this link stands in ${row.en} already, for the same time`,
  id: `tautan ini sudah tertulis di ${row.id}, untuk waktu yang sama`,
});

const onlyOne = (type: string, row: Words): Words => ({
  en: `only one ${type} of this sort can be; ${row.en} gives another`,
  id: `hanya boleh ada satu ${type} semacam ini; ${row.id} memberi yang lain`,
});

const withoutNulls = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
