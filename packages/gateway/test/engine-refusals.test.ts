import {
  CMYK_PICTURE,
  call,
  encodePng,
  encodePngBomb,
  generate,
  generatePath,
  JPEG_PICTURE,
  picturesOf,
  readChunks,
  readPictureSize,
  SAMPLE_PROMPT,
  sampleBody,
  startTestGateway,
  type TestGateway,
} from '@heliograph/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterEach(async () => {
  expect((await call(gateway, { path: '/readyz' })).status).toBe(200);
  expect(gateway.log.filter(({ level }) => level === 'error')).toEqual([]);
});
afterAll(async () => {
  // After all that, it still draws.
  const [picture] = picturesOf(readChunks((await generate(gateway)).body));
  expect(readPictureSize(picture ?? Buffer.alloc(0))).toEqual({ type: 'png', width: 688, height: 384 });
  await gateway[Symbol.asyncDispose]();
});

/** Expects 400 from both methods, with the field's path in the message and in the details. */
async function expectRefusal(body: object, field: string, says: string): Promise<void> {
  for (const method of ['streamGenerateContent', 'generateContent']) {
    const answer = await generate(gateway, { path: generatePath(method), body });
    expect(answer.status, answer.text.slice(0, 300)).toBe(400);
    expect(answer.headers['content-type']).toBe('application/json; charset=UTF-8');
    const error = answer.error();
    expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(error.message).toContain(says);
    const violations = error.details.find((detail) => detail['@type'].endsWith('BadRequest'));
    expect(violations?.['fieldViolations']).toContainEqual(expect.objectContaining({ field }));
  }
}

const config = (generationConfig: object) => ({
  contents: [{ parts: [{ text: SAMPLE_PROMPT }] }],
  generationConfig,
});
const picture = (data: string, mime_type = 'image/jpeg') => ({
  contents: [{ parts: [{ text: 'add a llama' }, { inline_data: { mime_type, data } }] }],
  generationConfig: { imageConfig: { imageSize: '512' } },
});
const PICTURE = 'contents[0].parts[1].inline_data.data';
const RATIO = 'generation_config.image_config.aspect_ratio';
const SIZE = 'generation_config.image_config.image_size';

describe('the engine refuses', () => {
  it('a field that Gemini does not have, as Google words it', async () => {
    await expectRefusal(
      config({ colour: 'red' }),
      'generation_config.colour',
      `Unknown name "colour" at 'generation_config': Cannot find field.`,
    );
    await expectRefusal(
      config({ imageConfig: { aspectRatio: '1:1', dpi: 300 } }),
      'generation_config.image_config.dpi',
      `Unknown name "dpi" at 'generation_config.image_config'`,
    );
    await expectRefusal({ ...config({}), promt: 'a' }, 'promt', 'Unknown name "promt"');
  });

  it.each(['16x9', '2:1', '', 'wide'])('the ratio "%s", and lists its own', async (aspectRatio) => {
    await expectRefusal(config({ imageConfig: { aspectRatio } }), RATIO, '1:1, 1:4');
  });

  it.each(['1k', '3K', '1024', ' 1K', '8K'])('the size "%s", and lists its own', async (imageSize) => {
    await expectRefusal(config({ imageConfig: { imageSize } }), SIZE, '512, 1K, 2K, 4K');
    await expectRefusal(config({ image_config: { image_size: imageSize } }), SIZE, `"${imageSize}"`);
  });

  it('a size that the model does not have though others do', async () => {
    const path = generatePath('streamGenerateContent', 'gemini-3-pro-image');
    const answer = await generate(gateway, { path, body: sampleBody(SAMPLE_PROMPT, { imageSize: '512' }) });
    expect(answer.status).toBe(400);
    expect(answer.error().message).toContain('1K, 2K, 4K');
  });

  it.each([[['TEXT']], [['AUDIO']], [['TEXT', 'AUDIO']]])('modalities without IMAGE: %j', async (list) => {
    await expectRefusal(
      config({ responseModalities: list }),
      'generation_config.response_modalities',
      'must contain "IMAGE"',
    );
  });

  it.each([
    ['no contents', {}],
    ['empty contents', { contents: [] }],
    ['no parts', { contents: [{ role: 'user', parts: [] }] }],
    ['blank text', { contents: [{ parts: [{ text: ' \n\t' }] }] }],
    ['nothing but a thought', { contents: [{ parts: [{ text: 'hm', thought: true }] }] }],
  ])('a request with neither text nor picture: %s', async (_case, body) => {
    await expectRefusal(body, 'contents', 'nothing to draw');
  });

  it('more than one candidate', async () => {
    await expectRefusal(config({ candidateCount: 2 }), 'generation_config.candidate_count', 'one candidate');
  });

  it.each([
    [
      'with a letter that is none',
      `${JPEG_PICTURE.slice(0, 40)}*${JPEG_PICTURE.slice(41)}`,
      'Base64 decoding failed',
    ],
    ['of an impossible length', 'QUJDR', 'Base64 decoding failed'],
    ['with padding in the middle', 'QUI=QUJD', 'Base64 decoding failed'],
    ['that is empty', '', 'empty'],
    ['that is blank', ' \n', 'empty'],
    ['that is the placeholder of the sample', '<YOUR_BASE64_ENCODED_IMAGE>', 'base64 -w0 your_photo.jpg'],
    ['that is a data URL', `data:image/jpeg;base64,${JPEG_PICTURE}`, 'bare base64'],
  ])('base64 %s', async (_case, data, says) => {
    await expectRefusal(picture(data), PICTURE, says);
  });

  it.each([
    ['no picture', Buffer.from('this is a letter, not a picture'), 'no picture'],
    [
      'an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
      'SVG',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['the first bytes of a JPEG', Buffer.from(JPEG_PICTURE, 'base64').subarray(0, 20), 'cut off'],
    ['a JPEG that was cut in the middle', Buffer.from(JPEG_PICTURE, 'base64').subarray(0, 290), 'cut off'],
    ['a PNG that was cut in the middle', encodePng({ width: 400, height: 400 }).subarray(0, 600), 'cut off'],
    ['a PNG with a broken checksum', flip(encodePng({ width: 64, height: 64 }), 60), 'damaged'],
  ])('bytes that are %s', async (_case, bytes, says) => {
    await expectRefusal(picture(bytes.toString('base64')), PICTURE, says);
  });

  it('30,000 x 30,000 pixels in one kilobyte, before it decodes them', async () => {
    const bomb = encodePngBomb(30_000, 30_000);
    expect(bomb.byteLength).toBeLessThan(1024);
    const before = process.memoryUsage.rss();
    const startedAt = performance.now();
    await expectRefusal(picture(bomb.toString('base64'), 'image/png'), PICTURE, '30000 x 30000');
    expect(performance.now() - startedAt).toBeLessThan(2000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('fifteen reference pictures', async () => {
    const body = sampleBody('mix these', { pictures: Array<string>(15).fill(JPEG_PICTURE) });
    await expectRefusal(body, 'contents', '15 pictures were sent; at most 14');
  });

  it('the broken one among good ones, by its place', async () => {
    const body = sampleBody('mix these', { pictures: [JPEG_PICTURE, CMYK_PICTURE, 'QUJD'] });
    await expectRefusal(body, 'contents[0].parts[3].inline_data.data', 'no picture');
  });

  it('a picture that lies elsewhere', async () => {
    const file_data = { file_uri: 'http://127.0.0.1/x.png', mime_type: 'image/png' };
    await expectRefusal(
      { contents: [{ parts: [{ text: 'edit' }, { file_data }] }] },
      'contents[0].parts[1].file_data.file_uri',
      'inline_data',
    );
  });
});

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
