import { noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import { type Range, tabulate } from './ranges.ts';
import { rockTint, type Soil } from './tints.ts';

/** What stands on the horizon behind a place: high mountains, hills, nothing. A city is painted apart. */
export function backdropRanges(scene: Scene, view: View): readonly Range[] {
  const half = view.width / 2 / view.focal;
  const inPicture = scene.luminary.x > 0 && scene.luminary.x < 1;
  const gap = inPicture
    ? (scene.luminary.x - 0.5) * 2 * half
    : (randomOf(scene.seed, 'backdrop', 'gap') - 0.5) * half;
  const seed = randomOf(scene.seed, 'backdrop', 'seed') * 500;
  const pass = tabulate(
    (theta) =>
      0.35 + 0.75 * smoothstep(0.02, 0.5, Math.abs(theta - gap)) + 0.35 * noise(theta * 1.9 + 9, seed),
  );
  if (scene.backdrop === 'mountains') {
    return [
      { depth: 24_000, spread: 0.45, rise: 0.15, frequency: 3, kind: 'alpine', seed, profile: pass },
      {
        depth: 11_000,
        spread: 0.42,
        rise: 0.095,
        frequency: 3.4,
        kind: 'alpine',
        seed: seed + 60,
        profile: pass,
      },
    ];
  }
  if (scene.backdrop === 'hills') {
    return [
      { depth: 14_000, spread: 0.5, rise: 0.055, frequency: 2.6, kind: 'round', seed, profile: pass },
      { depth: 6500, spread: 0.45, rise: 0.042, frequency: 3, kind: 'round', seed: seed + 30, profile: pass },
    ];
  }
  return [];
}

/** Colour of land so far away that only its height counts. */
export function farLandTint(
  scene: Scene,
  soil: Soil,
  theta: number,
  ln: number,
  height: number,
  up: number,
  out: Float32Array,
): void {
  rockTint(scene, soil, theta, ln, height, up, out);
}
