import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId, GenerationId, TokenId } from '../src/base/ids.ts';
import type { UsageRow } from '../src/store/tables.ts';
import { type Admin, startAdmin, violationsOf } from './start-admin.ts';

let admin: Admin;
beforeAll(async () => {
  admin = await startAdmin();
});
afterAll(() => admin.close());

interface Price {
  readonly model: string;
  readonly modality: string;
  readonly microsPerMillionTokens: number;
  readonly source: string;
}

describe('prices', () => {
  const pricesOf = async (query = ''): Promise<readonly Price[]> =>
    (await admin.call('GET', `/prices${query}`)).body.prices;

  it('are the defaults until one is put over them, and again when that is taken away', async () => {
    const before = await pricesOf();
    expect(before).toContainEqual({
      model: 'gemini-3.1-flash-image',
      modality: 'output_image',
      microsPerMillionTokens: 60_000_000,
      source: 'default',
    });
    const path = '/prices/nano-banana-2/output_image';
    const put = await admin.call('PUT', path, { microsPerMillionTokens: 25_500_000 });
    const own = {
      model: 'gemini-3.1-flash-image',
      modality: 'output_image',
      microsPerMillionTokens: 25_500_000,
      source: 'override',
    };
    expect(put.body).toEqual(own);
    const during = await pricesOf();
    expect(during).toContainEqual(own);
    expect(during).toHaveLength(before.length);
    expect((await pricesOf('?model=nano-banana-2')).every(({ model }) => model === own.model)).toBe(true);
    expect((await admin.call('DELETE', path)).body).toMatchObject({
      microsPerMillionTokens: 60_000_000,
      source: 'default',
    });
    expect(await pricesOf()).toEqual(before);
    expect((await admin.call('DELETE', path)).status).toBe(404);
  });

  it('can be put on what the engine draws', async () => {
    const path = '/prices/heliograph-engine/output_image';
    expect((await admin.call('PUT', path, { microsPerMillionTokens: 1 })).status).toBe(200);
  });

  it('show that thoughts follow the price of text', async () => {
    await admin.call('PUT', '/prices/gemini-3-pro-image/output_text', { microsPerMillionTokens: 5 });
    const thoughts = (await pricesOf('?model=gemini-3-pro-image')).find(
      ({ modality }) => modality === 'thoughts',
    );
    expect(thoughts).toMatchObject({ microsPerMillionTokens: 5, source: 'override' });
  });

  it.each([
    ['/prices/gemini-9/output_image', { microsPerMillionTokens: 1 }, 'model'],
    ['/prices/nano-banana/video', { microsPerMillionTokens: 1 }, 'modality'],
    ['/prices/nano-banana/output_image', { microsPerMillionTokens: -1 }, 'microsPerMillionTokens'],
    ['/prices/nano-banana/output_image', { microsPerMillionTokens: 0.5 }, 'microsPerMillionTokens'],
    ['/prices/nano-banana/output_image', {}, 'microsPerMillionTokens'],
  ])('%s %j is refused at %s', async (path, body, field) => {
    const answer = await admin.call('PUT', path, body);
    expect(answer.status).toBe(400);
    expect(Object.keys(violationsOf(answer))).toEqual([field]);
  });
});

describe('usage', () => {
  const at = Date.UTC(2026, 10, 5, 12);
  let tokenId: TokenId;

  beforeAll(async () => {
    tokenId = (await admin.call('POST', '/tokens', { name: 'spender' })).body.id;
    const row = (changes: Partial<UsageRow>): UsageRow => ({
      generation_id: 'gen_1' as GenerationId,
      token_id: tokenId,
      group_name: 'direct',
      model: 'gemini-3-pro-image',
      channel_id: 'ch_engine' as ChannelId,
      modality: 'output_image',
      payer: 'caller',
      tokens: 1000,
      micros: 50,
      estimated: 0,
      created_at: at,
      ...changes,
    });
    await admin.db
      .insertInto('usage')
      .values([
        row({}),
        row({ modality: 'input_text', tokens: 10, micros: 1 }),
        row({ generation_id: 'gen_2' as GenerationId, created_at: at + 86_400_000 }),
        row({ generation_id: 'gen_3' as GenerationId, payer: 'operator', micros: 7, channel_id: null }),
        row({
          generation_id: 'gen_4' as GenerationId,
          token_id: 'tok_gone' as TokenId,
          model: 'gemini-2.5-flash-image',
        }),
      ])
      .execute();
  });

  const usage = (query: string) =>
    admin.call('GET', `/usage?since=2026-11-01T00:00:00Z&until=2026-12-01T00:00:00Z&${query}`);

  it('is summed by the members that are asked for, with names', async () => {
    const { body } = await usage('by=token,model');
    expect(body.by).toEqual(['token', 'model']);
    expect(body.rows).toContainEqual({
      tokenId,
      tokenName: 'spender',
      model: 'gemini-3-pro-image',
      tokens: 3010,
      micros: 108,
      generations: 3,
    });
    expect(body.rows).toContainEqual(expect.objectContaining({ tokenId: 'tok_gone', tokenName: null }));
  });

  it('is summed by day, channel, modality, group and payer', async () => {
    const { body } = await usage('by=day,channel,modality,group,payer');
    expect(body.rows).toContainEqual({
      day: '2026-11-05',
      channelId: 'ch_engine',
      channelName: 'engine',
      modality: 'input_text',
      group: 'direct',
      payer: 'caller',
      tokens: 10,
      micros: 1,
      generations: 1,
    });
    expect(body.rows).toContainEqual(expect.objectContaining({ channelId: null, channelName: null }));
  });

  it('is filtered by names and times', async () => {
    expect((await usage('token=spender&payer=caller&modality=output_image')).body.rows).toEqual([
      { model: 'gemini-3-pro-image', tokens: 2000, micros: 100, generations: 2 },
    ]);
    expect((await usage('token=tok_gone')).body.rows).toHaveLength(1);
    expect((await usage('channel=engine&model=nano-banana')).body.rows[0]).toMatchObject({ generations: 1 });
    const day = await admin.call('GET', '/usage?since=2026-11-06T00:00:00Z&until=2026-11-07T00:00:00Z');
    expect(day.body.rows).toEqual([
      { model: 'gemini-3-pro-image', tokens: 1000, micros: 50, generations: 1 },
    ]);
  });

  it('is of the last thirty days when nothing is said', async () => {
    const { since, until } = (await admin.call('GET', '/usage')).body;
    expect(Date.parse(until) - Date.parse(since)).toBe(30 * 86_400_000);
    expect(Math.abs(Date.parse(until) - Date.now())).toBeLessThan(60_000);
  });

  it.each([
    ['by=token,colour', 'by.1'],
    ['since=yesterday', 'since'],
    ['since=2026-12-01T00:00:00Z&until=2026-11-01T00:00:00Z', 'since'],
    ['modality=video', 'modality'],
    ['sinse=2026-12-01T00:00:00Z', 'sinse'],
  ])('%s is refused at %s', async (query, field) => {
    const answer = await admin.call('GET', `/usage?${query}`);
    expect(answer.status).toBe(400);
    expect(Object.keys(violationsOf(answer))).toEqual([field]);
  });
});
