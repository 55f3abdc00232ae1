import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { ASPECT_RATIOS, pixelsOf } from '@heliograph/wire';
import { describe, expect, test } from 'vitest';
import type { Raster } from '../base/raster.ts';
import { PLACES } from '../plan/place-registry.ts';
import type { Scene, SceneObject } from '../plan/scene.ts';
import { drawScene } from './draw-scene.ts';

const evening: Scene = {
  version: 1,
  seed: 7,
  aspect: 16 / 9,
  place: 'mountains',
  time: 'sunset',
  weather: 'clear',
  season: 'summer',
  water: true,
  backdrop: 'mountains',
  horizon: 0.58,
  luminary: { kind: 'sun', x: 0.68, y: 0.46 },
  stars: false,
  style: 'storybook',
  objects: [],
};
const noon: Scene = { ...evening, time: 'day', luminary: { kind: 'sun', x: 0.2, y: -0.2 } };

function draw(scene: Scene, width = 224, height = 126): Raster {
  return drawScene({ ...scene, aspect: width / height }, width, height, () => {}).colour;
}

function hash(raster: Raster): string {
  return createHash('sha256').update(raster.data).digest('hex');
}

/** Mean luma of a part of the picture; limits are fractions. */
function brightness(raster: Raster, left: number, top: number, right: number, bottom: number): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.floor(top * raster.height); y < Math.floor(bottom * raster.height); y++) {
    for (let x = Math.floor(left * raster.width); x < Math.floor(right * raster.width); x++) {
      const at = (y * raster.width + x) * 4;
      sum += raster.data[at]! * 0.299 + raster.data[at + 1]! * 0.587 + raster.data[at + 2]! * 0.114;
      count++;
    }
  }
  return sum / count;
}

function llama(x: number, more: Partial<SceneObject> = {}): SceneObject {
  return {
    id: 'llama-1',
    thing: 'llama',
    x,
    support: 'ground',
    depth: 6,
    height: 1.8,
    facing: 'left',
    filler: false,
    ...more,
  };
}

describe('drawScene', () => {
  test('draws the same pixels for the same scene, and others for another seed', () => {
    expect(hash(draw(evening))).toBe(hash(draw(evening)));
    expect(hash(draw({ ...evening, seed: 8 }))).not.toBe(hash(draw(evening)));
  });

  test('fills exactly the pixels asked for, in all ratios', () => {
    for (const ratio of ASPECT_RATIOS) {
      const { width, height } = pixelsOf(ratio, '512');
      const small = { width: Math.round(width / 3), height: Math.round(height / 3) };
      const raster = draw(evening, small.width, small.height);
      expect([ratio, raster.width, raster.height]).toEqual([ratio, small.width, small.height]);
      for (let at = 3; at < raster.data.length; at += 4) {
        if (raster.data[at] !== 255) throw new Error(`${ratio}: pixel ${(at - 3) / 4} is not painted`);
      }
    }
  });

  test('keeps the composition at every size: the mountains stay where they are', () => {
    const small = draw(evening, 240, 134);
    const large = draw(evening, 720, 402);
    for (const [left, top] of [
      [0.1, 0.1],
      [0.2, 0.4],
      [0.6, 0.3],
      [0.5, 0.8],
    ] as const) {
      const one = brightness(small, left, top, left + 0.15, top + 0.1);
      const other = brightness(large, left, top, left + 0.15, top + 0.1);
      expect(Math.abs(one - other)).toBeLessThan(14);
    }
  });

  test('is darker at night than by day, and dusk lies between', () => {
    const day = brightness(draw(noon), 0, 0, 1, 1);
    const dusk = brightness(
      draw({ ...noon, time: 'dusk', luminary: { kind: 'sun', x: 0.4, y: 0.6 } }),
      0,
      0,
      1,
      1,
    );
    const night = brightness(
      draw({ ...noon, time: 'night', luminary: { kind: 'moon', x: 0.4, y: 0.2 }, stars: true }),
      0,
      0,
      1,
      1,
    );
    expect(day).toBeGreaterThan(dusk + 25);
    expect(dusk).toBeGreaterThan(night + 5);
  });

  test('is brighter on the side of the evening sun, in the sky and in the water', () => {
    const raster = draw({ ...evening, luminary: { kind: 'sun', x: 0.8, y: 0.46 } });
    expect(brightness(raster, 0.65, 0.3, 0.95, 0.45)).toBeGreaterThan(
      brightness(raster, 0.05, 0.3, 0.35, 0.45) + 10,
    );
    expect(brightness(raster, 0.72, 0.7, 0.88, 0.95)).toBeGreaterThan(
      brightness(raster, 0.3, 0.7, 0.46, 0.95) + 10,
    );
  });

  test('leaves the rest of the picture alone when an object is added', () => {
    const without = draw({ ...noon, water: false, objects: [llama(0.8)] });
    const other = draw({ ...noon, water: false, objects: [llama(0.8), llama(0.3, { id: 'llama-2' })] });
    expect(brightness(other, 0, 0, 1, 0.3)).toBeCloseTo(brightness(without, 0, 0, 1, 0.3), 5);
    expect(hash(other)).not.toBe(hash(without));
  });

  test('shows a thing standing in water upside down below it', () => {
    const boat = llama(0.5, { thing: 'sailboat', support: 'water', depth: 30, height: 9, id: 'boat' });
    const scene: Scene = { ...noon, place: 'sea', backdrop: 'none', horizon: 0.5 };
    const empty = draw(scene);
    const sailed = draw({ ...scene, objects: [boat] });
    // Just below the hull: the part of the boat that itself stands before water.
    const foot = 0.5 + (1.1 * 1.7) / 30;
    let changed = 0;
    for (let y = Math.ceil((foot + 0.03) * empty.height); y < (foot + 0.07) * empty.height; y++) {
      for (let x = Math.floor(empty.width * 0.44); x < empty.width * 0.56; x++) {
        const at = (y * empty.width + x) * 4;
        if (Math.abs(empty.data[at]! - sailed.data[at]!) > 12) changed++;
      }
    }
    expect(changed).toBeGreaterThan(25);
  });

  test('stops when its caller has left', () => {
    let calls = 0;
    expect(() =>
      drawScene(evening, 224, 126, () => {
        calls++;
        if (calls === 3) throw new Error('left');
      }),
    ).toThrow('left');
  });

  test('draws every place at every time and in every weather', { timeout: 120_000 }, () => {
    const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
    const backdrops = ['mountains', 'hills', 'city', 'none'] as const;
    const times = ['dawn', 'morning', 'day', 'golden-hour', 'sunset', 'dusk', 'night'] as const;
    const weathers = ['clear', 'cloudy', 'overcast', 'fog', 'rain', 'storm', 'snowfall'] as const;
    const shapes = [
      [72, 48],
      [30, 96],
      [120, 18],
    ] as const;
    const LANDS = PLACES.filter((place) => place.shape !== undefined);
    let count = 0;
    for (const { name: place, water } of LANDS) {
      for (let turn = 0; turn < 14; turn++) {
        // Seven times under changing skies, then seven weathers at changing hours.
        const time = times[turn < 7 ? turn : (count * 3) % 7]!;
        const weather = weathers[turn < 7 ? (count * 5) % 7 : turn - 7]!;
        count++;
        const [width, height] = shapes[count % 3]!;
        const raster = draw(
          {
            ...evening,
            place,
            time,
            weather,
            season: seasons[count % 4]!,
            backdrop: backdrops[count % 5 === 4 ? 3 : count % 4]!,
            water: count % 2 === 0 || water === 1,
            seed: count,
            objects: count % 7 === 0 ? [llama(0.4, { depth: 5 + (count % 20) })] : [],
          },
          width,
          height,
        );
        const mean = brightness(raster, 0, 0, 1, 1);
        if (!(mean > 4 && mean < 251))
          throw new Error(`${place} ${time} ${weather}: mean brightness ${mean}`);
      }
    }
    expect(count).toBe(LANDS.length * 14);
  });

  test('needs less than 800 MB for the largest picture', { timeout: 120_000 }, () => {
    const built = new URL('../../dist/draw/draw-scene.js', import.meta.url);
    const encoder = new URL('../../dist/encode/encode-picture.js', import.meta.url);
    expect(existsSync(built), 'run `npm run build` first').toBe(true);
    const program = `
      const { drawScene } = await import(${JSON.stringify(built.href)});
      const { encodePicture } = await import(${JSON.stringify(encoder.href)});
      const { colour: raster } = drawScene(${JSON.stringify(evening)}, 5504, 3072, () => {});
      await encodePicture(raster, 'image/png', { software: 'test', prompt: 'test' });
      console.log(process.resourceUsage().maxRSS / 1024);`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    const peakMegabytes = Number(printed);
    expect(peakMegabytes).toBeGreaterThan(60);
    expect(peakMegabytes).toBeLessThan(800);
  });
});
