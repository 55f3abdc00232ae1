import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '../error/gateway-error.ts';
import { type ChunkEncoderOptions, createChunkEncoder, errorChunk } from './encode-chunk.ts';
import type { Usage } from './usage.ts';

const MODEL = 'gemini-3.1-flash-image';
const options: ChunkEncoderOptions = {
  modelVersion: MODEL,
  responseId: '...',
  createTime: '...',
  tail: 'spec',
};
/** The specification's own example: 8 + 1120 + 264 = 1392. */
const usage: Usage = { prompt: { text: 8, image: 0 }, candidates: { text: 0, image: 1120 }, thoughts: 264 };
const stop = { usage, finishReason: 'STOP' };

describe('the three kinds of chunk of the specification', () => {
  const specification = new URL('../../../../../shared/spec/000_a951ec17a470fe49.txt', import.meta.url);
  const hasSpecification = existsSync(specification);
  if (!hasSpecification)
    console.info('The page of the specification is not there: its samples are not compared.');

  it.skipIf(!hasSpecification)('are what we encode, to the byte', () => {
    const page = readFileSync(specification, 'utf8');
    const samples = [...page.matchAll(/^data: (\{.*)$/gm)].map(([, json]) => json as string);
    expect(samples).toHaveLength(3);
    const [thinking, image, final] = samples as [string, string, string];
    const encoder = createChunkEncoder(options);

    expect(encoder.thought('...')).toBe(thinking);
    // In the image sample the members after `candidates` are left out and stand for those of the first.
    const rest = thinking.slice(thinking.indexOf('"usageMetadata"'));
    const { head, tail } = encoder.imageParts('image/png');
    expect(`${head}<base64>${tail}`).toBe(image.replace('...}', rest));
    expect(encoder.final(stop)).toEqual([final]);
  });

  it('have these members in this order', () => {
    const encoder = createChunkEncoder({
      ...options,
      responseId: 'r1',
      createTime: '2026-01-02T03:04:05.678901Z',
    });
    const stamp =
      '"usageMetadata":{"trafficType":"ON_DEMAND"},"modelVersion":"gemini-3.1-flash-image",' +
      '"createTime":"2026-01-02T03:04:05.678901Z","responseId":"r1"}';
    const part = (json: string): string =>
      `{"candidates":[{"content":{"role":"model","parts":[${json}]}}],${stamp}`;
    expect(encoder.thought('I see')).toBe(part('{"text":"I see","thought":true}'));
    expect(encoder.heartbeat()).toBe(part('{"text":"","thought":true}'));
    expect(encoder.text('Here')).toBe(part('{"text":"Here"}'));
    const { head, tail } = encoder.imageParts('image/jpeg');
    expect(`${head}QUJD${tail}`).toBe(part('{"inlineData":{"mimeType":"image/jpeg","data":"QUJD"}}'));
    expect(encoder.final(stop)).toEqual([
      '{"usageMetadata":{"promptTokenCount":8,"candidatesTokenCount":1120,"totalTokenCount":1392,"trafficType":"ON_DEMAND",' +
        '"promptTokensDetails":[{"modality":"TEXT","tokenCount":8}],' +
        '"candidatesTokensDetails":[{"modality":"IMAGE","tokenCount":1120}],"thoughtsTokenCount":264}}',
    ]);
  });
});

it('ends for SDKs with an empty text, the finish reason and the usage in one chunk', () => {
  const [only, ...more] = createChunkEncoder({ ...options, tail: 'sdk' }).final(stop);
  expect(more).toEqual([]);
  const chunk = JSON.parse(only as string);
  expect(Object.keys(chunk)).toEqual([
    'candidates',
    'usageMetadata',
    'modelVersion',
    'createTime',
    'responseId',
  ]);
  expect(JSON.stringify(chunk.candidates)).toBe(
    '[{"content":{"role":"model","parts":[{"text":""}]},"finishReason":"STOP"}]',
  );
  expect(chunk.usageMetadata.totalTokenCount).toBe(1392);
});

it.each(['spec', 'sdk'] as const)('says why there is no picture, with the %s tail', (tail) => {
  const refusal = {
    usage: { ...usage, candidates: { text: 0, image: 0 } },
    finishReason: 'NO_IMAGE',
    finishMessage: 'Nothing to draw.',
  };
  const chunks = createChunkEncoder({ ...options, tail })
    .final(refusal)
    .map((json) => JSON.parse(json));
  expect(chunks).toEqual([
    {
      candidates: [{ content: {}, finishReason: 'NO_IMAGE', finishMessage: 'Nothing to draw.' }],
      usageMetadata: {
        promptTokenCount: 8,
        candidatesTokenCount: 0,
        totalTokenCount: 272,
        trafficType: 'ON_DEMAND',
        promptTokensDetails: [{ modality: 'TEXT', tokenCount: 8 }],
        thoughtsTokenCount: 264,
      },
      modelVersion: MODEL,
      createTime: '...',
      responseId: '...',
    },
  ]);
});

it('escapes what would break a line, in texts and in names', () => {
  const encoder = createChunkEncoder({ ...options, modelVersion: 'm"\u2028' });
  const chunk = encoder.thought('a\nb\u2028"');
  expect(chunk).not.toMatch(/[\n\u2028]/);
  expect(JSON.parse(chunk)).toMatchObject({
    candidates: [{ content: { parts: [{ text: 'a\nb\u2028"' }] } }],
    modelVersion: 'm"\u2028',
  });
});

it('puts `error` first in an error chunk, with an integer code and a status name', () => {
  const json = errorChunk(new GatewayError('upstream_failed', 'The model broke off.'));
  expect(json.startsWith('{"error":{"code":502,')).toBe(true);
  expect(JSON.parse(json).error).toMatchObject({ message: 'The model broke off.', status: 'UNAVAILABLE' });
});
