import {
  call,
  generate,
  generatePath,
  imageEvent,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  usageEvent,
} from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const upstream = scriptedUpstream([imageEvent('aGVsbG8='), usageEvent()]);
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ runUpstream: upstream.run });
});
afterAll(() => gateway[Symbol.asyncDispose]());

describe('a token of a group that may not stream', () => {
  it('is answered 403 on streamGenerateContent, and told to use the Direct group', async () => {
    const { secret } = await gateway.tokens.createToken({ name: 'cheap', group: 'aggregate' });
    const before = upstream.runs.length;
    const answer = await generate(gateway, { key: secret });
    expect(answer.status).toBe(403);
    expect(answer.error()).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
    expect(answer.error().message).toContain('"aggregate" may not stream');
    expect(answer.error().message).toContain('Direct group');
    expect(answer.error().details[0]).toMatchObject({
      reason: 'GROUP_FORBIDDEN',
      metadata: { group: 'aggregate', neededGroup: 'direct' },
    });
    expect(upstream.runs.length).toBe(before);
  });

  it('may call generateContent', async () => {
    const { secret } = await gateway.tokens.createToken({ name: 'cheap too', group: 'aggregate' });
    const answer = await generate(gateway, { key: secret, path: generatePath('generateContent') });
    expect(answer.status).toBe(200);
  });
});

describe('a token with a list of models', () => {
  it('is answered 403 on any other model, and told which it may use', async () => {
    const models = ['gemini-3-pro-image'];
    const { secret } = await gateway.tokens.createToken({ name: 'pro only', group: 'direct', models });
    const answer = await generate(gateway, { key: secret });
    expect(answer.status).toBe(403);
    expect(answer.error()).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
    expect(answer.error().message).toContain('It may use: gemini-3-pro-image');
    expect(answer.error().details[0]).toMatchObject({ reason: 'MODEL_FORBIDDEN' });
    const counting = await generate(gateway, { key: secret, path: generatePath('countTokens') });
    expect(counting.status).toBe(403);
    const reading = await call(gateway, { key: secret, path: '/v1beta/models/gemini-3.1-flash-image' });
    expect(reading.status).toBe(403);
  });

  it('may call it by any of its names', async () => {
    const models = ['gemini-3-pro-image'];
    const { secret } = await gateway.tokens.createToken({ name: 'pro', group: 'direct', models });
    for (const name of ['gemini-3-pro-image', 'gemini-3-pro-image-preview']) {
      const path = generatePath('streamGenerateContent', name);
      expect((await generate(gateway, { key: secret, path })).status).toBe(200);
    }
  });

  it('sees only these in the list', async () => {
    const models = ['gemini-3-pro-image'];
    const { secret } = await gateway.tokens.createToken({ name: 'sees', group: 'direct', models });
    const answer = await call(gateway, { key: secret, path: '/v1beta/models' });
    expect(answer.json()).toMatchObject({
      models: [{ name: 'models/gemini-3-pro-image' }],
      data: [{ id: 'gemini-3-pro-image' }],
    });
    expect((answer.json() as { models: object[] }).models).toHaveLength(1);
  });
});

describe('an unknown model', () => {
  it.each(['streamGenerateContent', 'generateContent', 'countTokens'])(
    'is answered 404 by %s, with the models there are',
    async (method) => {
      const answer = await generate(gateway, { path: generatePath(method, 'gemini-9-image') });
      expect(answer.status).toBe(404);
      expect(answer.error()).toMatchObject({ code: 404, status: 'NOT_FOUND' });
      expect(answer.error().message).toContain('models/gemini-9-image is not found for API version v1beta');
      expect(answer.error().message).toContain('gemini-3.1-flash-image, gemini-3-pro-image');
    },
  );

  it('is answered 404 by GET too', async () => {
    const answer = await call(gateway, { path: '/v1beta/models/gemini-9-image', key: gateway.secret });
    expect(answer.status).toBe(404);
  });

  it('with a name of ten thousand letters is not repeated in full', async () => {
    const path = generatePath('streamGenerateContent', 'x'.repeat(10_000));
    const answer = await generate(gateway, { path });
    expect(answer.status).toBe(404);
    expect(answer.text.length).toBeLessThan(1500);
  });
});
