import { call, startTestGateway, type TestGateway } from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface ModelList {
  readonly models: readonly {
    readonly name: string;
    readonly supportedGenerationMethods: readonly string[];
  }[];
  readonly object: string;
  readonly data: readonly { readonly id: string; readonly object: string; readonly created: number }[];
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ runUpstream: async function* () {} });
});
afterAll(() => gateway[Symbol.asyncDispose]());

const get = (path: string) => call(gateway, { path, key: gateway.secret });

describe('the list of models', () => {
  it('is one body for Gemini and OpenAI clients, the same in every API version', async () => {
    const bodies = await Promise.all(
      ['v1beta', 'v1', 'v1alpha'].map(async (version) => (await get(`/${version}/models`)).text),
    );
    expect(new Set(bodies).size).toBe(1);
    const list = JSON.parse(bodies[0] ?? '') as ModelList;
    expect(list.models.map(({ name }) => name)).toContain('models/gemini-3.1-flash-image');
    expect(list.object).toBe('list');
    expect(list.data.map(({ id }) => `models/${id}`)).toEqual(list.models.map(({ name }) => name));
    expect(list.data[0]).toMatchObject({ object: 'model', owned_by: 'heliograph' });
    expect(Number.isInteger(list.data[0]?.created)).toBe(true);
    expect(list.models[0]?.supportedGenerationMethods).toContain('streamGenerateContent');
  });

  it('has one page, whatever page size is asked for', async () => {
    const answer = await get('/v1beta/models?pageSize=50');
    expect(answer.status).toBe(200);
    expect(answer.json()).not.toHaveProperty('nextPageToken');
  });
});

describe('one model', () => {
  it('is found by its id and by its older names', async () => {
    for (const name of ['gemini-3.1-flash-image', 'gemini-3.1-flash-image-preview', 'models/nano-banana-2']) {
      for (const version of ['v1beta', 'v1', 'v1alpha']) {
        const answer = await get(`/${version}/models/${name}`);
        expect(answer.json()).toMatchObject({
          name: 'models/gemini-3.1-flash-image',
          displayName: 'Nano Banana 2',
          version: '3.0',
          inputTokenLimit: 65536,
          outputTokenLimit: 65536,
          temperature: 1,
          topP: 0.95,
          topK: 64,
          maxTemperature: 1,
          thinking: true,
        });
      }
    }
  });
});
