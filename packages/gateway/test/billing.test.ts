import {
  call,
  type GeminiScript,
  generate,
  googleErrorAnswer,
  imageSafety,
  noImage,
  pngText,
  sampleBody,
  specStream,
  sseAnswer,
  startGeminiServer,
  startTestGateway,
  studioLive,
  type TestGateway,
} from '@heliograph/testkit';
import { describe, expect, it, test } from 'vitest';
import type { GenerationId } from '../src/base/ids.ts';
import { openDatabase } from '../src/store/database.ts';
import { listPictures, listRunning, readGeneration } from '../src/store/generations.ts';
import { listReserved, readLedger } from '../src/store/ledger.ts';

const MODEL = 'gemini-3.1-flash-image';
const SMALL = { picture: pngText(3_000, { width: 1376, height: 768 }) };

/** A gateway whose only way to a model is one (or several) scripted servers, the first tried first. */
async function setUp(...scripts: readonly GeminiScript[]) {
  const servers = await Promise.all(scripts.map((script) => startGeminiServer(script)));
  const gateway = await startTestGateway();
  for (const [index, server] of servers.entries()) {
    await gateway.manage('POST', '/channels', {
      name: `channel-${index}`,
      baseUrl: server.url,
      secret: 'key',
      allowPrivate: true,
      priority: 10 - index,
    });
  }
  return {
    gateway,
    servers,
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
    },
  };
}

/** What the books say of a generation, read over a connection of its own once they are closed. */
async function booksOf(gateway: TestGateway, id: string) {
  const db = await openDatabase(gateway.dataDir);
  try {
    await expect.poll(() => listRunning(db), { timeout: 10_000 }).toEqual([]);
    const usage = await db
      .selectFrom('usage')
      .select(['modality', 'payer', 'tokens', 'micros', 'estimated'])
      .where('generation_id', '=', id as GenerationId)
      .orderBy('payer')
      .orderBy('modality')
      .execute();
    return {
      record: await readGeneration(db, id),
      ledger: await readLedger(db, id),
      pictures: await listPictures(db, id),
      reserved: await listReserved(db),
      usage,
    };
  } finally {
    await db.destroy();
  }
}

async function generateOne(gateway: TestGateway, options: { key?: string; body?: object } = {}) {
  const answer = await generate(gateway, options);
  return { answer, ...(await booksOf(gateway, String(answer.headers['x-heliograph-generation']))) };
}

const row = (modality: string, tokens: number, micros: number, payer = 'caller', estimated = 0) => ({
  modality,
  payer,
  tokens,
  micros,
  estimated,
});

describe('what a generation is charged', () => {
  it('is the usage on the wire, by modality, at the ratio of the group, once', async () => {
    await using site = await setUp([sseAnswer(specStream(SMALL))]);
    const { gateway } = site;
    await gateway.manage('PATCH', '/groups/direct', { priceRatio: 1.5 });
    const { record, ledger, usage, reserved } = await generateOne(gateway, {
      body: sampleBody('a hill', { imageSize: '1K' }),
    });
    expect(usage).toEqual([
      row('input_text', 8, 6),
      row('output_image', 1120, 100_800),
      row('thoughts', 264, 1188),
    ]);
    expect(record).toMatchObject({ outcome: 'complete', charge_micros: 101_994, operator_micros: 0 });
    expect(ledger).toMatchObject({ state: 'settled', settled_micros: 101_994, pictures: 1 });
    expect(ledger?.reserved_micros).toBeGreaterThanOrEqual(101_994);
    expect(reserved).toEqual([]);
  });

  it('takes the last usage, not the largest', async () => {
    await using site = await setUp([sseAnswer(studioLive(SMALL))]);
    const { usage } = await generateOne(site.gateway);
    expect(usage).toEqual([
      row('input_text', 8, 4),
      row('output_image', 1120, 67_200),
      row('output_text', 99, 297),
      row('thoughts', 167, 501),
    ]);
  });

  it('is estimated and marked when the upstream counts nothing', async () => {
    const picture = { picture: pngText(3_000, { width: 2752, height: 1536 }) };
    await using site = await setUp([sseAnswer(specStream({ ...picture, usage: 'never' }))]);
    const { record, usage } = await generateOne(site.gateway);
    expect(usage).toContainEqual(row('output_image', 1680, 100_800, 'caller', 1));
    expect(record).toMatchObject({ outcome: 'complete', usage_estimated: 1, usage: null });
  });

  it('is prompt and thoughts for a refusal, and nothing when the upstream counts nothing', async () => {
    await using site = await setUp([sseAnswer(imageSafety()), sseAnswer(noImage())]);
    const first = await generateOne(site.gateway);
    expect(first.record).toMatchObject({
      outcome: 'complete',
      finish_reason: 'IMAGE_SAFETY',
      picture_count: 0,
    });
    expect(first.usage.map(({ modality }) => modality)).not.toContain('output_image');
    expect(first.record?.charge_micros).toBe(first.usage.reduce((sum, { micros }) => sum + micros, 0));
    expect(first.ledger).toMatchObject({ state: 'settled', pictures: 0 });
    const second = await generateOne(site.gateway);
    expect(second.record).toMatchObject({ finish_reason: 'NO_IMAGE' });
    expect(second.record?.charge_micros).toBeLessThan(100);
  });

  it('is nothing when the stream breaks inside the picture', async () => {
    const events = specStream({ picture: pngText(60_000), usage: 'every' });
    await using site = await setUp([sseAnswer(events, {}, { cut: { afterBytes: 30_000, how: 'close' } })]);
    const { gateway } = site;
    const answer = await generate(gateway).catch((error: unknown) => error);
    expect(answer).toBeDefined();
    const { generations } = (await gateway.manage('GET', '/generations')) as {
      generations: { id: string }[];
    };
    const { record, ledger, usage } = await booksOf(gateway, generations[0]?.id ?? '');
    expect(record).toMatchObject({ charge_micros: 0, picture_count: 0 });
    expect(record?.outcome).not.toBe('complete');
    expect(ledger).toMatchObject({ state: 'released', settled_micros: 0 });
    // The upstream had counted on every chunk: that is the operator's.
    expect(usage.every(({ payer }) => payer === 'operator')).toBe(true);
    expect(record?.operator_micros).toBe(67_996);
  });

  it('is only the attempt that served; what failed ones cost is the operator’s', async () => {
    const failing = googleErrorAnswer(503, { status: 'UNAVAILABLE' });
    const counted = sseAnswer(
      specStream({ picture: pngText(90_000), usage: 'every' }),
      {},
      {
        cut: { afterBytes: 700, how: 'reset' },
      },
    );
    await using site = await setUp([failing], [counted], [sseAnswer(specStream(SMALL))]);
    const { record, ledger, usage } = await generateOne(site.gateway);
    expect(ledger).toMatchObject({ state: 'settled', settled_micros: 67_996 });
    expect(usage.filter(({ payer }) => payer === 'caller').map(({ micros }) => micros)).toEqual([
      4, 67_200, 792,
    ]);
    expect(JSON.parse(record?.attempts ?? '[]')).toHaveLength(3);
    expect(record).toMatchObject({ outcome: 'complete', charge_micros: 67_996, operator_micros: 67_996 });
    expect(
      usage.filter(({ payer }) => payer === 'operator').reduce((sum, { micros }) => sum + micros, 0),
    ).toBe(record?.operator_micros);
    const { rows } = (await site.gateway.manage('GET', '/usage?by=payer,channel')) as { rows: object[] };
    expect(rows).toContainEqual(expect.objectContaining({ payer: 'caller', micros: 67_996 }));
  });

  it('is nothing for the engine’s pictures, until somebody prices them', async () => {
    await using gateway = await startTestGateway();
    const small = { body: sampleBody('a sunset', { imageSize: '512' }) };
    const { ledger, usage } = await generateOne(gateway, small);
    expect(ledger).toMatchObject({ state: 'settled', reserved_micros: 0, settled_micros: 0, pictures: 1 });
    expect(usage).toContainEqual(row('output_image', 747, 0));
    await gateway.manage('PUT', '/prices/heliograph-engine/output_image', {
      microsPerMillionTokens: 1_000_000,
    });
    expect((await generateOne(gateway, small)).record).toMatchObject({ charge_micros: 747 });
  });
});

describe('budgets and limits', () => {
  const tokenWith = async (gateway: TestGateway, settings: object): Promise<string> => {
    const made = await gateway.manage('POST', '/tokens', { name: 'app', group: 'direct', ...settings });
    return (made as { secret: string }).secret;
  };

  test('a budget lets as many of many simultaneous requests through as it can pay, and says when it is renewed', async () => {
    let letGo = (): void => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await using site = await setUp(() => ({ ...sseAnswer(specStream(SMALL)), headAfter: gate }));
    const { gateway, servers } = site;
    const oneK = sampleBody('a hill', { imageSize: '1K' });
    const key = await tokenWith(gateway, { budgets: { dayMicros: 250_000 } });
    const answers = Array.from({ length: 30 }, () => generate(gateway, { key, body: oneK }));
    // Three times what one picture may cost; none is finished before the gate opens.
    await servers[0]?.waitForRequest(2);
    const refused = await Promise.race(answers);
    expect(refused.status).toBe(429);
    // Others are in the way, and may settle for less.
    expect(refused.headers['retry-after']).toBe('5');
    letGo();
    const all = await Promise.all(answers);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(servers[0]?.requests).toHaveLength(3);
    for (const answer of all.filter(({ status }) => status !== 200)) {
      expect(answer.json()).toMatchObject({
        error: {
          code: 429,
          status: 'RESOURCE_EXHAUSTED',
          details: expect.arrayContaining([
            expect.objectContaining({
              '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
              violations: [expect.objectContaining({ quotaId: 'budget_day_micros', quotaValue: '250000' })],
            }),
          ]),
        },
      });
    }
    // 203,988 are spent: not for another picture today, and it is midnight that renews it.
    // (An answer is whole a moment before its books are closed; until then others are still in the way.)
    await expect
      .poll(async () => {
        const later = await generate(gateway, { key, body: oneK });
        expect(later.status).toBe(429);
        return Number(later.headers['retry-after']);
      })
      .toBeGreaterThan(5);
    // A raised budget counts within a second.
    await gateway.manage('PATCH', `/tokens/app`, { budgets: { dayMicros: 1_000_000 } });
    await expect
      .poll(async () => (await generate(gateway, { key, body: oneK })).status, { timeout: 5_000 })
      .toBe(200);
  });

  test('a budget of zero refuses what costs, and lets the engine draw', async () => {
    await using site = await setUp([sseAnswer(specStream(SMALL))]);
    const { gateway, servers } = site;
    const key = await tokenWith(gateway, { budgets: { totalMicros: 0 } });
    const answer = await generate(gateway, { key });
    expect(answer.status).toBe(429);
    expect(answer.headers['retry-after']).toBeUndefined();
    expect(servers[0]?.requests).toHaveLength(0);
    await gateway.manage('DELETE', '/channels/channel-0');
    expect((await generate(gateway, { key, body: sampleBody('a sea', { imageSize: '512' }) })).status).toBe(
      200,
    );
  });

  test('generations at once, requests per minute and pictures per day are counted under concurrency', async () => {
    let letGo = (): void => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await using site = await setUp(() => ({ ...sseAnswer(specStream(SMALL)), headAfter: gate }));
    const { gateway, servers } = site;
    const atOnce = await tokenWith(gateway, { limits: { concurrent: 2 } });
    const answers = Array.from({ length: 12 }, () => generate(gateway, { key: atOnce }));
    await servers[0]?.waitForRequest(1);
    const refused = (await Promise.race(answers)).json();
    expect(refused).toMatchObject({
      error: {
        details: expect.arrayContaining([
          expect.objectContaining({ reason: 'RATE_LIMITED' }),
          expect.objectContaining({ violations: [expect.objectContaining({ quotaId: 'concurrent' })] }),
        ]),
      },
    });
    letGo();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);

    const perMinute = await tokenWith(gateway, { limits: { requestsPerMinute: 4 } });
    const many = await Promise.all(Array.from({ length: 9 }, () => generate(gateway, { key: perMinute })));
    expect(many.filter(({ status }) => status === 200)).toHaveLength(4);
    expect(Number(many.find(({ status }) => status === 429)?.headers['retry-after'])).toBeGreaterThan(50);

    const perDay = await tokenWith(gateway, { limits: { picturesPerDay: 3 } });
    const day = await Promise.all(Array.from({ length: 9 }, () => generate(gateway, { key: perDay })));
    expect(day.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(JSON.stringify(day.map((answer) => answer.text))).toContain('pictures_per_day');
    // The group's limit holds for tokens that have none of their own.
    await gateway.manage('PATCH', '/groups/direct', { limits: { requestsPerMinute: 0 } });
    await expect.poll(async () => (await generate(gateway)).status, { timeout: 5_000 }).toBe(429);
  });

  test('a model that the group may not use is refused, whatever the token may', async () => {
    await using gateway = await startTestGateway();
    await gateway.manage('POST', '/groups', {
      name: 'narrow',
      mayStream: true,
      models: ['gemini-3-pro-image'],
    });
    const made = await gateway.manage('POST', '/tokens', { name: 'n', group: 'narrow' });
    const answer = await call(gateway, {
      method: 'POST',
      path: `/v1beta/models/${MODEL}:streamGenerateContent`,
      key: (made as { secret: string }).secret,
      body: sampleBody(),
    });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('gemini-3-pro-image');
  });
});
