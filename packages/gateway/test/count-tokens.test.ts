import {
  generate,
  generatePath,
  JPEG_PICTURE,
  SAMPLE_PROMPT,
  sampleBody,
  startTestGateway,
  type TestGateway,
} from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ runUpstream: async function* () {} });
});
afterAll(() => gateway[Symbol.asyncDispose]());

const count = (body: object) => generate(gateway, { path: generatePath('countTokens'), body });

describe('countTokens', () => {
  it('counts 8 for the prompt of the specification', async () => {
    const answer = await count({ contents: [{ parts: [{ text: SAMPLE_PROMPT }] }] });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=UTF-8');
    expect(answer.json()).toEqual({
      totalTokens: 8,
      promptTokensDetails: [{ modality: 'TEXT', tokenCount: 8 }],
    });
  });

  it('counts the reference picture of an edit beside its text', async () => {
    const body = sampleBody('Hi, this is a picture of me. Can you add a llama next to me?', {
      pictures: [JPEG_PICTURE],
    });
    expect((await count(body)).json()).toEqual({
      totalTokens: 18 + 1120,
      promptTokensDetails: [
        { modality: 'TEXT', tokenCount: 18 },
        { modality: 'IMAGE', tokenCount: 1120 },
      ],
    });
  });

  it('reads the wrapped form of the request too', async () => {
    const inner = { model: 'models/gemini-3.1-flash-image', ...sampleBody() };
    expect((await count({ generateContentRequest: inner })).json()).toMatchObject({ totalTokens: 8 });
  });

  it('counts nothing for nothing', async () => {
    expect((await count({ contents: [] })).json()).toEqual({ totalTokens: 0, promptTokensDetails: [] });
  });

  it('is open to tokens that may not stream', async () => {
    const { secret } = await gateway.tokens.createToken({ name: 'cheap', group: 'aggregate' });
    const answer = await generate(gateway, { path: generatePath('countTokens'), key: secret });
    expect(answer.status).toBe(200);
  });
});
