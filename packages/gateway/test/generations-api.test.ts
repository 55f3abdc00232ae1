import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Answer,
  base64Of,
  call,
  createGate,
  generate,
  generatePath,
  imageEvent,
  openGenerate,
  type ScriptedUpstream,
  sampleBody,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStoreOf } from './store-of.ts';

const STREAM = [thoughtEvent('hm'), imageEvent(base64Of(100_000)), usageEvent()];
const idOf = ({ headers }: Pick<Answer, 'headers'>): string => String(headers['x-heliograph-generation']);

interface Record {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

interface List {
  readonly generations: readonly Record[];
  readonly nextCursor: string | null;
}

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let gate: ReturnType<typeof createGate>;
beforeEach(async () => {
  gate = createGate();
  upstream = scriptedUpstream(({ request }) => {
    const seed = request.seed ?? 0;
    if (seed === 1) {
      return [STREAM[0] as string, { waitFor: gate.opened }, ...STREAM.slice(1)];
    }
    return seed === 2 ? [{ fail: new Error('no') }] : STREAM;
  });
  gateway = await startTestGateway({ runUpstream: upstream.run });
});
afterEach(async () => {
  gate.open();
  await gateway[Symbol.asyncDispose]();
});

const make = (seed: number, options = {}) =>
  generate(gateway, { body: { ...sampleBody(), generationConfig: { seed } }, ...options });

async function startWaiting(): Promise<{ id: string; response: Awaited<ReturnType<typeof openGenerate>> }> {
  const response = await openGenerate(gateway, {
    body: {
      ...sampleBody(),
      generationConfig: { seed: 1, imageConfig: { aspectRatio: '16:9', imageSize: '512' } },
    },
  });
  // Some of these are cancelled, and then it breaks off.
  response.response.on('error', () => {});
  await once(response.response, 'data');
  return { id: idOf(response.response), response };
}

async function api(path: string, key: string | undefined = gateway.secret, method = 'GET'): Promise<Answer> {
  return call(gateway, { method, path: `/api/v1/generations${path}`, key });
}

async function list(query = '', key = gateway.secret): Promise<List> {
  return (await api(query, key)).json() as List;
}

async function readRecord(id: string): Promise<Record> {
  return (await api(`/${id}`)).json() as Record;
}

async function untilFinished(count: number): Promise<void> {
  await expect
    .poll(async () => (await list('?state=finished', gateway.adminSecret)).generations.length)
    .toBe(count);
}

describe('the record of a generation', () => {
  it('tells what it is while it runs and what it was afterwards', async () => {
    const { id, response } = await startWaiting();
    expect(await readRecord(id)).toMatchObject({
      id,
      state: 'running',
      outcome: null,
      error: null,
      model: 'gemini-3.1-flash-image',
      method: 'streamGenerateContent',
      group: 'direct',
      delivery: 'inline',
      pictureCount: 0,
      spoolBytes: STREAM[0]?.length,
      canReplay: true,
      streamUrl: `/api/v1/generations/${id}/stream`,
      finishedAt: null,
      images: [],
    });
    gate.open();
    response.response.resume();
    await untilFinished(1);
    const record = await readRecord(id);
    expect(record).toMatchObject({
      state: 'finished',
      outcome: 'complete',
      pictureCount: 1,
      chargeMicros: 0,
      usageEstimated: false,
      mayBeChargedUpstream: false,
      spoolBytes: STREAM.join('').length,
      spoolState: 'spool',
      usage: { totalTokenCount: 1392 },
      attempts: [{ channelName: 'engine' }],
      requested: { aspectRatio: '16:9', imageSize: '512', width: 688, height: 384 },
      images: [{ number: 0, url: `/api/v1/generations/${id}/images/0`, bytes: 100_000 }],
    });
    expect(record).toMatchObject({ createdAt: expect.stringMatching(/^20\d\d-.*Z$/) });
    expect(record).not.toHaveProperty('operatorMicros');
    expect((await api(`/${id}`, gateway.adminSecret)).json()).toHaveProperty('operatorMicros');
  });

  it('has the error of one that failed', async () => {
    await make(2);
    await untilFinished(1);
    const [failed] = (await list()).generations;
    expect(failed).toMatchObject({ outcome: 'failed', error: { code: expect.any(String) }, pictureCount: 0 });
  });

  it('is not found for others, nor without a key', async () => {
    const id = idOf(await make(0));
    const { secret: other } = await gateway.tokens.createToken({ name: 'other', group: 'direct' });
    for (const path of ['', '/stream', '/images/0', '/previews/0']) {
      const answer = await api(`/${id}${path}`, other);
      expect(answer.status).toBe(404);
      expect(answer.error().details[0]).toMatchObject({ reason: 'GENERATION_NOT_FOUND' });
      expect((await call(gateway, { path: `/api/v1/generations/${id}${path}` })).status).toBe(401);
    }
    for (const [method, path] of [
      ['POST', '/cancel'],
      ['DELETE', ''],
    ] as const) {
      expect((await api(`/${id}${path}`, other, method)).status).toBe(404);
    }
    expect((await list('', other)).generations).toEqual([]);
    expect((await api(`/${id}`)).status).toBe(200);
  });

  it.each(['/gen_x', '/..%2f..%2fetc', '/%00', `/${'x'.repeat(3000)}`])('%j is not found', async (path) => {
    expect((await api(path)).status).toBe(404);
  });

  it('takes no other methods', async () => {
    for (const [method, path] of [
      ['PUT', '/gen_x'],
      ['GET', '/gen_x/cancel'],
      ['DELETE', ''],
      ['POST', '/gen_x/images/0'],
    ] as const) {
      const answer = await api(path, gateway.secret, method);
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBeTruthy();
    }
  });
});

describe('the list', () => {
  it('has filters and goes on where it stopped, newest first', async () => {
    const made: string[] = [];
    for (const path of [generatePath(), generatePath('generateContent')]) {
      for (let count = 0; count < 3; count++) {
        made.push(idOf(await make(0, { path })));
      }
    }
    await make(2);
    const { id, response } = await startWaiting();
    await untilFinished(7);
    expect((await list('?state=running')).generations.map((one) => one.id)).toEqual([id]);
    expect((await list('?outcome=failed')).generations).toHaveLength(1);
    expect((await list('?outcome=complete')).generations).toHaveLength(6);
    expect((await list('?model=gemini-3-pro-image')).generations).toEqual([]);
    expect((await list(`?since=${Date.now() + 60_000}`)).generations).toEqual([]);
    expect((await list('?until=2020-01-01')).generations).toEqual([]);
    expect((await list('?since=2020-01-01T00:00:00Z&group=direct')).generations).toHaveLength(8);

    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: List = await list(`?outcome=complete&limit=4&cursor=${encodeURIComponent(cursor)}`);
      expect(page.generations.length).toBeLessThanOrEqual(4);
      seen.push(...page.generations.map((one) => one.id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(made.toReversed());
    gate.open();
    response.response.resume();
  });

  it('shows a token its own and the admin all', async () => {
    const { secret: other } = await gateway.tokens.createToken({ name: 'other', group: 'direct' });
    const own = idOf(await make(0));
    const others = idOf(await make(0, { key: other }));
    expect((await list()).generations.map((one) => one.id)).toEqual([own]);
    expect((await list('', other)).generations.map((one) => one.id)).toEqual([others]);
    const all = (await list('', gateway.adminSecret)).generations as readonly (Record & {
      tokenId: string;
    })[];
    expect(all.map((one) => one.id)).toEqual([others, own]);
    const filtered = await list(`?tokenId=${all[1]?.tokenId}`, gateway.adminSecret);
    expect(filtered.generations.map((one) => one.id)).toEqual([own]);
    // A filter does not open what is not one's own.
    expect((await list(`?tokenId=${all[1]?.tokenId}`, other)).generations.map((one) => one.id)).toEqual([
      others,
    ]);
  });

  it.each([
    'limit=0',
    'limit=201',
    'limit=x',
    'outcome=good',
    'state=asleep',
    'since=soon',
    'cursor=nonsense',
  ])('refuses ?%s and says why', async (query) => {
    const answer = await api(`?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.error().message).toContain(query.split('=')[0]);
  });
});

describe('cancelling', () => {
  it('closes the upstream within 200 ms, for everybody, and again does nothing', async () => {
    const { id } = await startWaiting();
    const startedAt = performance.now();
    const cancelling = api(`/${id}/cancel`, gateway.secret, 'POST');
    await expect.poll(() => upstream.runs[0]?.isClosed, { interval: 5 }).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(200);
    const cancelled = await cancelling;
    expect(cancelled.status).toBe(200);
    expect(cancelled.json()).toMatchObject({ id, state: 'finished', outcome: 'cancelled' });
    const again = await api(`/${id}/cancel`, gateway.adminSecret, 'POST');
    expect(again.json()).toMatchObject({ id, outcome: 'cancelled' });
    const replayed = await api(`/${id}/stream`);
    expect(replayed.text).toContain('"status":"CANCELLED"');
  });

  it('leaves what is complete as it is', async () => {
    const id = idOf(await make(0));
    await untilFinished(1);
    expect((await api(`/${id}/cancel`, gateway.secret, 'POST')).json()).toMatchObject({
      outcome: 'complete',
    });
  });
});

describe('deleting', () => {
  it('takes away record, spool and picture; a picture that another has too stays', async () => {
    const first = idOf(await make(0));
    const second = idOf(await make(0));
    await untilFinished(2);
    const countBlobs = async (): Promise<number> => {
      const names = await readdir(join(gateway.dataDir, 'blobs'), { recursive: true });
      return names.filter((name) => /[0-9a-f]{64}$/.test(name)).length;
    };
    expect(await countBlobs()).toBe(1);
    expect((await api(`/${first}`, gateway.secret, 'DELETE')).status).toBe(204);
    expect((await api(`/${first}`, gateway.secret, 'DELETE')).status).toBe(404);
    expect((await api(`/${first}/images/0`)).status).toBe(404);
    expect((await api(`/${second}/images/0`)).body).toHaveLength(100_000);
    expect((await api(`/${second}`, gateway.secret, 'DELETE')).status).toBe(204);
    expect(await countBlobs()).toBe(0);
    const store = await openStoreOf(gateway);
    expect(await store.generations()).toEqual([]);
    await store.close();
  });

  it('cancels what runs', async () => {
    const { id } = await startWaiting();
    expect((await api(`/${id}`, gateway.secret, 'DELETE')).status).toBe(204);
    expect(upstream.runs[0]?.isClosed).toBe(true);
    expect((await api(`/${id}`)).status).toBe(404);
    expect((await list()).generations).toEqual([]);
  });
});
