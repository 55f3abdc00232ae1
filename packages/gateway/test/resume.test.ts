import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  base64Of,
  call,
  createGate,
  eventOf,
  generate,
  imageEvent,
  openCall,
  openGenerate,
  sampleBody,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  textEvent,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function streamFrom(gateway: TestGateway, id: string, offset: number | string, key = gateway.secret) {
  return call(gateway, { path: `/api/v1/generations/${id}/stream?offset=${offset}`, key });
}

/** Reads so many bytes of a generation and leaves. */
async function readUntil(gateway: TestGateway, cutAt: number, body: object) {
  const { response, leave } = await openGenerate(gateway, { body });
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    pieces.push(piece.subarray(0, cutAt - length));
    length += piece.length;
    if (length >= cutAt) {
      break;
    }
  }
  leave();
  return { id: String(response.headers['x-heliograph-generation']), bytes: Buffer.concat(pieces) };
}

describe('a caller that is cut off at any byte', () => {
  const SIZES = [900, 40_000, 300_000, 1_200_000, 3_000_000];
  const streamOf = (size: number): string =>
    thoughtEvent('Composing') +
    thoughtEvent('Mixing the colours ünd so on') +
    imageEvent(base64Of(size)) +
    eventOf({ candidates: [{ content: { parts: [{ text: 'done' }] }, finishReason: 'STOP' }] }) +
    usageEvent();

  test('continues there, while it runs and afterwards: 200 cuts, the joined bytes are the same', async () => {
    const upstream = scriptedUpstream(function* ({ request }) {
      const stream = Buffer.from(streamOf(SIZES[Number(request.seed)] ?? 0));
      for (let at = 0; at < stream.length; at += 50_000) {
        yield stream.subarray(at, at + 50_000);
        yield { waitMs: 1 };
      }
    });
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    // Reproducible: a linear congruential generator.
    let state = 20_261_123;
    const random = (): number => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state / 2 ** 31;
    };
    const cuts = Array.from({ length: 200 }, (_, index) => {
      const expected = Buffer.from(streamOf(SIZES[index % SIZES.length] ?? 0));
      return {
        seed: index % SIZES.length,
        expected,
        cutAt: 1 + Math.floor(random() * (expected.length - 1)),
      };
    });
    const proveCut = async ({ seed, expected, cutAt }: (typeof cuts)[number]): Promise<void> => {
      const body = { ...sampleBody(), generationConfig: { seed } };
      const { id, bytes } = await readUntil(gateway, cutAt, body);
      expect(bytes.length).toBe(cutAt);
      const rest = await streamFrom(gateway, id, cutAt);
      expect(rest.status).toBe(200);
      expect(rest.isWhole).toBe(true);
      expect(hashOf(Buffer.concat([bytes, rest.body]))).toBe(hashOf(expected));
      // And once more when it has long ended.
      const again = await streamFrom(gateway, id, cutAt);
      expect(hashOf(Buffer.concat([bytes, again.body]))).toBe(hashOf(expected));
    };
    const waiting = [...cuts];
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        for (let cut = waiting.pop(); cut !== undefined; cut = waiting.pop()) {
          await proveCut(cut);
        }
      }),
    );
    expect(upstream.runs).toHaveLength(200);
  }, 120_000);
});

describe('a stream that is continued', () => {
  const gate = { current: createGate() };
  let gateway: TestGateway;
  let id: string;
  let live: Awaited<ReturnType<typeof openGenerate>>;
  const first = thoughtEvent('hm');
  const rest = textEvent('ten ducks') + usageEvent();
  beforeEach(async () => {
    gate.current = createGate();
    const upstream = scriptedUpstream(() => [first, { waitFor: gate.current.opened }, rest]);
    gateway = await startTestGateway({ runUpstream: upstream.run });
    live = await openGenerate(gateway);
    await once(live.response, 'data');
    id = String(live.response.headers['x-heliograph-generation']);
  });
  afterEach(async () => {
    gate.current.open();
    live.leave();
    await gateway[Symbol.asyncDispose]();
  });

  it('says what it is', async () => {
    gate.current.open();
    const answer = await streamFrom(gateway, id, 7);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'x-heliograph-generation': id,
      'x-heliograph-offset': '7',
      'cache-control': 'no-cache, no-transform',
      'access-control-allow-origin': '*',
    });
    expect(answer.text).toBe((first + rest).slice(7));
  });

  it('waits at the head of one that runs', async () => {
    const { response } = await openCall(gateway, {
      path: `/api/v1/generations/${id}/stream?offset=${first.length}`,
      key: gateway.secret,
    });
    expect(response.statusCode).toBe(200);
    gate.current.open();
    const pieces: Buffer[] = [];
    for await (const piece of response as AsyncIterable<Buffer>) {
      pieces.push(piece);
    }
    expect(Buffer.concat(pieces).toString()).toBe(rest);
  });

  it('is empty behind the last byte of one that has ended, and 416 beyond', async () => {
    expect((await streamFrom(gateway, id, first.length + 1)).status).toBe(416);
    gate.current.open();
    const whole = await streamFrom(gateway, id, 0);
    const empty = await streamFrom(gateway, id, whole.body.length);
    expect(empty.status).toBe(200);
    expect(empty.body).toHaveLength(0);
    const beyond = await streamFrom(gateway, id, whole.body.length + 1);
    expect(beyond.status).toBe(416);
    expect(beyond.error()).toMatchObject({ code: 416, status: 'OUT_OF_RANGE' });
    expect(beyond.error().details[0]).toMatchObject({ metadata: { written: String(whole.body.length) } });
  });

  it.each(['-1', '1.5', 'abc', '', '1e3', '99999999999999999999'])(
    'refuses the offset %j',
    async (offset) => {
      const answer = await streamFrom(gateway, id, offset === '' ? '%20' : offset);
      expect(answer.status).toBe(400);
      expect(answer.error().message).toContain('offset');
    },
  );

  it('is there for its own token and for the admin, and for nobody else', async () => {
    const { secret: other } = await gateway.tokens.createToken({ name: 'other', group: 'direct' });
    gate.current.open();
    expect((await streamFrom(gateway, id, 0, other)).status).toBe(404);
    expect((await streamFrom(gateway, 'gen_none', 0)).status).toBe(404);
    expect((await streamFrom(gateway, id, 0, '')).status).toBe(401);
    expect((await streamFrom(gateway, id, 0, gateway.adminSecret)).text).toBe(first + rest);
  });

  it('keeps a generation going that its first caller has left, in a group that cancels', async () => {
    await gateway.manage('PATCH', '/groups/direct', { onLeave: 'cancel' });
    const { secret: own } = await gateway.tokens.createToken({ name: 'own', group: 'direct' });
    const mine = await openGenerate(gateway, { key: own });
    await once(mine.response, 'data');
    const ownId = String(mine.response.headers['x-heliograph-generation']);
    const following = await openCall(gateway, {
      path: `/api/v1/generations/${ownId}/stream?offset=0`,
      key: own,
    });
    // Its own end is not what this is about.
    mine.response.on('error', () => {});
    mine.leave();
    await new Promise((resolve) => mine.response.once('close', resolve));
    gate.current.open();
    const pieces: Buffer[] = [];
    for await (const piece of following.response as AsyncIterable<Buffer>) {
      pieces.push(piece);
    }
    expect(Buffer.concat(pieces).toString()).toBe(first + rest);
  });

  it('is gone with its generation', async () => {
    gate.current.open();
    await streamFrom(gateway, id, 0);
    const removed = await call(gateway, {
      method: 'DELETE',
      path: `/api/v1/generations/${id}`,
      key: gateway.secret,
    });
    expect(removed.status).toBe(204);
    expect((await streamFrom(gateway, id, 0)).status).toBe(404);
  });
});

test('everybody sees the same end: a stream that broke off inside a chunk breaks off again', async () => {
  const upstream = scriptedUpstream(() => [
    thoughtEvent('hm'),
    imageEvent(base64Of(300_000)).slice(0, 200_000),
  ]);
  await using gateway = await startTestGateway({ runUpstream: upstream.run });
  const live = await generate(gateway);
  expect(live.isWhole).toBe(false);
  const id = String(live.headers['x-heliograph-generation']);
  for (const offset of [0, 100_000, live.body.length]) {
    const again = await streamFrom(gateway, id, offset);
    expect(again.isWhole).toBe(false);
    expect(again.body.equals(live.body.subarray(offset))).toBe(true);
  }
});

test('one that failed before its first byte answers with its error again', async () => {
  const upstream = scriptedUpstream(() => [{ fail: new Error('no') }]);
  await using gateway = await startTestGateway({ runUpstream: upstream.run });
  const failed = await generate(gateway);
  const list = await call(gateway, { path: '/api/v1/generations', key: gateway.secret });
  const { generations } = list.json() as { generations: { id: string; outcome: string }[] };
  expect(generations).toMatchObject([{ outcome: 'failed' }]);
  const again = await streamFrom(gateway, generations[0]?.id ?? '', 0);
  expect(again.status).toBe(failed.status);
  expect(again.error().message).toBe(failed.error().message);
});

test('when the spool was given back the stream is rebuilt; without its picture it is gone', async () => {
  const stream = thoughtEvent('hm') + imageEvent(base64Of(4_000_000)) + usageEvent();
  for (const keepsPictures of [true, false]) {
    const upstream = scriptedUpstream(() => [stream]);
    await using gateway = await startTestGateway({
      runUpstream: upstream.run,
      config: { spoolKeepBytes: 0, keepsPictures },
    });
    const live = await generate(gateway);
    const id = String(live.headers['x-heliograph-generation']);
    const read = async () => {
      const record = await call(gateway, { path: `/api/v1/generations/${id}`, key: gateway.secret });
      return record.json() as { spoolState: string };
    };
    await expect.poll(async () => (await read()).spoolState).toBe(keepsPictures ? 'skeleton' : 'none');
    const again = await streamFrom(gateway, id, 1_000_001);
    if (keepsPictures) {
      expect(again.body.equals(live.body.subarray(1_000_001))).toBe(true);
    } else {
      expect(again.status).toBe(410);
      expect(again.error().message).toContain('not kept any more');
    }
  }
});
