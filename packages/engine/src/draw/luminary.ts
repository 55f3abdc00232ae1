import { clamp01, fbm, smoothstep } from '../base/noise.ts';
import { randomOf } from '../base/random.ts';
import type { Raster } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import type { SceneLight } from './light.ts';
import { type SkyMap, skyAt } from './sky.ts';
import type { View } from './view.ts';

/** Radius of the disc in pixels: larger than life, as painters do. */
function luminaryRadius(scene: Scene, view: View): number {
  if (scene.luminary.kind !== 'sun') return view.span * 0.045;
  return view.span * (scene.time === 'day' || scene.time === 'morning' ? 0.026 : 0.036);
}

/** Sun or moon at full size, dimmed by the clouds before it. */
export function paintLuminary(
  scene: Scene,
  view: View,
  light: SceneLight,
  sky: SkyMap,
  raster: Raster,
): void {
  const isSun = scene.luminary.kind === 'sun';
  const strength = isSun ? light.discStrength : Math.max(light.discStrength, 0.15);
  if (strength <= 0 || (isSun && scene.time === 'night')) return;
  const radius = luminaryRadius(scene, view);
  const centreX = scene.luminary.x * view.width;
  const centreY = scene.luminary.y * view.height;
  const edge = Math.max(1, radius * (isSun ? 0.09 : 0.03));
  const reach = radius + edge + 1;
  const left = Math.max(0, Math.floor(centreX - reach));
  const right = Math.min(view.width, Math.ceil(centreX + reach));
  const top = Math.max(0, Math.floor(centreY - reach));
  const bottom = Math.min(view.height, Math.ceil(centreY + reach));
  const colour = new Float32Array(3);
  const crescent = scene.luminary.kind === 'crescent';
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const dx = x + 0.5 - centreX;
      const dy = y + 0.5 - centreY;
      const distance = Math.sqrt(dx * dx + dy * dy);
      let share = clamp01((radius - distance) / edge + 0.5) * strength;
      if (share <= 0) continue;
      let shade = 1;
      if (!isSun) {
        const nx = dx / radius;
        const ny = dy / radius;
        if (crescent) {
          const bite = Math.sqrt((nx - 0.42) ** 2 + (ny + 0.18) ** 2);
          share *= smoothstep(0.86, 0.94, bite);
        }
        const seas = smoothstep(0.02, 0.42, fbm(nx * 1.3 + 3.1, ny * 1.3 + 7.7, 3));
        const grain = fbm(nx * 5 + 40, ny * 5 + 9, 3) * 0.05;
        shade = 1 - seas * 0.2 + grain - 0.1 * smoothstep(0.6, 1, distance / radius);
      }
      const cover = skyAt(sky, x, y, colour);
      share *= 1 - clamp01(cover * (isSun ? 0.32 : 0.75));
      const at = (y * raster.width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const was = raster.data[at + channel]!;
        raster.data[at + channel] = was + (light.disc[channel]! * shade - was) * share;
      }
    }
  }
}

/** Stars: many faint ones, some bright ones with a halo, none where clouds or the last light stand. */
export function paintStars(
  scene: Scene,
  view: View,
  light: SceneLight,
  sky: SkyMap,
  raster: Raster,
  lastRow: number,
): void {
  const count = Math.round((420 * view.width * Math.max(0, view.horizonY)) / (view.span * view.span));
  const colour = new Float32Array(3);
  const moonX = scene.luminary.x * view.width;
  const moonY = scene.luminary.y * view.height;
  const unit = view.span / 1000;
  for (let star = 0; star < count; star++) {
    const x = randomOf(scene.seed, 'star', star, 'x') * view.width;
    const y = randomOf(scene.seed, 'star', star, 'y') ** 1.15 * view.horizonY;
    if (y >= lastRow) continue;
    const moon = Math.hypot(x - moonX, y - moonY) / view.span;
    const rank = randomOf(scene.seed, 'star', star, 'rank');
    const cover = skyAt(sky, x, y, colour);
    const height = smoothstep(0, 0.16, (view.horizonY - y) / view.span);
    const strength =
      (0.25 + 0.75 * rank ** 5) *
      height *
      (1 - clamp01(cover * 1.3)) *
      smoothstep(0.06, 0.25, moon) *
      (0.35 + 0.65 * light.night);
    if (strength < 0.02) continue;
    const radius = unit * (0.55 + 1.1 * rank ** 6);
    const halo = rank > 0.985 ? unit * 5 : 0;
    const warm = randomOf(scene.seed, 'star', star, 'warm');
    stampDot(raster, x, y, radius, halo, strength, [255 - (1 - warm) * 45, 238 + warm * 8, 255 - warm * 40]);
  }
}

function stampDot(
  raster: Raster,
  x: number,
  y: number,
  radius: number,
  halo: number,
  strength: number,
  colour: readonly [number, number, number],
): void {
  const reach = Math.max(radius + 1, halo);
  const { width, height, data } = raster;
  for (let py = Math.max(0, Math.floor(y - reach)); py <= Math.min(height - 1, Math.ceil(y + reach)); py++) {
    for (let px = Math.max(0, Math.floor(x - reach)); px <= Math.min(width - 1, Math.ceil(x + reach)); px++) {
      const distance = Math.hypot(px + 0.5 - x, py + 0.5 - y);
      let share = clamp01(radius - distance + 0.5) * Math.min(1, radius * 1.4 + 0.2);
      if (halo > 0) share = Math.max(share, 0.4 * (1 - distance / halo) ** 3 * (distance < halo ? 1 : 0));
      if (share <= 0) continue;
      const at = (py * width + px) * 4;
      data[at] = data[at]! + (colour[0] - data[at]!) * share * strength;
      data[at + 1] = data[at + 1]! + (colour[1] - data[at + 1]!) * share * strength;
      data[at + 2] = data[at + 2]! + (colour[2] - data[at + 2]!) * share * strength;
    }
  }
}
