import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Connection } from '../../src/database/database.js';

/** One connection through the relay. */
export interface RelayedConnection {
  /** Counted from 1. */
  readonly number: number;
  /** Breaks it in both directions, as a cable that is pulled and noticed. */
  readonly cut: () => void;
}

/** Looks at what passes, before it is passed on; one that cuts the connection keeps the chunk from arriving. */
export type ChunkListener = (chunk: Buffer, connection: RelayedConnection) => void;

export type Direction = 'toServer' | 'toClient' | 'both';

interface Pair extends RelayedConnection {
  readonly client: Socket;
  readonly server: Socket;
}

/**
 * Stands between a client and a TCP server, and fails on demand: refuses, falls silent without closing anything, cuts.
 * While it is silent it accepts connections, and notices nothing of what is sent or closed; it passes that on later.
 *
 * @example
 * const relay = await Relay.before(testConnection());
 * const database = new Database(relay.connection);
 * relay.onServerData = (chunk, connection) => { if (isCommitted(chunk)) connection.cut(); };
 */
export class Relay {
  /** What the client sends. */
  onClientData: ChunkListener | undefined;
  /** What the server answers. */
  onServerData: ChunkListener | undefined;
  /** Connections made through it so far. */
  accepted = 0;

  private readonly pairs = new Set<Pair>();
  private silent: Direction | undefined;
  private port = 0;
  private listener: Server | undefined;

  private constructor(private readonly target: Connection) {}

  static async before(target: Connection): Promise<Relay> {
    const relay = new Relay(target);
    await relay.accept();
    return relay;
  }

  /** The target as a client reaches it through the relay. */
  get connection(): Connection {
    return { ...this.target, uri: `bolt://127.0.0.1:${this.port}` };
  }

  /** Connections that are open now. */
  get open(): number {
    return this.pairs.size;
  }

  /** Stops forwarding on every connection, and on those to come. */
  fallSilent(direction: Direction = 'both'): void {
    this.silent = direction;
    for (const pair of this.pairs) hush(pair, direction);
  }

  /** Stops forwarding on those connections that are open now and that `which` chooses; others go on. */
  silence(which: (connection: RelayedConnection) => boolean = () => true): void {
    for (const pair of this.pairs) if (which(pair)) hush(pair, 'both');
  }

  /** Refuses new connections and cuts those that are open. */
  async refuse(): Promise<void> {
    this.listener?.close();
    this.cutAll();
    if (this.listener) await once(this.listener, 'close');
    this.listener = undefined;
  }

  /** Forwards again, what was held back first. */
  async resume(): Promise<void> {
    this.silent = undefined;
    for (const { client, server } of this.pairs) for (const socket of [client, server]) socket.resume();
    if (!this.listener) await this.accept();
  }

  cutAll(): void {
    for (const pair of this.pairs) pair.cut();
  }

  async close(): Promise<void> {
    this.onClientData = undefined;
    this.onServerData = undefined;
    await this.refuse();
  }

  private async accept(): Promise<void> {
    this.listener = createServer((client) => this.relay(client));
    this.listener.listen(this.port, '127.0.0.1');
    await once(this.listener, 'listening');
    this.port = (this.listener.address() as AddressInfo).port;
  }

  private relay(client: Socket): void {
    const { hostname, port } = new URL(this.target.uri);
    const server = connect(Number(port), hostname);
    const pair: Pair = {
      number: (this.accepted += 1),
      client,
      server,
      cut: () => {
        client.destroy();
        server.destroy();
        this.pairs.delete(pair);
      },
    };
    this.pairs.add(pair);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.setNoDelay(true).on('data', (chunk: Buffer) => {
        (from === client ? this.onClientData : this.onServerData)?.(chunk, pair);
        if (!to.destroyed) to.write(chunk);
      });
      from.on('end', () => to.end());
      from.on('error', pair.cut).on('close', pair.cut);
    }
    if (this.silent) hush(pair, this.silent);
  }
}

const hush = ({ client, server }: Pair, direction: Direction): void => {
  if (direction !== 'toClient') client.pause();
  if (direction !== 'toServer') server.pause();
};
