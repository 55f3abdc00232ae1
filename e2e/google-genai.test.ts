import { ApiError, type GenerateContentResponse, GoogleGenAI } from '@google/genai';
import { picturesOf, readPictureSize, SAMPLE_MODEL, SAMPLE_PROMPT } from '@heliograph/testkit';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, portrait, sameShare } from './photo.ts';
import { type Server, startServer } from './start-server.ts';

const SMALL = {
  responseModalities: ['TEXT', 'IMAGE'],
  imageConfig: { aspectRatio: '16:9', imageSize: '512' },
};

let server: Server;
let ai: GoogleGenAI;
beforeAll(async () => {
  server = await startServer();
  ai = clientOf(server, server.secret);
});
afterAll(() => server?.[Symbol.asyncDispose]());

function clientOf({ url }: Server, apiKey: string): GoogleGenAI {
  return new GoogleGenAI({ apiKey, httpOptions: { baseUrl: url } });
}

const picture = (chunks: readonly GenerateContentResponse[]): Buffer =>
  picturesOf(chunks as never)[0] ?? Buffer.alloc(0);

describe('@google/genai', () => {
  it('streams: thoughts arrive live, before the picture, then the usage', async () => {
    const stream = await ai.models.generateContentStream({
      model: SAMPLE_MODEL,
      contents: SAMPLE_PROMPT,
      config: { ...SMALL, imageConfig: { aspectRatio: '16:9', imageSize: '1K' } },
    });
    const chunks: GenerateContentResponse[] = [];
    const arrivedAt: number[] = [];
    for await (const chunk of stream) {
      chunks.push(chunk);
      arrivedAt.push(performance.now());
    }
    const parts = chunks.map((chunk) => chunk.candidates?.[0]?.content?.parts?.[0]);
    const imageAt = parts.findIndex((part) => part?.inlineData !== undefined);
    const thoughts = parts.slice(0, imageAt);
    expect(thoughts.length).toBeGreaterThan(0);
    expect(thoughts.every((part) => part?.thought === true && (part.text ?? '') !== '')).toBe(true);
    // A stream that was held back until the picture was ready would bring both at once.
    expect((arrivedAt[imageAt] ?? 0) - (arrivedAt[0] ?? 0)).toBeGreaterThan(100);
    expect(readPictureSize(picture(chunks))).toEqual({ type: 'png', width: 1376, height: 768 });
    expect(chunks.at(-1)?.candidates?.[0]?.finishReason).toBe('STOP');
    expect(chunks.at(-1)?.usageMetadata).toMatchObject({ promptTokenCount: 8, candidatesTokenCount: 1120 });
    expect(chunks[0]?.modelVersion).toMatch(/^heliograph-engine/);
  });

  it('gets one answer with everything', async () => {
    const answer = await ai.models.generateContent({
      model: SAMPLE_MODEL,
      contents: SAMPLE_PROMPT,
      config: SMALL,
    });
    expect(readPictureSize(picture([answer]))).toEqual({ type: 'png', width: 688, height: 384 });
    expect(answer.candidates?.[0]?.finishReason).toBe('STOP');
    expect(answer.usageMetadata).toMatchObject({ promptTokenCount: 8, candidatesTokenCount: 747 });
  });

  it('lists the models, gets one, counts tokens', async () => {
    const names = [];
    for await (const model of await ai.models.list()) {
      names.push(model.name);
    }
    expect(names).toContain(`models/${SAMPLE_MODEL}`);
    const model = await ai.models.get({ model: SAMPLE_MODEL });
    expect(model).toMatchObject({ name: `models/${SAMPLE_MODEL}`, displayName: 'Nano Banana 2' });
    const { totalTokens } = await ai.models.countTokens({ model: SAMPLE_MODEL, contents: SAMPLE_PROMPT });
    expect(totalTokens).toBe(8);
  });

  it('edits a photo', async () => {
    const photo = await portrait(512);
    const answer = await ai.models.generateContent({
      model: SAMPLE_MODEL,
      contents: [
        { text: 'Make it black and white' },
        { inlineData: { mimeType: 'image/jpeg', data: photo.toString('base64') } },
      ],
      config: { ...SMALL, imageConfig: { imageSize: '512' } },
    });
    const look = await lookAt(picture([answer]));
    expect(look).toMatchObject({ width: 512, height: 512 });
    expect(look.colour).toBeLessThan(3);
    expect(look.contrast).toBeGreaterThan(20);
  });

  it('chats: the second turn edits the picture of the first, which the history keeps', async () => {
    const chat = ai.chats.create({ model: SAMPLE_MODEL, config: SMALL });
    const first = [];
    for await (const chunk of await chat.sendMessageStream({ message: SAMPLE_PROMPT })) {
      first.push(chunk);
    }
    const curated = chat.getHistory(true);
    const kept = curated.flatMap(({ parts }) => parts ?? []).filter((part) => part.inlineData !== undefined);
    expect(kept).toHaveLength(1);
    const second = [];
    for await (const chunk of await chat.sendMessageStream({ message: 'Now make it black and white' })) {
      second.push(chunk);
    }
    const [drawn, edited] = [await lookAt(picture(first)), await lookAt(picture(second))];
    expect(drawn.colour).toBeGreaterThan(20);
    expect(edited.colour).toBeLessThan(3);
    expect(edited).toMatchObject({ width: drawn.width, height: drawn.height });
    // The same mountains: without their colours both are nearly alike.
    const grey = await sharp(picture(first)).greyscale().png().toBuffer();
    expect(await sameShare(grey, picture(second))).toBeGreaterThan(0.6);
    const images = chat
      .getHistory(true)
      .flatMap(({ parts }) => parts ?? [])
      .filter((part) => part.inlineData !== undefined);
    expect(images).toHaveLength(2);
  });

  it.each<[number, string, () => Promise<unknown>]>([
    [
      400,
      'is not a ratio of',
      () =>
        ai.models.generateContentStream({
          model: SAMPLE_MODEL,
          contents: 'a cat',
          config: { imageConfig: { aspectRatio: '7:5' } },
        }),
    ],
    [
      401,
      'not known here',
      () => clientOf(server, 'hg-wrong').models.generateContent({ model: SAMPLE_MODEL, contents: 'a cat' }),
    ],
    [
      403,
      'Direct group',
      async () => {
        const { secret } = (await server.run('tokens', 'create', '--group', 'aggregate')) as {
          secret: string;
        };
        return clientOf(server, secret).models.generateContentStream({
          model: SAMPLE_MODEL,
          contents: 'a cat',
        });
      },
    ],
    [
      404,
      'is not found',
      () => ai.models.generateContentStream({ model: 'gemini-9-image', contents: 'a cat' }),
    ],
  ])('raises its ApiError with status %i and our words', async (status, says, attempt) => {
    const error = await attempt().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, message: expect.stringContaining(says) });
  });

  it('raises its ApiError with status 503 when the engine has no room', async () => {
    await using busy = await startServer({ HELIOGRAPH_ENGINE_QUEUE: '0' });
    const client = clientOf(busy, busy.secret);
    const draw = (imageSize: string) =>
      client.models.generateContentStream({
        model: SAMPLE_MODEL,
        contents: SAMPLE_PROMPT,
        config: { imageConfig: { imageSize } },
      });
    const running = await draw('2K');
    await running.next();
    await expect(draw('512')).rejects.toMatchObject({ name: 'ApiError', status: 503 });
    for await (const _ of running) {
      // Read to its end, so that the server can stop.
    }
  });
});
