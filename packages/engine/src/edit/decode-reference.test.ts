import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { DrawRequestError, type Reference } from '../engine.ts';
import { checkReferenceCount, decodeReference, readReferenceHeader } from './decode-reference.ts';

const FIELD = 'contents[0].parts[1].inline_data.data';

function reference(bytes: Uint8Array, declaredType = 'image/png'): Reference {
  return { bytes, declaredType, field: FIELD };
}

/** Left half red, right half blue, 40 x 20. */
function twoColours(channels: 3 | 4 = 3): Sharp {
  const data = Buffer.alloc(40 * 20 * channels, 255);
  for (let y = 0; y < 20; y++) {
    for (let x = 0; x < 40; x++) {
      const at = (y * 40 + x) * channels;
      data[at] = x < 20 ? 220 : 20;
      data[at + 1] = 30;
      data[at + 2] = x < 20 ? 20 : 220;
    }
  }
  return sharp(data, { raw: { width: 40, height: 20, channels } });
}

async function decode(bytes: Uint8Array, cover = { width: 40, height: 20 }) {
  const header = await readReferenceHeader(reference(bytes));
  return { header, raster: await decodeReference(header, cover) };
}

function pixel(raster: { width: number; data: Uint8ClampedArray }, x: number, y: number): number[] {
  return [...raster.data.subarray((y * raster.width + x) * 4, (y * raster.width + x) * 4 + 4)];
}

function expectNear(actual: number[], expected: number[], tolerance: number): void {
  actual.forEach((value, index) => {
    expect(Math.abs(value - expected[index]!), `${actual} against ${expected}`).toBeLessThanOrEqual(
      tolerance,
    );
  });
}

async function refusal(bytes: Uint8Array, declaredType?: string): Promise<DrawRequestError> {
  try {
    const header = await readReferenceHeader(reference(bytes, declaredType));
    await decodeReference(header, { width: 64, height: 64 });
  } catch (error) {
    if (error instanceof DrawRequestError) return error;
    throw error;
  }
  throw new Error('The picture was accepted.');
}

function pngChunk(type: string, body: Buffer): Buffer {
  const head = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(head));
  return Buffer.concat([length, head, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

function hugePng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(1000))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('references that are accepted', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'] as const)(
    'a %s keeps its colours',
    async (format) => {
      const { raster } = await decode(await twoColours().toFormat(format, { quality: 95 }).toBuffer());
      expect([raster.width, raster.height]).toEqual([40, 20]);
      expectNear(pixel(raster, 5, 10), [220, 30, 20, 255], 24);
      expectNear(pixel(raster, 35, 10), [20, 30, 220, 255], 24);
    },
  );

  it('a CMYK JPEG becomes sRGB', async () => {
    const bytes = await twoColours().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    const { raster } = await decode(bytes);
    const [red = 0, , blue = 255] = pixel(raster, 5, 10);
    expect(red).toBeGreaterThan(150);
    expect(blue).toBeLessThan(90);
  });

  it('a 16-bit PNG becomes 8 bit', async () => {
    const bytes = await twoColours().toColourspace('rgb16').png().toBuffer();
    expect((await sharp(bytes).metadata()).depth).toBe('ushort');
    const { raster } = await decode(bytes);
    expect(raster.data.length).toBe(40 * 20 * 4);
    expectNear(pixel(raster, 5, 10), [220, 30, 20, 255], 3);
  });

  it('grey and palette PNGs become RGBA, what is transparent becomes white', async () => {
    const grey = await decode(await twoColours().greyscale().png().toBuffer());
    const [red, green, blue, alpha] = pixel(grey.raster, 5, 10);
    expect(red).toBe(green);
    expect(green).toBe(blue);
    expect(alpha).toBe(255);
    const palette = await decode(await twoColours().png({ palette: true }).toBuffer());
    expectNear(pixel(palette.raster, 5, 10), [220, 30, 20, 255], 6);
    const clear = await twoColours(4).composite([
      {
        input: Buffer.from([0, 0, 0, 255]),
        raw: { width: 1, height: 1, channels: 4 },
        tile: true,
        blend: 'dest-out',
      },
    ]);
    const transparent = await decode(await clear.png().toBuffer());
    expect(pixel(transparent.raster, 5, 10)).toEqual([255, 255, 255, 255]);
  });

  it('an animated picture gives its first frame and says that it is animated', async () => {
    const frames = Buffer.concat([Buffer.alloc(8 * 8 * 3, 10), Buffer.alloc(8 * 8 * 3, 240)]);
    const bytes = await sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
      .gif({ loop: 0 })
      .toBuffer();
    const { header, raster } = await decode(bytes, { width: 8, height: 8 });
    expect(header.animated).toBe(true);
    expect([raster.width, raster.height]).toEqual([8, 8]);
    expectNear(pixel(raster, 4, 4), [10, 10, 10, 255], 4);
  });

  it('honours the EXIF orientation', async () => {
    const bytes = await twoColours().jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();
    const { header, raster } = await decode(bytes, { width: 20, height: 40 });
    expect([header.width, header.height]).toEqual([20, 40]);
    expect([raster.width, raster.height]).toEqual([20, 40]);
    // Turned clockwise: what was on the left is at the top.
    expectNear(pixel(raster, 10, 5), [220, 30, 20, 255], 24);
    expectNear(pixel(raster, 10, 35), [20, 30, 220, 255], 24);
  });

  it('converts an embedded colour profile to sRGB', async () => {
    const plain = await decode(await twoColours().png().toBuffer());
    const profiled = await decode(await twoColours().withIccProfile('p3').png().toBuffer());
    expectNear(pixel(profiled.raster, 5, 10), pixel(plain.raster, 5, 10), 6);
  });

  it('accepts a wrong declared type and says so', async () => {
    const bytes = await twoColours().png().toBuffer();
    expect((await readReferenceHeader(reference(bytes, 'image/jpeg'))).declaredWrong).toBe(true);
    expect((await readReferenceHeader(reference(bytes, 'image/png'))).declaredWrong).toBe(false);
    const jpeg = await twoColours().jpeg().toBuffer();
    expect((await readReferenceHeader(reference(jpeg, 'image/jpg'))).declaredWrong).toBe(false);
  });

  it('is scaled down to cover what is needed, never up', async () => {
    const big = await sharp({ create: { width: 800, height: 400, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const { raster } = await decode(big, { width: 100, height: 100 });
    expect([raster.width, raster.height]).toEqual([200, 100]);
    const small = await decode(await twoColours().png().toBuffer(), { width: 400, height: 400 });
    expect([small.raster.width, small.raster.height]).toEqual([40, 20]);
  });
});

describe('references that are refused, with the field and a remedy', () => {
  it('no bytes', async () => {
    const error = await refusal(new Uint8Array());
    expect(error.field).toBe(FIELD);
    expect(error.message).toMatch(/empty/);
  });

  it('bytes that are no picture', async () => {
    expect((await refusal(Buffer.from('hello, this is text'))).message).toMatch(
      /no picture.*PNG, JPEG or WebP/s,
    );
  });

  it('HEIC, SVG and PDF by name', async () => {
    expect((await refusal(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).message).toMatch(
      /HEIC.*Convert/,
    );
    expect((await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).message).toMatch(/SVG/);
    expect((await refusal(Buffer.from('%PDF-1.4'))).message).toMatch(/PDF/);
  });

  it.each(['png', 'jpeg', 'webp'] as const)('a truncated %s', async (format) => {
    const noise = Buffer.from(Uint8Array.from({ length: 200 * 200 * 3 }, (_, index) => (index * 7919) % 251));
    const bytes = await sharp(noise, { raw: { width: 200, height: 200, channels: 3 } })
      .toFormat(format)
      .toBuffer();
    const error = await refusal(bytes.subarray(0, Math.floor(bytes.length * 0.6)));
    expect(error.message).toMatch(/damaged|cut off/);
    expect(error.field).toBe(FIELD);
  });

  it('a header without a body, and a damaged header', async () => {
    const png = await twoColours().png().toBuffer();
    expect((await refusal(png.subarray(0, 10))).message).toMatch(/broken or cut off/);
    const jpeg = await twoColours().jpeg().toBuffer();
    expect((await refusal(jpeg.subarray(0, 4))).message).toMatch(/broken or cut off/);
  });

  it('30,000 x 30,000 pixels in about a kilobyte, before anything is decoded', async () => {
    const bytes = hugePng(30_000);
    expect(bytes.length).toBeLessThan(1100);
    const before = process.memoryUsage().rss;
    const startedAt = performance.now();
    const error = await refusal(bytes);
    expect(error.message).toMatch(/30000 x 30000.*64 megapixels/s);
    expect(performance.now() - startedAt).toBeLessThan(500);
    expect(process.memoryUsage().rss - before).toBeLessThan(60e6);
  });

  it('the fifteenth picture, by its own field', () => {
    const many = Array.from({ length: 15 }, (_, index) => ({
      ...reference(new Uint8Array(1)),
      field: `parts[${index}]`,
    }));
    expect(() => checkReferenceCount(many)).toThrow(expect.objectContaining({ field: 'parts[14]' }));
    expect(() => checkReferenceCount(many.slice(0, 14))).not.toThrow();
  });
});
