import { describe, expect, it } from 'vitest';
import type { Raster } from '../base/raster.ts';
import { listColourNames } from '../read/colour-names.ts';
import { draughtOf } from './compound-things.ts';
import { listHeroes } from './find-hero.ts';
import { findThing, hasBody } from './find-thing.ts';
import { readLexicon } from './lexicon.ts';
import { aspectOf } from './measure-thing.ts';
import { listNotoIcons } from './noto-pack.ts';
import { renderThing, thingAspect } from './render-thing.ts';
import { findThingByKey, listThings, thingHeight } from './things.ts';

function meanColour(raster: Raster): readonly [number, number, number] {
  const sum = [0, 0, 0];
  let weight = 0;
  for (let index = 0; index < raster.data.length; index += 4) {
    const alpha = raster.data[index + 3] as number;
    for (let channel = 0; channel < 3; channel++)
      sum[channel] = (sum[channel] as number) + (raster.data[index + channel] as number) * alpha;
    weight += alpha;
  }
  return [(sum[0] as number) / weight, (sum[1] as number) / weight, (sum[2] as number) / weight];
}

function coverage(raster: Raster): number {
  let painted = 0;
  for (let index = 3; index < raster.data.length; index += 4)
    if ((raster.data[index] as number) > 40) painted += 1;
  return painted / (raster.width * raster.height);
}

describe('the library', () => {
  it('has a thousand things', () => {
    expect(listNotoIcons().length).toBeGreaterThan(1000);
    expect(listHeroes().length).toBeGreaterThan(50);
  });

  it('draws every thing at the asked height, with something on it', () => {
    for (const { key } of listThings()) {
      const sprite = renderThing(key, 40);
      expect(sprite.raster.height, key).toBe(40);
      expect(sprite.raster.data.length, key).toBe(sprite.raster.width * 40 * 4);
      expect(coverage(sprite.raster), key).toBeGreaterThan(0.04);
      expect(sprite.base, key).toBeGreaterThan(0.4);
      expect(sprite.base, key).toBeLessThanOrEqual(1);
    }
  });

  it('draws every hero in every season, copy and light', () => {
    for (const { key } of listHeroes()) {
      for (const season of ['spring', 'summer', 'autumn', 'winter'] as const) {
        // Each season shows another copy.
        const sprite = renderThing(key, 40, {
          season,
          variant: season,
          lit: true,
          colour: 'blue',
          facing: 'right',
        });
        expect(coverage(sprite.raster), `${key} ${season}`).toBeGreaterThan(0.04);
        if (sprite.glow) expect(sprite.glow.data.length, key).toBe(sprite.raster.data.length);
      }
    }
  });

  it('knows the shape of every icon without drawing it', () => {
    for (const { key, source } of listThings()) {
      if (source === 'hero') continue;
      const ratio = aspectOf(key) / thingAspect(key);
      expect(Math.abs(ratio - 1), `${key}: run scripts/build-aspects.mjs`).toBeLessThan(0.03);
    }
  });

  it('gives every thing a height in metres', () => {
    for (const thing of listThings()) expect(thing.height, thing.key).toBeGreaterThan(0);
    expect(thingHeight('llama')).toBeCloseTo(1.7);
    expect(thingHeight('elephant')).toBeGreaterThan(thingHeight('mouse') * 10);
  });

  it('resolves every phrase of the lexicon and every word of a hero', () => {
    for (const phrase of Object.keys(readLexicon().words)) {
      const found = findThing(phrase);
      expect(found && findThingByKey(found.thing), phrase).toBeDefined();
    }
    for (const hero of listHeroes()) {
      for (const word of hero.words) expect(hasBody(findThing(word)?.thing ?? ''), word).toBe(true);
    }
  });

  it('never offers a head as a body', () => {
    expect(hasBody('frog')).toBe(false);
    expect(findThing('frog')?.thing).toBe('frog-figure');
    expect(findThing('bear')?.thing).toBe('brown-bear');
    expect(findThing('astronaut')?.thing).toBe('astronaut-figure');
  });

  it('refuses a key it does not have', () => {
    expect(() => renderThing('samovar', 40)).toThrow(RangeError);
    expect(() => renderThing('__proto__', 40)).toThrow(RangeError);
  });
});

describe('drawing a thing', () => {
  it('is deterministic', () => {
    for (const key of ['broadleaf', 'llama', 'conifer', 'castle']) {
      expect(renderThing(key, 80, { variant: 'x' }).raster.data).toEqual(
        renderThing(key, 80, { variant: 'x' }).raster.data,
      );
    }
  });

  it('varies plants from copy to copy', () => {
    for (const key of ['broadleaf', 'conifer', 'cactus', 'palm', 'boulder']) {
      expect(renderThing(key, 80, { variant: 1 }).raster.data).not.toEqual(
        renderThing(key, 80, { variant: 2 }).raster.data,
      );
    }
  });

  it.each([
    'vintage-car',
    'bus',
    'umbrella',
    'butterfly',
    'cat',
    'tulip',
    'sailboat',
    'balloon',
    'dress',
    'horse',
  ])('%s takes the wanted colour', (key) => {
    const red = meanColour(renderThing(key, 80, { colour: 'red' }).raster);
    const blue = meanColour(renderThing(key, 80, { colour: 'blue' }).raster);
    expect(red[0] - blue[0]).toBeGreaterThan(12);
    expect(blue[2] - red[2]).toBeGreaterThan(12);
  });

  it('keeps skin out of the colour of clothes', () => {
    const green = renderThing('woman-standing', 120, { variant: 1, colour: 'green' }).raster;
    // The upper eighth is head and hair.
    const head: Raster = { width: green.width, height: 15, data: green.data.slice(0, green.width * 15 * 4) };
    const [red, greenMean] = meanColour(head);
    expect(red).toBeGreaterThan(greenMean);
  });

  it('can be every colour of the table', () => {
    for (const colour of listColourNames())
      expect(coverage(renderThing('automobile', 24, { colour }).raster)).toBeGreaterThan(0.2);
  });

  it('turns around', () => {
    const left = renderThing('llama', 60, { facing: 'left' }).raster;
    const right = renderThing('llama', 60, { facing: 'right' }).raster;
    expect(right.width).toBe(left.width);
    let mirrored = 0;
    for (let x = 0; x < left.width; x++) {
      const a = left.data[(30 * left.width + x) * 4 + 3] as number;
      const b = right.data[(30 * left.width + left.width - 1 - x) * 4 + 3] as number;
      if (Math.abs(a - b) < 40) mirrored += 1;
    }
    expect(mirrored / left.width).toBeGreaterThan(0.95);
    expect(right.data).not.toEqual(left.data);
  });

  it('lights its windows when asked', () => {
    expect(renderThing('cabin', 80, { lit: true }).glow).toBeDefined();
    expect(renderThing('cabin', 80, { lit: false }).glow).toBeUndefined();
  });

  it('stays sharp at 4K sizes in little time', () => {
    const started = performance.now();
    const sprite = renderThing('castle', 1800);
    expect(sprite.raster.height).toBe(1800);
    expect(performance.now() - started).toBeLessThan(2500);
  });
});

describe('forms of things', () => {
  it('cuts what floats at its waterline', () => {
    const whole = renderThing('duck', 200);
    const afloat = renderThing('duck-afloat', 200 * (1 - draughtOf('duck')));
    expect(Math.abs(afloat.raster.width - whole.raster.width)).toBeLessThanOrEqual(2);
    expect(afloat.raster.height).toBeLessThan(140);
    expect(thingHeight('duck-afloat')).toBeCloseTo(thingHeight('duck') * (1 - draughtOf('duck')));
    expect(aspectOf('duck-afloat')).toBeCloseTo(afloat.raster.width / afloat.raster.height, 1);
  });

  it('lays plants side by side, the same for the same variant', () => {
    const row = renderThing('tulip-row', 60, { variant: 'a' });
    expect(row.raster.height).toBe(60);
    expect(row.raster.width / row.raster.height).toBeGreaterThan(2.5);
    expect(row.raster.data).toEqual(renderThing('tulip-row', 60, { variant: 'a' }).raster.data);
    expect(row.raster.data).not.toEqual(renderThing('tulip-row', 60, { variant: 'b' }).raster.data);
  });
});
