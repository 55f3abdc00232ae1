import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pixelsOf } from '@heliograph/wire';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { DrawCancelled } from './draw-cancelled.ts';
import { drawPicture } from './draw-picture.ts';
import { type DrawEvent, type DrawRequest, DrawRequestError } from './engine.ts';

const PHOTO = fileURLToPath(new URL('../../../../shared/photos/astronaut.png', import.meta.url));
const hasPhoto = existsSync(PHOTO);
if (!hasPhoto) console.warn('Skipped: editing a real portrait (no ../shared/photos beside the repository).');

function requestOf(prompt: string, options: Partial<DrawRequest> = {}): DrawRequest {
  return {
    prompt,
    references: [],
    seed: 5,
    imageSize: '512',
    mimeType: 'image/png',
    textAllowed: true,
    ...options,
  };
}

function reference(bytes: Uint8Array, index = 1) {
  return { bytes, declaredType: 'image/png', field: `contents[0].parts[${index}].inline_data.data` };
}

async function draw(request: DrawRequest, check: () => void = () => {}): Promise<DrawEvent[]> {
  const events: DrawEvent[] = [];
  await drawPicture(request, (event) => events.push(event), check);
  return events;
}

function imageOf(events: readonly DrawEvent[]): Extract<DrawEvent, { type: 'image' }> {
  const images = events.filter((event) => event.type === 'image');
  expect(images).toHaveLength(1);
  expect(events.at(-1)).toBe(images[0]);
  return images[0] as Extract<DrawEvent, { type: 'image' }>;
}

/** A green field under a blue sky with a red ball. */
async function samplePicture(width = 300, height = 200): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" preserveAspectRatio="none" width="${width}" height="${height}">
    <rect width="300" height="110" fill="#8ab6e6"/><rect y="110" width="300" height="90" fill="#4f8f3c"/>
    <circle cx="110" cy="130" r="34" fill="#c8322b"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).png().toBuffer();
}

async function pixelsIn(bytes: Uint8Array): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

describe('a new picture', () => {
  it('thinks first, then shows exactly the pixels of the table', async () => {
    const events = await draw(requestOf('a sunset over mountains', { aspectRatio: '16:9' }));
    expect(events[0]?.type).toBe('thought');
    const image = imageOf(events);
    expect([image.width, image.height]).toEqual([688, 384]);
    const { width, height, format } = await sharp(image.bytes).metadata();
    expect([width, height, format]).toEqual([688, 384, 'png']);
  });

  it('is refused by a strict engine that hardly understands it, with the words it does not know', async () => {
    const nonsense = 'a flimrick beside two gorblets';
    const [refusal] = await draw(requestOf(nonsense, { isStrict: true }));
    expect(refusal).toMatchObject({ type: 'refusal', message: expect.stringContaining('flimrick') });
    expect(imageOf(await draw(requestOf(nonsense))).width).toBeGreaterThan(0);
    expect(imageOf(await draw(requestOf('a llama', { isStrict: true }))).width).toBeGreaterThan(0);
  });

  it('is the same for the same request and another for another seed', async () => {
    const first = imageOf(await draw(requestOf('a meadow')));
    const second = imageOf(await draw(requestOf('a meadow')));
    const other = imageOf(await draw(requestOf('a meadow', { seed: 6 })));
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(Buffer.compare(first.bytes, other.bytes)).not.toBe(0);
  });

  it('names what it left out, in the text only when text is allowed', async () => {
    const events = await draw(requestOf('a quixlefloop and a samovar in a meadow'));
    const text = events.find((event) => event.type === 'text');
    expect(text?.type === 'text' && text.text).toMatch(/quixlefloop/);
    const silent = await draw(requestOf('a quixlefloop and a samovar in a meadow', { textAllowed: false }));
    expect(silent.some((event) => event.type === 'text')).toBe(false);
    imageOf(silent);
  });

  it('can be a JPEG', async () => {
    const image = imageOf(await draw(requestOf('the sea', { mimeType: 'image/jpeg' })));
    expect(image.mimeType).toBe('image/jpeg');
    expect((await sharp(image.bytes).metadata()).format).toBe('jpeg');
  });

  it('stops between stages when the caller has left', async () => {
    let stages = 0;
    const events: DrawEvent[] = [];
    const drawing = drawPicture(
      requestOf('mountains'),
      (event) => events.push(event),
      () => {
        if (++stages === 3) throw new DrawCancelled();
      },
    );
    await expect(drawing).rejects.toBeInstanceOf(DrawCancelled);
    expect(events.some((event) => event.type === 'image')).toBe(false);
  });
});

describe('an edit', () => {
  it('refuses a damaged reference before any event, whichever it is', async () => {
    const good = await samplePicture();
    for (const references of [
      [reference(good.subarray(0, 300))],
      [reference(good.subarray(0, 300), 1), reference(good, 2)],
      [reference(good, 1), reference(Buffer.from('no picture'), 2)],
    ]) {
      const events: DrawEvent[] = [];
      const request = requestOf('make it black and white', { references });
      await expect(
        drawPicture(
          request,
          (event) => events.push(event),
          () => {},
        ),
      ).rejects.toBeInstanceOf(DrawRequestError);
      expect(events).toEqual([]);
    }
  });

  it('refuses the fifteenth reference', async () => {
    const good = await samplePicture(30, 20);
    const references = Array.from({ length: 15 }, (_, index) => reference(good, index));
    await expect(draw(requestOf('sepia', { references }))).rejects.toMatchObject({
      field: 'contents[0].parts[14].inline_data.data',
    });
  });

  it("takes the reference's own shape unless another is asked for", async () => {
    const references = [reference(await samplePicture(300, 200))];
    const own = imageOf(await draw(requestOf('make it black and white', { references })));
    expect({ width: own.width, height: own.height }).toEqual(pixelsOf('3:2', '512'));
    const asked = imageOf(
      await draw(requestOf('make it black and white', { references, aspectRatio: '1:4' })),
    );
    expect({ width: asked.width, height: asked.height }).toEqual(pixelsOf('1:4', '512'));
  });

  it('makes a picture black and white, and only that', async () => {
    const references = [reference(await samplePicture())];
    const { data } = await pixelsIn(
      imageOf(await draw(requestOf('make it black and white', { references }))).bytes,
    );
    for (let at = 0; at < data.length; at += 3) {
      if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) throw new Error('A pixel has colour.');
    }
  });

  it('notes a wrong declared type in a thought', async () => {
    const png = { ...reference(await samplePicture()), declaredType: 'image/jpeg' };
    const [first] = await draw(requestOf('sepia', { references: [png] }));
    expect(first?.type === 'thought' && first.text).toMatch(/announced as image\/jpeg.*PNG/);
  });

  it('returns the picture unchanged and says so when nothing can be done', async () => {
    const bytes = await samplePicture(632, 424);
    const events = await draw(requestOf('make me smile', { references: [reference(bytes)] }));
    const text = events.find((event) => event.type === 'text');
    expect(text?.type === 'text' && text.text).toMatch(/unchanged/);
    const before = await pixelsIn(bytes);
    const after = await pixelsIn(imageOf(events).bytes);
    expect([after.width, after.height]).toEqual([632, 424]);
    expect(Buffer.compare(before.data, after.data)).toBe(0);
  });

  it('refuses instead when only a picture was asked for: never silently the same one', async () => {
    const references = [reference(await samplePicture())];
    const events = await draw(requestOf('make me smile', { references, textAllowed: false }));
    expect(events.at(-1)?.type).toBe('refusal');
    expect(events.some((event) => event.type === 'image' || event.type === 'text')).toBe(false);
  });

  it('works on the newest picture, or on the one that the words name', async () => {
    const red = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#c02020' } })
      .png()
      .toBuffer();
    const blue = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#2020c0' } })
      .png()
      .toBuffer();
    const references = [reference(red, 1), reference(blue, 2)];
    const newest = await pixelsIn(imageOf(await draw(requestOf('make it brighter', { references }))).bytes);
    expect(newest.data[2]).toBeGreaterThan(newest.data[0]!);
    const first = await pixelsIn(
      imageOf(await draw(requestOf('make the first picture brighter', { references }))).bytes,
    );
    expect(first.data[0]).toBeGreaterThan(first.data[2]!);
  });

  it('adds to a picture of its own by drawing the scene anew', async () => {
    const own = imageOf(await draw(requestOf('a llama in a meadow', { aspectRatio: '3:2' })));
    const request = requestOf('add a horse', { references: [reference(own.bytes)] });
    const events = await draw(request);
    expect(events[0]?.type === 'thought' && events[0].text).toMatch(/add a horse.*carries its scene/);
    const before = await pixelsIn(own.bytes);
    const after = await pixelsIn(imageOf(events).bytes);
    let changed = 0;
    for (let at = 0; at < before.data.length; at += 3) {
      if (Math.abs(before.data[at]! - after.data[at]!) > 12) changed++;
    }
    const share = changed / (before.data.length / 3);
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.4);
  });

  it('takes no scene from metadata that belong to another picture', async () => {
    const own = imageOf(await draw(requestOf('a llama in a meadow', { aspectRatio: '3:2' })));
    const xmp = (await sharp(own.bytes).metadata()).xmpAsString ?? '';
    expect(xmp).toContain('heliograph:scene');
    const forged = await sharp(await samplePicture())
      .withXmp(xmp)
      .png()
      .toBuffer();
    const events = await draw(requestOf('make it night', { references: [reference(forged)] }));
    const [thought] = events;
    expect(thought?.type === 'thought' && thought.text).not.toMatch(/carries its scene/);
  });

  it('never throws, whatever the picture and the wish', async () => {
    const pictures = [
      await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
        .png()
        .toBuffer(),
      await sharp({ create: { width: 900, height: 3, channels: 4, background: '#0000' } })
        .png()
        .toBuffer(),
      await samplePicture(3, 700),
    ];
    const wishes = [
      '',
      'add a llama next to me',
      'put a crown on me',
      'blur the background',
      'write "Ω 你好"',
      'rotate 45 degrees',
    ];
    for (const bytes of pictures) {
      for (const wish of wishes) {
        const events = await draw(requestOf(wish, { references: [reference(bytes)], aspectRatio: '4:1' }));
        const image = imageOf(events);
        expect([image.width, image.height]).toEqual([1024, 256]);
      }
    }
  });
});

describe.runIf(hasPhoto)('the sample of the specification', () => {
  const references = hasPhoto ? [reference(readFileSync(PHOTO))] : [];
  const request = requestOf('Hi, this is a picture of me. Can you add a llama next to me?', {
    references,
    aspectRatio: '1:1',
  });

  it('adds a llama on the free side and leaves the person as she was', async () => {
    const events = await draw(request);
    const image = imageOf(events);
    const after = await pixelsIn(image.bytes);
    const before = await pixelsIn(readFileSync(PHOTO));
    expect([after.width, after.height]).toEqual([before.width, before.height]);
    const difference = (x0: number, y0: number, x1: number, y1: number): number => {
      let sum = 0;
      let count = 0;
      for (let y = Math.round(y0 * 512); y < y1 * 512; y++) {
        for (let x = Math.round(x0 * 512); x < x1 * 512; x++) {
          for (let channel = 0; channel < 3; channel++) {
            sum += Math.abs(
              before.data[(y * 512 + x) * 3 + channel]! - after.data[(y * 512 + x) * 3 + channel]!,
            );
            count++;
          }
        }
      }
      return sum / count;
    };
    // Face, suit and the left side of the photo stay as they were; the llama stands on the right.
    expect(difference(0.34, 0.1, 0.54, 0.34)).toBeLessThan(0.5);
    expect(difference(0.15, 0.55, 0.5, 1)).toBeLessThan(0.5);
    expect(difference(0, 0, 0.25, 0.3)).toBeLessThan(1);
    expect(difference(0.7, 0.1, 0.9, 0.5)).toBeGreaterThan(25);
    const told = events.flatMap((event) => (event.type === 'thought' ? [event.text] : [])).join(' ');
    expect(told).toMatch(/llama/);
    expect(told).toMatch(/right/);
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(imageOf(await draw(request)).bytes, imageOf(await draw(request)).bytes)).toBe(0);
  });
});
