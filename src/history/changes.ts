import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Database, integer, type Transaction } from '../database/database.js';
import { badField } from '../database/errors.js';
import { readQueryFile } from '../database/named-query.js';
import type { Authorship, Change } from './change.js';

/** Why something is changed, and by whom. */
export interface Cause {
  /** A name without proof, until there are accounts. */
  readonly by: string;
  readonly reason?: string | null;
  /** Given by a client that may send the same change again when it got no answer. */
  readonly mutationId?: string | null;
  /** What is asked for; a mutation id may not be used for anything else. Only looked at when an id is given. */
  readonly request?: unknown;
}

/** A write transaction that keeps account of what is changed in it. */
export interface ChangeTransaction extends Transaction {
  readonly author: Authorship;
  /** Tells history what was changed; written at the end, with the change itself or not at all. */
  record(changes: readonly Change[]): void;
  readonly recorded: readonly Change[];
}

export interface Done<T> {
  readonly value: T;
  /** Where the change stands in the feed; when nothing was changed, the position that the graph is at. */
  readonly position: string;
}

/** What would have happened. */
export interface Rehearsal<T> {
  readonly value: T;
  readonly changes: readonly Change[];
}

/** Is told the position that the graph is at after a change. */
export type CommitListener = (position: number) => void;

/** Changes that one statement writes to history. */
const BATCH = 5_000;
const REASON_LENGTH = 500;
const MUTATION_ID = /^[\x21-\x7e]{1,200}$/;

/**
 * Every change of the inventory goes through here. One transaction holds what is changed, its history, its place in
 * the feed and the mutation's id; so a commit whose answer was lost is found when it is tried again, and not repeated.
 */
@Injectable()
export class Changes {
  private readonly listeners = new Set<CommitListener>();

  constructor(private readonly database: Database) {}

  /** Hears of every change that this server commits. */
  listen(listener: CommitListener): void {
    this.listeners.add(listener);
  }

  /**
   * Does the work in one transaction, all of it or nothing.
   *
   * @param work may run again when Neo4j asks for it, so it has no other effects; its value is kept as JSON
   * @throws RunutError BAD_USER_INPUT when the mutation id was used for something else
   */
  async write<T>(cause: Cause, work: (transaction: ChangeTransaction) => Promise<T>): Promise<Done<T>> {
    checkCause(cause);
    const set = { id: cause.mutationId ?? uuid(), fingerprint: fingerprintOf(cause) };
    const author = { by: cause.by, at: new Date().toISOString(), reason: cause.reason?.trim() || null };
    /** The value of the attempt before, which may have been committed although its answer never came. */
    let last: Done<T> | undefined;
    const done = await this.database.write(async (transaction) => {
      const first = await this.begin(transaction, cause, set, author);
      if (first) return last ?? { value: JSON.parse(first.answer) as T, position: first.position };
      const recording = new Recording(transaction, author);
      const value = await work(recording);
      last = await this.finish(recording, set.id, value, cause.mutationId != null);
      return last;
    });
    for (const listener of this.listeners) listener(Number(done.position));
    return done;
  }

  /** Does the work and takes it back. */
  async rehearse<T>(
    { by, reason }: Cause,
    work: (transaction: ChangeTransaction) => Promise<T>,
  ): Promise<Rehearsal<T>> {
    const author = { by, at: new Date().toISOString(), reason: reason?.trim() || null };
    try {
      return await this.database.write(async (transaction) => {
        const recording = new Recording(transaction, author);
        const value = await work(recording);
        throw new Rehearsed({ value, changes: recording.recorded });
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.rehearsal as Rehearsal<T>;
      throw error;
    }
  }

  /** @returns the answer of the first time, when this id was committed before */
  private async begin(
    transaction: Transaction,
    cause: Cause,
    { id, fingerprint }: ClaimedSet,
    { at, reason }: Authorship,
  ): Promise<FirstAnswer | undefined> {
    const [row] = await transaction.run(statement('history/begin', { id, fingerprint, by: cause.by, at, reason }));
    const position: unknown = row?.get('position');
    if (typeof position !== 'number') return undefined;
    if (row?.get('fingerprint') !== fingerprint)
      throw badField('mutationId', id, 'used', {
        en: 'was used for another change already; take a fresh id for each change',
        id: 'sudah dipakai untuk perubahan lain; pakai id baru untuk setiap perubahan',
      });
    return { answer: String(row?.get('answer')), position: String(position) };
  }

  /** The feed's counter comes last: writers line up behind it until the commit, so positions come in its order. */
  private async finish<T>(
    { transaction, recorded }: Recording,
    id: string,
    value: T,
    isRepeatable: boolean,
  ): Promise<Done<T>> {
    if (recorded.length === 0 && !isRepeatable) {
      const [row] = await transaction.run(statement('history/withdraw', { id }));
      return { value, position: String(row?.get('position')) };
    }
    for (let start = 0; start < recorded.length; start += BATCH) {
      const rows = recorded.slice(start, start + BATCH).map((change, index) => rowOf(change, start + index));
      await transaction.run(statement('history/record', { set: id, rows }));
    }
    const answer = isRepeatable ? JSON.stringify(value) : null;
    const size = integer(recorded.length);
    const [row] = await transaction.run(statement('history/finish', { id, answer, size }));
    return { value, position: String(row?.get('position')) };
  }
}

interface ClaimedSet {
  readonly id: string;
  readonly fingerprint: string | null;
}

interface FirstAnswer {
  /** Its value, as JSON. */
  readonly answer: string;
  readonly position: string;
}

/** Ends the transaction of a rehearsal. */
class Rehearsed extends Error {
  constructor(readonly rehearsal: Rehearsal<unknown>) {
    super('A rehearsal writes nothing.');
  }
}

class Recording implements ChangeTransaction {
  readonly recorded: Change[] = [];

  constructor(
    readonly transaction: Transaction,
    readonly author: Authorship,
  ) {}

  run(...args: Parameters<Transaction['run']>): ReturnType<Transaction['run']> {
    return this.transaction.run(...args);
  }

  record(changes: readonly Change[]): void {
    for (const change of changes) this.recorded.push(change);
  }
}

/** As Neo4j keeps it: values as JSON, for a property cannot be a map. */
const rowOf = ({ before, after, version, ...change }: Change, index: number): object => ({
  ...change,
  index: integer(index),
  version: integer(version),
  before: JSON.stringify(before),
  after: JSON.stringify(after),
});

const fingerprintOf = ({ by, mutationId, request }: Cause): string | null =>
  mutationId == null
    ? null
    : createHash('sha256')
        .update(JSON.stringify([by, request ?? null]))
        .digest('base64url');

const checkCause = ({ mutationId, reason }: Cause): void => {
  if (mutationId != null && !MUTATION_ID.test(mutationId))
    throw badField('mutationId', mutationId, 'format', {
      en: 'is 1 to 200 visible ASCII characters, a UUID for example',
      id: 'terdiri atas 1 sampai 200 karakter ASCII yang terlihat, misalnya sebuah UUID',
    });
  if (reason != null && reason.length > REASON_LENGTH)
    throw badField('reason', reason, 'maxLength', {
      en: `has at most ${REASON_LENGTH} characters`,
      id: `paling banyak ${REASON_LENGTH} karakter`,
    });
};

const texts = new Map<string, string>();

const statement = (name: string, parameters: Readonly<Record<string, unknown>>) => {
  const text = texts.get(name) ?? `CYPHER 5\n${readQueryFile(name).body}`;
  texts.set(name, text);
  return { text, parameters };
};
