import { once } from 'node:events';
import { createServer, get, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeBody } from './write-body.ts';

async function* piecesOf(count: number, byteLength: number): AsyncGenerator<Uint8Array> {
  for (let made = 0; made < count; made++) {
    yield Buffer.alloc(byteLength, 'h');
  }
}

/** Answers one request by `reply` and tells what its caller got. */
async function serve(reply: (response: ServerResponse, signal: AbortSignal) => Promise<void>) {
  const server = createServer();
  const leaving = new AbortController();
  const replied = new Promise<void>((resolve, reject) => {
    server.on('request', (_request, response) => {
      response.once('close', () => leaving.abort());
      reply(response, leaving.signal).then(resolve, reject);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const received = new Promise<{ bytes: number; isWhole: boolean }>((resolve) => {
    get({ host: '127.0.0.1', port, agent: false }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => {
        bytes += piece.byteLength;
      });
      response.on('error', () => {});
      response.on('close', () => resolve({ bytes, isWhole: response.complete }));
    }).on('error', () => resolve({ bytes: 0, isWhole: false }));
  });
  await replied;
  const result = await received;
  server.close();
  return result;
}
test('every byte is handed over before it returns', async () => {
  let finished = false;
  const { bytes, isWhole } = await serve(async (response, signal) => {
    await writeBody(response, piecesOf(100, 64 * 1024), { stallMs: 5000, signal });
    finished = response.writableFinished;
  });
  expect(finished).toBe(true);
  expect(isWhole).toBe(true);
  expect(bytes).toBe(100 * 64 * 1024);
});

test('a caller that takes nothing after the last piece was written is closed too', async () => {
  const other = createServer((_request, response) => {
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    void fillSocket(response).then(() =>
      writeBody(response, piecesOf(0, 0), { stallMs: 100, signal: leaving.signal }),
    );
  });
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = other.address() as AddressInfo;
  const caller = connect(port, '127.0.0.1');
  caller.pause();
  caller.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const [socket] = (await once(other, 'connection')) as [Socket];
  await once(socket, 'close');
  caller.destroy();
  other.close();
});

/** Writes until the caller's side takes nothing more. */
async function fillSocket(response: ServerResponse): Promise<void> {
  for (;;) {
    while (response.write(Buffer.alloc(64 * 1024))) {}
    const drained = once(response, 'drain').then(() => true);
    const isOpen = await Promise.race([drained, pause(100, false)]);
    if (!isOpen) {
      return;
    }
  }
}
