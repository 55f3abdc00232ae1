import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Raster } from '../base/raster.ts';
import { describeSubject, findHead, metrePx } from './describe-subject.ts';
import { findSubject } from './find-subject.ts';
import { createPlane, type Plane, WHOLE } from './plane.ts';

const PHOTOS = fileURLToPath(new URL('../../../../../shared/photos/', import.meta.url));
const hasPhotos = existsSync(`${PHOTOS}astronaut.png`);
if (!hasPhotos)
  console.warn('Skipped: the masks of real photos (no ../shared/photos beside the repository).');

async function loadPhoto(name: string): Promise<Raster> {
  const { data, info } = await sharp(`${PHOTOS}${name}.png`)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

function plain(width: number, height: number, colour: readonly number[]): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([...colour, 255], at);
  return { width, height, data };
}

describe('finding the subject', () => {
  it.runIf(hasPhotos)('finds the person of a portrait, her head, and the scale of the photo', async () => {
    const photo = await loadPhoto('astronaut');
    const found = await findSubject(photo, () => {});
    expect(found.kind).toBe('figure');
    expect(found.confidence).toBeGreaterThan(0.8);
    const subject = await describeSubject(found, WHOLE, photo);
    const at = (x: number, y: number): number => {
      const column = Math.floor(x * subject.matte.width);
      return subject.matte.values[Math.floor(y * subject.matte.height) * subject.matte.width + column]!;
    };
    // Face, suit and helmet are hers; the wall, the flag's upper corner and the model of the shuttle are not.
    for (const [x, y] of [
      [0.43, 0.25],
      [0.4, 0.7],
      [0.75, 0.85],
    ] as const)
      expect(at(x, y)).toBeGreaterThan(0.9);
    for (const [x, y] of [
      [0.2, 0.1],
      [0.65, 0.2],
      [0.85, 0.3],
      [0.03, 0.2],
    ] as const)
      expect(at(x, y)).toBeLessThan(0.1);
    const head = subject.head!;
    expect(head.x).toBeGreaterThan(0.26);
    expect(head.x + head.width).toBeLessThan(0.63);
    expect(head.y).toBeLessThan(0.06);
    expect(head.y + head.height).toBeGreaterThan(0.28);
    expect(head.y + head.height).toBeLessThan(0.4);
    expect(subject.feet).toBeUndefined();
    expect(metrePx(subject, photo)).toBeGreaterThan(450);
  });

  it.runIf(hasPhotos)('sees the cup on the table, with little confidence, and no person', async () => {
    const found = await findSubject(await loadPhoto('coffee'), () => {});
    expect(found.kind).toBe('salient');
    expect(found.confidence).toBeLessThan(0.6);
    expect(found.box.x + found.box.width / 2).toBeGreaterThan(0.35);
    expect(found.box.x + found.box.width / 2).toBeLessThan(0.6);
    const subject = await describeSubject(found, WHOLE, await loadPhoto('coffee'));
    expect(subject.head).toBeUndefined();
  });

  it('finds nothing on a plain wall', async () => {
    const found = await findSubject(plain(300, 200, [140, 130, 120]), () => {});
    expect(found.kind).toBe('none');
    expect(found.confidence).toBe(0);
  });

  it('finds a ball on a plain ground by its colour', async () => {
    const picture = plain(400, 300, [90, 140, 90]);
    for (let y = 0; y < 300; y++) {
      for (let x = 0; x < 400; x++) {
        if (Math.hypot(x - 150, y - 180) < 60) picture.data.set([220, 40, 40], (y * 400 + x) * 4);
      }
    }
    const found = await findSubject(picture, () => {});
    expect(found.kind).not.toBe('none');
    expect(Math.abs(found.box.x + found.box.width / 2 - 150 / 400)).toBeLessThan(0.06);
    expect(Math.abs(found.box.y + found.box.height / 2 - 180 / 300)).toBeLessThan(0.06);
  });

  it('asks between its stages whether somebody still waits', async () => {
    const stop = new Error('stop');
    await expect(
      findSubject(plain(64, 64, [0, 0, 0]), () => {
        throw stop;
      }),
    ).rejects.toBe(stop);
  });
});

describe('the head of an outline', () => {
  function outline(inside: (x: number, y: number) => boolean): Plane {
    const plane = createPlane(100, 100);
    for (let y = 0; y < 100; y++)
      for (let x = 0; x < 100; x++) plane.values[y * 100 + x] = inside(x, y) ? 1 : 0;
    return plane;
  }

  it('is the part above the neck', () => {
    const figure = outline(
      (x, y) =>
        Math.hypot((x - 50) / 12, (y - 25) / 15) < 1 ||
        (Math.abs(x - 50) < 6 && y > 25 && y < 50) ||
        (Math.abs(x - 50) < 30 && y >= 46),
    );
    const head = findHead(figure, { x: 0.2, y: 0.1, width: 0.6, height: 0.9 })!;
    expect(head.y).toBeCloseTo(0.1);
    expect(head.y + head.height).toBeGreaterThan(0.36);
    expect(head.y + head.height).toBeLessThan(0.47);
    expect(head.width).toBeGreaterThan(0.2);
    expect(head.width).toBeLessThan(0.28);
  });

  it('is not seen in a box, a ball or a cone', () => {
    const box = { x: 0.1, y: 0.1, width: 0.8, height: 0.8 };
    expect(
      findHead(
        outline((x, y) => x > 20 && x < 80 && y > 10 && y < 90),
        box,
      ),
    ).toBeUndefined();
    expect(
      findHead(
        outline((x, y) => Math.hypot(x - 50, y - 50) < 40),
        box,
      ),
    ).toBeUndefined();
    expect(
      findHead(
        outline((x, y) => y > 10 && Math.abs(x - 50) < (y - 10) / 2),
        box,
      ),
    ).toBeUndefined();
  });
});
