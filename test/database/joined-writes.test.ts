import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { joinWrites } from '../../src/database/joined-writes.js';

let server: Server;
/** All that arrived, a text for each connection. */
const arrived: string[] = [];
let ended: Promise<unknown>[] = [];
beforeAll(async () => {
  // As where the module is loaded twice.
  joinWrites();
  joinWrites();
  server = createServer((socket) => {
    const place = arrived.push('') - 1;
    socket.on('data', (part: Buffer) => (arrived[place] += part.toString('utf8')));
    ended.push(once(socket, 'end'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());
beforeEach(() => {
  arrived.length = 0;
  ended = [];
});

const connected = async (): Promise<Socket> => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
};

it('holds what is written in one go, and sends it together', async () => {
  const socket = await connected();
  socket.write('one ');
  socket.write('two ');
  // Held once, though other suites of this process may have joined writes before.
  expect(socket.writableCorked).toBe(1);
  expect(socket.writableLength).toBe(8);
  await new Promise<void>((resolve) => process.nextTick(resolve));
  expect(socket.writableCorked).toBe(0);
  // The next go is held as well.
  socket.write('three ');
  expect(socket.writableCorked).toBe(1);
  socket.end('four');
  await once(socket, 'close');
  await Promise.all(ended);
  expect(arrived).toEqual(['one two three four']);
});

it('loses nothing of what is written and ended in one go, nor of what is larger than a buffer', async () => {
  const socket = await connected();
  const large = 'x'.repeat(3_000_000);
  socket.write(large);
  socket.write('the end');
  socket.end();
  await once(socket, 'close');
  await Promise.all(ended);
  expect(arrived.map((text) => [text.length, text.slice(-7)])).toEqual([[3_000_007, 'the end']]);
});
