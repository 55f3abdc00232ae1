import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPictureSize } from './picture-size.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#48c' } });

test.each([
  ['image/png', () => picture(321, 123).png()],
  ['image/jpeg', () => picture(321, 123).jpeg()],
  ['image/jpeg', () => picture(321, 123).jpeg({ progressive: true })],
  [
    'image/jpeg',
    () =>
      picture(321, 123)
        .withExif({ IFD0: { Copyright: 'x'.repeat(9000) } })
        .jpeg(),
  ],
  ['image/jpeg', () => picture(321, 123).withIccProfile('p3').jpeg()],
  ['image/webp', () => picture(321, 123).webp()],
  ['image/webp', () => picture(321, 123).webp({ lossless: true })],
  [
    'image/webp',
    () =>
      picture(321, 123)
        .withExif({ IFD0: { Copyright: 'x' } })
        .webp(),
  ],
  ['image/gif', () => picture(321, 123).gif()],
])('%s: type and size are in the first bytes', async (mimeType, make) => {
  const bytes = await make().toBuffer();
  expect(readPictureSize(bytes)).toEqual({ mimeType, width: 321, height: 123 });
  // Too little of it is no answer, never a wrong one.
  for (let length = 0; length < Math.min(bytes.length, 12_000); length++) {
    const size = readPictureSize(bytes.subarray(0, length));
    expect([undefined, 321]).toContain(size?.width);
  }
});

test('a JPEG with content credentials in front (APP11) is read', async () => {
  const jpeg = await picture(40, 30).jpeg().toBuffer();
  const credentials = Buffer.alloc(2 + 20_000, 0x41);
  credentials.writeUInt16BE(0xffeb, 0);
  credentials.writeUInt16BE(20_000, 2);
  const bytes = Buffer.concat([
    jpeg.subarray(0, 2),
    credentials,
    credentials,
    Buffer.from([0xff]),
    jpeg.subarray(2),
  ]);
  expect(readPictureSize(bytes)).toEqual({ mimeType: 'image/jpeg', width: 40, height: 30 });
});

test('what is no picture has no size', () => {
  for (const text of [
    '',
    'hello',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'RIFF    WEBPVP9 ',
    '\xff\xd8nope nope nope',
  ]) {
    expect(readPictureSize(Buffer.from(text.padEnd(64), 'latin1'))).toBeUndefined();
  }
});
