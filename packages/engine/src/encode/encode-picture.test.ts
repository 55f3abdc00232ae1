import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createRaster } from '../base/raster.ts';
import { encodePicture } from './encode-picture.ts';
import { decodeXmpScene } from './xmp.ts';

function sample() {
  const raster = createRaster(64, 40);
  for (let at = 0; at < raster.data.length; at += 4) {
    raster.data[at] = at % 251;
    raster.data[at + 1] = (at >> 4) % 255;
    raster.data[at + 2] = 90;
    raster.data[at + 3] = 255;
  }
  return raster;
}

const metadata = {
  software: 'Heliograph engine 0.1.0',
  prompt: 'ein "Lama" <& süß> 🦙',
  scene: { version: 1, seed: 7, objects: [{ id: 'llama-1', colour: '<"&>' }] },
};

describe('encodePicture', () => {
  test.each(['image/png', 'image/jpeg'] as const)(
    '%s carries prompt, program, source type and scene',
    async (type) => {
      const bytes = await encodePicture(sample(), type, metadata);
      const read = await sharp(bytes).metadata();
      expect([read.format, read.width, read.height, read.channels]).toEqual([type.slice(6), 64, 40, 3]);
      const xmp = Buffer.from(read.xmp!).toString('utf8');
      expect(xmp).toContain('Heliograph engine 0.1.0');
      expect(xmp).toContain('ein &quot;Lama&quot; &lt;&amp; süß&gt; 🦙');
      expect(xmp).toContain('http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia');
      expect(decodeXmpScene(xmp)).toEqual(metadata.scene);
    },
  );

  test.each(['image/png', 'image/jpeg'] as const)(
    '%s has the same bytes for the same picture',
    async (type) => {
      const one = await encodePicture(sample(), type, metadata);
      const other = await encodePicture(sample(), type, metadata);
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    },
  );

  test('PNG keeps every pixel', async () => {
    const raster = sample();
    const bytes = await encodePicture(raster, 'image/png', metadata);
    const pixels = await sharp(bytes).ensureAlpha().raw().toBuffer();
    expect(pixels.equals(Buffer.from(raster.data))).toBe(true);
  });

  test('prompts that XML cannot hold are cleaned, not refused', async () => {
    const prompt = 'a\u0000b\u0008c\ud800d ]]> </rdf:li>';
    const bytes = await encodePicture(sample(), 'image/png', { software: 'x', prompt });
    const xmp = Buffer.from((await sharp(bytes).metadata()).xmp!).toString('utf8');
    expect(xmp).toContain('a b c\ufffdd ]]&gt; &lt;/rdf:li&gt;');
    expect(decodeXmpScene(xmp)).toBeUndefined();
  });

  test('a scene too long for a JPEG segment is left out, the prompt stays', async () => {
    const scene = { note: 'x'.repeat(80_000) };
    const bytes = await encodePicture(sample(), 'image/jpeg', { software: 'x', prompt: 'a llama', scene });
    const xmp = Buffer.from((await sharp(bytes).metadata()).xmp!).toString('utf8');
    expect(xmp).toContain('a llama');
    expect(decodeXmpScene(xmp)).toBeUndefined();
  });

  test('a damaged scene is read as none', () => {
    expect(decodeXmpScene('<heliograph:scene>{broken</heliograph:scene>')).toBeUndefined();
    expect(decodeXmpScene('no packet at all')).toBeUndefined();
  });
});
