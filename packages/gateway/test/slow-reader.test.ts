import {
  base64Of,
  generate,
  generatePath,
  imageEvent,
  openConnection,
  openGenerate,
  type Step,
  sampleBody,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  usageEvent,
} from '@heliograph/testkit';
import { expect, test } from 'vitest';
import { openStoreOf } from './store-of.ts';

const MIB = 1024 * 1024;

/** A picture in pieces, so that the test itself holds only one of them. */
function* pictureOf(byteLength: number): Generator<Step> {
  const [head = '', tail = ''] = imageEvent('|').split('|');
  const piece = Buffer.from(base64Of(48 * 1024));
  yield head;
  for (let sent = 0; sent < byteLength; sent += piece.byteLength) {
    yield piece;
  }
  yield tail;
  yield usageEvent();
}

/** A caller who sends the sample request and takes not one byte of the answer. */
function askAndNeverRead(gateway: TestGateway, method = 'streamGenerateContent') {
  const connection = openConnection(gateway);
  connection.socket.pause();
  const body = JSON.stringify(sampleBody());
  connection.socket.write(
    `POST ${generatePath(method)} HTTP/1.1\r\nHost: x\r\nx-goog-api-key: ${gateway.secret}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return connection;
}

test('callers who never read cost no memory, and production does not wait for them', async () => {
  const upstream = scriptedUpstream(() => pictureOf(24 * MIB));
  await using gateway = await startTestGateway({ runUpstream: upstream.run });
  const store = await openStoreOf(gateway);
  await generate(gateway);
  const before = heldBytes();
  const callers = Array.from({ length: 8 }, () => askAndNeverRead(gateway));
  const records = await store.finishedAll(9, 30_000);
  expect(records.every(({ outcome }) => outcome === 'complete')).toBe(true);
  // 8 x 24 MiB were produced; what is held is a piece and a socket buffer for each caller.
  expect(heldBytes() - before).toBeLessThan(24 * MIB);
  for (const { socket } of callers) {
    socket.destroy();
  }
  await store.close();
});

test.each(['streamGenerateContent', 'generateContent'])(
  'a caller of %s who never reads is closed when it took no byte for the time set',
  async (method) => {
    const upstream = scriptedUpstream(() => pictureOf(24 * MIB));
    await using gateway = await startTestGateway({ runUpstream: upstream.run, config: { stallMs: 300 } });
    const connection = askAndNeverRead(gateway, method);
    const store = await openStoreOf(gateway);
    await store.finishedAll(1, 10_000);
    await store.close();
    await expect
      .poll(() => gateway.log.filter(({ message }) => message === 'request').length, { timeout: 5000 })
      .toBe(1);
    // What lies in the kernel still comes; then the connection turns out to be closed, before the end of the answer.
    connection.socket.resume();
    await connection.closed;
    expect(connection.received().length).toBeLessThan(24 * MIB);
    const startedAt = performance.now();
    await gateway.stop();
    expect(performance.now() - startedAt).toBeLessThan(1000);
  },
);

test('a caller who reads slowly but reads is not closed', async () => {
  const upstream = scriptedUpstream(() => pictureOf(12 * MIB));
  await using gateway = await startTestGateway({ runUpstream: upstream.run, config: { stallMs: 400 } });
  const { response } = await openGenerate(gateway);
  let received = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    received += piece.byteLength;
    await new Promise((resolve) =>
      setTimeout(resolve, received % (1024 * 1024) < piece.byteLength ? 100 : 0),
    );
  }
  expect(response.complete).toBe(true);
  expect(received).toBeGreaterThan(12 * MIB);
}, 20_000);

test('a slow reader slows nobody else', async () => {
  const upstream = scriptedUpstream(() => pictureOf(8 * MIB));
  await using gateway = await startTestGateway({ runUpstream: upstream.run });
  const stuck = askAndNeverRead(gateway);
  const startedAt = performance.now();
  const answer = await generate(gateway);
  expect(answer.isWhole).toBe(true);
  expect(performance.now() - startedAt).toBeLessThan(5000);
  stuck.socket.destroy();
});

function heldBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
