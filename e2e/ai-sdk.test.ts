import { createGoogleGenerativeAI, type GoogleGenerativeAIProvider } from '@ai-sdk/google';
import { readPictureSize, SAMPLE_MODEL, SAMPLE_PROMPT } from '@heliograph/testkit';
import { APICallError, generateImage, generateText, streamText } from 'ai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, portrait } from './photo.ts';
import { type Server, startServer } from './start-server.ts';

const google = (imageSize: string) => ({
  google: {
    responseModalities: ['TEXT', 'IMAGE'],
    imageConfig: { aspectRatio: '16:9', imageSize },
    thinkingConfig: { includeThoughts: true },
  },
});

let server: Server;
let provider: GoogleGenerativeAIProvider;
beforeAll(async () => {
  server = await startServer();
  provider = providerOf(server.secret);
});
afterAll(() => server?.[Symbol.asyncDispose]());

function providerOf(apiKey: string): GoogleGenerativeAIProvider {
  return createGoogleGenerativeAI({ apiKey, baseURL: `${server.url}/v1beta` });
}

describe('the AI SDK', () => {
  it('streams reasoning, then the picture as a file, and ends well', async () => {
    const result = streamText({
      model: provider(SAMPLE_MODEL),
      prompt: SAMPLE_PROMPT,
      providerOptions: google('1K'),
    });
    const kinds: string[] = [];
    const arrivedAt = new Map<string, number>();
    for await (const part of result.fullStream) {
      expect(part.type).not.toBe('error');
      kinds.push(part.type);
      arrivedAt.set(part.type, arrivedAt.get(part.type) ?? performance.now());
    }
    expect(kinds.indexOf('reasoning-delta')).toBeGreaterThan(0);
    expect(kinds.indexOf('file')).toBeGreaterThan(kinds.indexOf('reasoning-delta'));
    // Live: the reasoning was there while the picture was still being drawn.
    expect((arrivedAt.get('file') ?? 0) - (arrivedAt.get('reasoning-delta') ?? 0)).toBeGreaterThan(100);
    const files = await result.files;
    expect(files).toHaveLength(1);
    expect(files[0]?.mediaType).toBe('image/png');
    expect(readPictureSize(files[0]?.uint8Array ?? new Uint8Array())).toMatchObject({
      width: 1376,
      height: 768,
    });
    expect((await result.reasoningText)?.length).toBeGreaterThan(10);
    expect(await result.finishReason).toBe('stop');
    const usage = await result.usage;
    expect(usage.inputTokens).toBe(8);
    expect(usage.outputTokens).toBe(1120 + (usage.outputTokenDetails.reasoningTokens ?? 0));
  });

  it('edits a photo that it is given', async () => {
    const photo = await portrait(512);
    const result = await generateText({
      model: provider(SAMPLE_MODEL),
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Make it black and white' },
            { type: 'image', image: photo, mediaType: 'image/jpeg' },
          ],
        },
      ],
      providerOptions: {
        google: { responseModalities: ['TEXT', 'IMAGE'], imageConfig: { imageSize: '512' } },
      },
    });
    const look = await lookAt(result.files[0]?.uint8Array ?? new Uint8Array());
    expect(look).toMatchObject({ width: 512, height: 512 });
    expect(look.colour).toBeLessThan(3);
  });

  it('draws with generateImage', async () => {
    const { image } = await generateImage({
      model: provider.image(SAMPLE_MODEL),
      prompt: 'a lighthouse by the sea',
      aspectRatio: '3:4',
    });
    expect(image.mediaType).toBe('image/png');
    expect(readPictureSize(image.uint8Array)).toMatchObject({ width: 896, height: 1200 });
  });

  it('shows our message in its error, and does not retry what cannot succeed', async () => {
    const { secret } = (await server.run('tokens', 'create', '--group', 'aggregate')) as { secret: string };
    const before = requestsServed();
    const errors: unknown[] = [];
    const result = streamText({
      model: providerOf(secret)(SAMPLE_MODEL),
      prompt: 'a cat',
      onError: ({ error }) => {
        errors.push(error);
      },
    });
    await result.consumeStream();
    expect(APICallError.isInstance(errors[0])).toBe(true);
    expect(errors[0]).toMatchObject({ statusCode: 403, message: expect.stringContaining('Direct group') });
    // The log comes through a pipe; what was sent is sent, for the stream has ended.
    await expect.poll(() => requestsServed() - before).toBe(1);
  });
});

/** Requests in the log so far. */
function requestsServed(): number {
  return server.output().split('"msg":"request"').length - 1;
}
