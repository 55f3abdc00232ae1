import { once } from 'node:events';
import { createServer, get, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createResponseSink, endResponse } from './write-body.ts';

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
  let waits = 0;
  const { bytes, isWhole } = await serve(async (response, signal) => {
    const options = { stallMs: 5000, signal };
    const sink = createResponseSink(response, options);
    for (let count = 0; count < 50; count++) {
      if (!sink.write([Buffer.alloc(64 * 1024, 'h'), Buffer.alloc(64 * 1024, 'i')])) {
        waits += 1;
        await sink.drained();
      }
    }
    await endResponse(response, options);
    finished = response.writableFinished;
  });
  expect(finished).toBe(true);
  expect(isWhole).toBe(true);
  expect(bytes).toBe(100 * 64 * 1024);
  expect(waits).toBeGreaterThan(0);
});

test('the head leaves with the first bytes, so that a failure before them has its own status', async () => {
  const { bytes } = await serve(async (response, signal) => {
    const options = { stallMs: 5000, signal };
    const sink = createResponseSink(response, options, { 'content-type': 'text/event-stream' });
    expect(response.headersSent).toBe(false);
    sink.write([Buffer.from('a')]);
    expect(response.headersSent).toBe(true);
    expect(response.statusCode).toBe(200);
    sink.write([Buffer.from('b')]);
    await endResponse(response, options);
  });
  expect(bytes).toBe(2);
});

test.each(['while pieces are written', 'after the last piece was written'])(
  'a caller that takes nothing %s is closed',
  async (when) => {
    const other = createServer((_request, response) => {
      const leaving = new AbortController();
      response.once('close', () => leaving.abort());
      const options = { stallMs: 100, signal: leaving.signal };
      const sink = createResponseSink(response, options);
      void fillSocket(response).then(() => {
        if (when.startsWith('after')) {
          return endResponse(response, options);
        }
        expect(sink.write([Buffer.alloc(256 * 1024)])).toBe(false);
        return sink.drained();
      });
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
  },
);

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
