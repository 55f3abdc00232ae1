import { describe, expect, test } from 'vitest';
import { createRaster, type Raster } from '../base/raster.ts';
import { castShadow } from './cast-shadow.ts';
import type { LightEstimate } from './light.ts';
import { relightSprite } from './relight-sprite.ts';

const fromRight: LightEstimate = {
  direction: [0.7, 0.5, -0.51],
  key: [0.8, 0.75, 0.6],
  ambient: [0.5, 0.5, 0.55],
  bounce: [0.15, 0.15, 0.1],
  haze: [200, 210, 220],
  rim: [255, 230, 180],
  rimStrength: 0.6,
  shadowStrength: 0.5,
  shadowSoftness: 0.1,
};

/** A grey ball with clear corners. */
function ball(size: number): Raster {
  const raster = createRaster(size, size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = (y * size + x) * 4;
      const inside = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) < size * 0.46;
      raster.data[at] = 150;
      raster.data[at + 1] = 150;
      raster.data[at + 2] = 150;
      raster.data[at + 3] = inside ? 255 : 0;
    }
  }
  return raster;
}

function green(raster: Raster, x: number, y: number): number {
  return raster.data[(Math.round(y * raster.height) * raster.width + Math.round(x * raster.width)) * 4 + 1]!;
}

describe('relightSprite', () => {
  test('lights the side that the light stands on and leaves the outline alone', () => {
    const flat = ball(96);
    const lit = relightSprite(flat, fromRight);
    expect(green(lit, 0.85, 0.45)).toBeGreaterThan(green(lit, 0.15, 0.45) + 20);
    for (let at = 3; at < flat.data.length; at += 4) expect(lit.data[at]).toBe(flat.data[at]);
  });

  test('turns with the light', () => {
    const fromLeft: LightEstimate = { ...fromRight, direction: [-0.7, 0.5, -0.51] };
    const lit = relightSprite(ball(96), fromLeft);
    expect(green(lit, 0.15, 0.45)).toBeGreaterThan(green(lit, 0.85, 0.45) + 20);
  });

  test('keeps the face dark and the rim bright when the light stands behind', () => {
    const behind: LightEstimate = { ...fromRight, direction: [0.5, 0.2, 0.84] };
    const lit = relightSprite(ball(96), behind);
    const front = relightSprite(ball(96), fromRight);
    expect(green(lit, 0.5, 0.5)).toBeLessThan(green(front, 0.5, 0.5) - 15);
    expect(green(lit, 0.945, 0.48)).toBeGreaterThan(green(lit, 0.5, 0.5) + 25);
  });

  test('fades into the air with distance', () => {
    const far = relightSprite(ball(64), fromRight, { haze: 0.95 });
    expect(Math.abs(green(far, 0.5, 0.5) - 210)).toBeLessThan(12);
  });
});

describe('castShadow', () => {
  const standing = { left: 100, footY: 150, base: 1, horizonY: 60, focal: 180 };
  function ground(): Raster {
    const raster = createRaster(300, 200);
    raster.data.fill(200);
    return raster;
  }
  function darkness(raster: Raster, fromX: number, toX: number): number {
    let sum = 0;
    for (let y = 0; y < raster.height; y++) {
      for (let x = fromX; x < toX; x++) sum += 200 - raster.data[(y * raster.width + x) * 4]!;
    }
    return sum;
  }

  test('falls away from the light', () => {
    const raster = ground();
    castShadow(raster, ball(80), standing, fromRight);
    expect(darkness(raster, 0, 100)).toBeGreaterThan(darkness(raster, 190, 300) * 4 + 500);
  });

  test('never darkens anything above the horizon', () => {
    const raster = ground();
    castShadow(raster, ball(80), { ...standing, footY: 66 }, fromRight);
    for (let at = 0; at < 58 * 300 * 4; at++) expect(raster.data[at]).toBe(200);
  });

  test('keeps off the water', () => {
    const raster = ground();
    const water = new Uint8Array(300 * 200);
    for (let y = 0; y < 200; y++) water.fill(255, y * 300, y * 300 + 90);
    castShadow(raster, ball(80), { ...standing, except: water }, fromRight);
    expect(darkness(raster, 0, 90)).toBe(0);
    expect(darkness(raster, 90, 140)).toBeGreaterThan(500);
  });

  test('leaves a contact shadow even under a covered sky', () => {
    const raster = ground();
    castShadow(raster, ball(80), standing, { ...fromRight, shadowStrength: 0 });
    expect(raster.data[(149 * 300 + 140) * 4]).toBeLessThan(185);
  });
});
