import {
  type Chunk,
  generate,
  generatePath,
  isThought,
  JPEG_PICTURE,
  picturesOf,
  readChunks,
  readPictureSize,
  SAMPLE_PROMPT,
  sampleBody,
  startTestGateway,
  type TestGateway,
} from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoreOf } from './store-of.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function draw(options: Parameters<typeof sampleBody>[1], headers = {}): Promise<Chunk[]> {
  return readChunks((await generate(gateway, { headers, body: sampleBody(SAMPLE_PROMPT, options) })).body);
}

describe('the stream of the embedded engine', () => {
  it('is the three kinds of chunk of the specification, in their order and spelling', async () => {
    const chunks = await draw({ imageSize: '1K' });
    const thoughts = chunks.filter(isThought);
    expect(thoughts.length).toBeGreaterThanOrEqual(2);
    expect(chunks.slice(0, thoughts.length).every(isThought)).toBe(true);
    const image = chunks[thoughts.length] as Chunk;
    for (const chunk of [...thoughts, image]) {
      expect(Object.keys(chunk)).toEqual([
        'candidates',
        'usageMetadata',
        'modelVersion',
        'createTime',
        'responseId',
      ]);
      expect(Object.keys(chunk.candidates?.[0] ?? {})).toEqual(['content']);
      expect(Object.keys(chunk.candidates?.[0]?.content ?? {})).toEqual(['role', 'parts']);
      expect(chunk.usageMetadata).toEqual({ trafficType: 'ON_DEMAND' });
      expect(chunk).toMatchObject({ responseId: image.responseId, createTime: image.createTime });
    }
    expect(image.modelVersion).toMatch(/^heliograph-engine-/);
    expect(Object.keys(image.candidates?.[0]?.content?.parts?.[0]?.inlineData ?? {})).toEqual([
      'mimeType',
      'data',
    ]);
    expect(readPictureSize(picturesOf([image])[0] as Buffer)).toEqual({
      type: 'png',
      width: 1376,
      height: 768,
    });
    expect(chunks).toHaveLength(thoughts.length + 2);
    expect(Object.keys(chunks.at(-1) ?? {})).toEqual(['usageMetadata']);
  });

  it('counts as the specification does: 8 for the prompt, 1120 for 1K, the sum in total', async () => {
    const usage = (await draw({ imageSize: '1K' })).at(-1)?.usageMetadata;
    const thoughts = usage?.thoughtsTokenCount ?? 0;
    expect(thoughts).toBeGreaterThan(0);
    expect(usage).toEqual({
      promptTokenCount: 8,
      candidatesTokenCount: 1120,
      totalTokenCount: 8 + 1120 + thoughts,
      trafficType: 'ON_DEMAND',
      promptTokensDetails: [{ modality: 'TEXT', tokenCount: 8 }],
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
      thoughtsTokenCount: thoughts,
    });
  });

  it('counts 747 for 512, and the reference of an edit in the prompt', async () => {
    const usage = (await draw({ pictures: [JPEG_PICTURE], responseModalities: ['IMAGE'] })).at(
      -1,
    )?.usageMetadata;
    expect(usage?.candidatesTokenCount).toBe(747);
    expect(usage?.promptTokensDetails).toEqual([
      { modality: 'TEXT', tokenCount: 8 },
      { modality: 'IMAGE', tokenCount: 1120 },
    ]);
    expect(usage?.totalTokenCount).toBe(1128 + 747 + (usage?.thoughtsTokenCount ?? 0));
  });

  it('has the finish reason beside the usage for callers that need it', async () => {
    const last = (await draw({}, { 'x-heliograph-tail': 'sdk' })).at(-1);
    expect(last?.candidates).toEqual([
      { content: { role: 'model', parts: [{ text: '' }] }, finishReason: 'STOP' },
    ]);
    expect(last?.usageMetadata?.promptTokenCount).toBe(8);
  });

  it('has the same numbers in one piece, and in the record', async () => {
    const streamed = (await draw({})).at(-1)?.usageMetadata;
    const answer = await generate(gateway, { path: generatePath('generateContent') });
    const unary = answer.json() as Chunk;
    expect(unary.usageMetadata).toEqual(streamed);
    expect(unary.candidates?.[0]?.content?.parts?.some(({ thought }) => thought)).toBe(true);
    const store = await openStoreOf(gateway);
    const id = String(answer.headers['x-heliograph-generation']);
    const record = await store.finished(id);
    expect(record).toMatchObject({ outcome: 'complete', picture_count: 1, method: 'generateContent' });
    expect(JSON.parse(record.usage ?? '')).toEqual(streamed);
    await store.close();
  });

  it('draws the same picture for the same request, and another one for another seed', async () => {
    const body = (seed: number) => ({
      contents: [{ parts: [{ text: SAMPLE_PROMPT }] }],
      generationConfig: { seed, imageConfig: { imageSize: '512' } },
    });
    const pictures = [];
    for (const seed of [7, 7, 8]) {
      pictures.push(
        picturesOf(readChunks((await generate(gateway, { body: body(seed) })).body))[0] as Buffer,
      );
    }
    expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(true);
    expect(pictures[0]?.equals(pictures[2] as Buffer)).toBe(false);
  });

  it('tells no thoughts to who wants none, but counts them', async () => {
    const body = {
      contents: [{ parts: [{ text: SAMPLE_PROMPT }] }],
      generationConfig: { thinkingConfig: { includeThoughts: false }, imageConfig: { imageSize: '512' } },
    };
    const chunks = readChunks((await generate(gateway, { body })).body);
    expect(chunks.some(isThought)).toBe(false);
    expect(chunks.at(-1)?.usageMetadata?.thoughtsTokenCount).toBeGreaterThan(0);
  });

  it.each([
    [{ responseModalities: [] }],
    [{ tools: [], safetySettings: [] }],
    [{ generationConfig: { stopSequences: [], temperature: 1, topP: 0.9 } }],
  ])('takes what clients add without need: %j', async (extra) => {
    const { generationConfig, ...rest } = extra as { generationConfig?: object };
    const modalities = 'responseModalities' in rest ? rest : {};
    const body = {
      contents: [{ parts: [{ text: SAMPLE_PROMPT }] }],
      ...('responseModalities' in rest ? {} : rest),
      generationConfig: { ...modalities, ...generationConfig, imageConfig: { imageSize: '512' } },
    };
    expect(picturesOf(readChunks((await generate(gateway, { body })).body))).toHaveLength(1);
  });
});
