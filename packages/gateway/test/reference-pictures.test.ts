import {
  ANIMATED_GIF,
  ANIMATED_WEBP,
  CMYK_PICTURE,
  encodePng,
  generate,
  isThought,
  JPEG_PICTURE,
  picturesOf,
  readChunks,
  readPictureSize,
  sampleBody,
  startTestGateway,
  type TestGateway,
} from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function edit(prompt: string, pictures: readonly string[], aspectRatio: string | undefined = '1:1') {
  const answer = await generate(gateway, {
    body: sampleBody(prompt, { pictures, ...(aspectRatio && { aspectRatio }) }),
  });
  expect(answer.status, answer.text.slice(0, 300)).toBe(200);
  const chunks = readChunks(answer.body);
  const thoughts = chunks.filter(isThought).map((chunk) => chunk.candidates?.[0]?.content?.parts?.[0]?.text);
  return { chunks, thoughts: thoughts.join(''), pictures: picturesOf(chunks) };
}

const png = (options: Parameters<typeof encodePng>[0]) => encodePng(options).toString('base64');

describe('a reference picture', () => {
  it.each([
    ['a JPEG', JPEG_PICTURE],
    ['a PNG that is declared as a JPEG', png({ width: 40, height: 40 })],
    ['a PNG of 16 bits', png({ width: 40, height: 40, depth: 16 })],
    ['a JPEG in CMYK', CMYK_PICTURE],
    ['an animated GIF', ANIMATED_GIF],
    ['an animated WebP', ANIMATED_WEBP],
  ])('that is %s is edited', async (_case, data) => {
    const { pictures } = await edit('make it black and white', [data]);
    expect(pictures).toHaveLength(1);
    expect(readPictureSize(pictures[0] as Buffer)).toEqual({ type: 'png', width: 512, height: 512 });
  });

  it('that is declared as something else is accepted, and the thoughts say so', async () => {
    const { thoughts } = await edit('make it black and white', [png({ width: 40, height: 40 })]);
    expect(thoughts).toMatch(/PNG/);
  });

  it('is found in URL-safe base64 and in base64 with line breaks too', async () => {
    const plain = await edit('make it black and white', [JPEG_PICTURE]);
    const urlSafe = JPEG_PICTURE.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    const wrapped = (JPEG_PICTURE.match(/.{1,76}/g) ?? []).join('\r\n');
    for (const data of [urlSafe, wrapped]) {
      const { pictures } = await edit('make it black and white', [data]);
      expect(pictures[0]?.equals(plain.pictures[0] as Buffer)).toBe(true);
    }
  });

  it('may come fourteen times', async () => {
    const { pictures } = await edit('make it black and white', Array<string>(14).fill(JPEG_PICTURE));
    expect(pictures).toHaveLength(1);
  });
});
