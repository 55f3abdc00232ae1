import { createHash } from 'node:crypto';
import { generate, pngText, specStream, sseAnswer } from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { idOf, startRelay } from '../start-relay.ts';

interface RecordOfSizes {
  readonly requested: { readonly width?: number; readonly height?: number };
  readonly images: readonly { readonly width: number; readonly height: number }[];
}

describe('the size that was asked for', () => {
  it('reaches the upstream as it was written, with whatever else is in the body', async () => {
    await using relay = await startRelay([[sseAnswer(specStream({ picture: pngText(9000) }))]]);
    const body =
      '{ "contents":[{"parts":[{"text":"a hill"}]}],\n "generationConfig" : {"image_config":{"aspect_ratio":"9:16","imageSize":"4K"},' +
      ' "responseFormat":{"image":{"aspectRatio":"9:16"}}, "seed":1.0, "tomorrow":{"x":[1e3]} } }';
    await generate(relay.gateway, { body });
    expect(relay.servers[0]?.requests[0]?.text).toBe(body);
    expect(relay.servers[0]?.requests[0]?.sha256).toBe(createHash('sha256').update(body).digest('hex'));
  });

  it.each([
    ['ignored', { width: 1024, height: 1024 }],
    ['kept', { width: 3072, height: 5504 }],
  ])('is recorded beside the size that came when it was %s', async (_what, delivered) => {
    await using relay = await startRelay([[sseAnswer(specStream({ picture: pngText(9000, delivered) }))]]);
    const answer = await generate(relay.gateway, {
      body: {
        contents: [{ parts: [{ text: 'a hill' }] }],
        generationConfig: { imageConfig: { aspectRatio: '9:16', imageSize: '4K' } },
      },
    });
    await relay.books(answer);
    const { requested, images } = (await relay.ask(idOf(answer))).json() as RecordOfSizes;
    expect(requested).toMatchObject({ aspectRatio: '9:16', imageSize: '4K', width: 3072, height: 5504 });
    expect(images).toMatchObject([delivered]);
  });

  it('is left open when nothing was asked for', async () => {
    await using relay = await startRelay([[sseAnswer(specStream({ picture: pngText(9000) }))]]);
    const answer = await generate(relay.gateway, { body: { contents: [{ parts: [{ text: 'a hill' }] }] } });
    await relay.books(answer);
    const { requested, images } = (await relay.ask(idOf(answer))).json() as RecordOfSizes;
    expect(requested.width).toBeUndefined();
    expect(images).toMatchObject([{ width: 1376, height: 768 }]);
  });
});
