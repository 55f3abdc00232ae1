import { clamp01 } from '../base/noise.ts';
import { randomOf, randomOfCell } from '../base/random.ts';
import type { Raster } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import type { SceneLight } from './light.ts';
import type { View } from './view.ts';

/** What falls from the sky, over the finished picture. */
export function paintPrecipitation(scene: Scene, view: View, light: SceneLight, raster: Raster): void {
  if (scene.weather === 'rain' || scene.weather === 'storm') paintRain(scene, view, light, raster);
  if (scene.weather === 'snowfall') paintSnowfall(scene, view, light, raster);
}

function paintRain(scene: Scene, view: View, light: SceneLight, raster: Raster): void {
  const area = (view.width * view.height) / (view.span * view.span);
  const count = Math.round((scene.weather === 'storm' ? 1500 : 1050) * area);
  const slant = (randomOf(scene.seed, 'rain', 'wind') - 0.5) * (scene.weather === 'storm' ? 0.9 : 0.4);
  const tone = 120 + 110 * (1 - light.night * 0.7);
  for (let drop = 0; drop < count; drop++) {
    const near = randomOfCell(scene.seed, drop, 1, 1) ** 2;
    const length = view.span * (0.014 + 0.05 * near);
    const half = Math.max(0.3, view.span * (0.0003 + 0.0006 * near));
    const strength = (0.1 + 0.18 * near) * Math.min(1, half * 1.6);
    const x = randomOfCell(scene.seed, drop, 2, 1) * (view.width + view.span * 0.2) - view.span * 0.1;
    const y = randomOfCell(scene.seed, drop, 3, 1) * (view.height + length) - length;
    streak(raster, x, y, length, slant, half, tone, strength);
  }
}

function streak(
  raster: Raster,
  x: number,
  y: number,
  length: number,
  slant: number,
  half: number,
  tone: number,
  strength: number,
): void {
  const { width, height, data } = raster;
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(height, y + length); row++) {
    const share = (row - y) / length;
    const middle = x + slant * (row - y);
    const fade = Math.sin(Math.PI * clamp01(share)) * strength;
    for (let column = Math.floor(middle - half - 1); column <= middle + half + 1; column++) {
      if (column < 0 || column >= width) continue;
      const cover = clamp01(half + 0.5 - Math.abs(column + 0.5 - middle)) * fade;
      if (cover <= 0) continue;
      const at = (row * width + column) * 4;
      data[at] = data[at]! + (tone - data[at]!) * cover;
      data[at + 1] = data[at + 1]! + (tone + 6 - data[at + 1]!) * cover;
      data[at + 2] = data[at + 2]! + (tone + 16 - data[at + 2]!) * cover;
    }
  }
}

function paintSnowfall(scene: Scene, view: View, light: SceneLight, raster: Raster): void {
  const area = (view.width * view.height) / (view.span * view.span);
  const count = Math.round(900 * area);
  const tone = 255 - light.night * 60;
  for (let flake = 0; flake < count; flake++) {
    const near = randomOfCell(scene.seed, flake, 4, 1) ** 5;
    const radius = view.span * (0.0011 + 0.0075 * near);
    const strength = 0.85 - 0.5 * near;
    const x = randomOfCell(scene.seed, flake, 5, 1) * view.width;
    const y = randomOfCell(scene.seed, flake, 6, 1) * view.height;
    fuzzyDot(raster, x, y, radius, tone, strength);
  }
}

function fuzzyDot(
  raster: Raster,
  x: number,
  y: number,
  radius: number,
  tone: number,
  strength: number,
): void {
  const { width, height, data } = raster;
  const reach = radius + 1;
  for (let row = Math.max(0, Math.floor(y - reach)); row <= Math.min(height - 1, y + reach); row++) {
    for (
      let column = Math.max(0, Math.floor(x - reach));
      column <= Math.min(width - 1, x + reach);
      column++
    ) {
      const distance = Math.hypot(column + 0.5 - x, row + 0.5 - y) / (radius + 0.5);
      if (distance >= 1) continue;
      const cover = (1 - distance * distance) * strength;
      const at = (row * width + column) * 4;
      data[at] = data[at]! + (tone - data[at]!) * cover;
      data[at + 1] = data[at + 1]! + (tone - data[at + 1]!) * cover;
      data[at + 2] = data[at + 2]! + (tone - data[at + 2]!) * cover;
    }
  }
}

/** A bolt between the clouds and the horizon, for storms; painted before the land. */
export function paintLightning(scene: Scene, view: View, raster: Raster, scale: number): void {
  const x = (0.2 + 0.6 * randomOf(scene.seed, 'bolt', 'x')) * view.width * scale;
  branch(raster, scene.seed, x, 0, view.horizonY * scale, view.span * scale, 1, 0);
}

function branch(
  raster: Raster,
  seed: number,
  startX: number,
  startY: number,
  endY: number,
  span: number,
  strength: number,
  depth: number,
): void {
  let x = startX;
  let y = startY;
  const stepPx = span * 0.022;
  let number = 0;
  while (y < endY) {
    const bend = (randomOfCell(seed, number, Math.round(startX) + depth * 91, 31) - 0.5) * 1.7;
    const nextX = x + bend * stepPx * (depth === 0 ? 1 : 1.2);
    const nextY = y + stepPx * (0.6 + 0.6 * randomOfCell(seed, number, depth, 32));
    bright(raster, x, y, nextX, nextY, span, strength);
    if (depth < 2 && randomOfCell(seed, number, depth, 33) < 0.16) {
      branch(
        raster,
        seed + number,
        nextX,
        nextY,
        Math.min(endY, nextY + span * 0.16),
        span,
        strength * 0.5,
        depth + 1,
      );
    }
    x = nextX;
    y = nextY;
    number++;
  }
}

function bright(
  raster: Raster,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  span: number,
  strength: number,
): void {
  const { width, height, data } = raster;
  const core = Math.max(0.7, span * 0.0016) * (0.4 + 0.6 * strength);
  const glow = span * 0.022;
  for (let y = Math.max(0, Math.floor(fromY)); y < Math.min(height, toY); y++) {
    const share = clamp01((y + 0.5 - fromY) / Math.max(1, toY - fromY));
    const middle = fromX + (toX - fromX) * share;
    for (let x = Math.max(0, Math.floor(middle - glow)); x < Math.min(width, middle + glow); x++) {
      const distance = Math.abs(x + 0.5 - middle);
      const cover = Math.max(clamp01(core + 0.5 - distance), 0.3 * (1 - distance / glow) ** 2) * strength;
      const at = (y * width + x) * 4;
      data[at] = data[at]! + (246 - data[at]!) * cover;
      data[at + 1] = data[at + 1]! + (244 - data[at + 1]!) * cover;
      data[at + 2] = data[at + 2]! + (255 - data[at + 2]!) * cover;
    }
  }
}
