import { clamp01, noise } from '../base/noise.ts';
import { randomOfCell } from '../base/random.ts';
import type { Rgb } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import { heightOfLand, hiddenBelow, type LandGrid, surfaceY } from './land-grid.ts';
import { isBacklit, type SceneLight } from './light.ts';
import type { Target } from './target.ts';
import { landDepthAt, type View } from './view.ts';

/** Grass or a flower in the foreground: blades that stand before and behind what stands in the meadow. */
export interface Tuft {
  readonly x: number;
  readonly foot: number;
  readonly depth: number;
  readonly heightPx: number;
  readonly id: number;
  readonly flower: Rgb | undefined;
}

const flowerColours: readonly Rgb[] = [
  [250, 246, 236],
  [248, 208, 74],
  [232, 92, 96],
  [170, 124, 214],
  [244, 158, 186],
];

/** `strength` 0..1: how high and thick it grows. */
export function growMeadow(scene: Scene, view: View, grid: LandGrid, strength: number): readonly Tuft[] {
  const tufts: Tuft[] = [];
  const below = view.height - view.horizonY;
  if (below <= 0 || scene.season === 'winter') return tufts;
  const area = (view.width * below) / (view.span * view.span);
  const count = Math.round(2600 * strength * area);
  const blooms = scene.season === 'spring' ? 0.2 : scene.season === 'summer' ? 0.1 : 0.02;
  for (let number = 0; number < count; number++) {
    const random = (purpose: number): number => randomOfCell(scene.seed, number, purpose, 21);
    const down = 0.1 + 0.98 * random(1);
    const flatY = view.horizonY + down * below;
    const x = (random(2) * 1.04 - 0.02) * view.width;
    const depth = landDepthAt(view, flatY);
    const land = heightOfLand(grid, x, depth);
    if (land < grid.waterLevel + 0.02) continue;
    const foot = surfaceY(grid, x, depth);
    if (foot > view.height * 1.08 || foot > hiddenBelow(grid, x, depth) + 2) continue;
    const theta = (x - view.centreX) / view.focal;
    const patch = clamp01(0.55 + noise(theta * 7 + (scene.seed % 300), Math.log(depth) * 4) * 0.9);
    if (random(3) > patch) continue;
    const heightPx = down * below * (0.05 + 0.07 * random(4)) * (0.6 + 0.4 * strength);
    // Flowers grow in drifts of one colour.
    const drift = noise(theta * 5 + 60, Math.log(depth) * 3 + (scene.seed % 200));
    const isFlower = random(5) < blooms * strength * (0.4 + 2.2 * clamp01(drift + 0.3));
    const colour = Math.floor(
      clamp01(0.5 + noise(theta * 3 + 9, Math.log(depth) * 2) * 0.8 + (random(6) - 0.5) * 0.4) * 4.99,
    );
    tufts.push({
      x,
      foot,
      depth,
      heightPx: isFlower ? heightPx * 1.15 : heightPx,
      id: (random(7) * 0xffffffff) | 0,
      flower: isFlower ? flowerColours[colour] : undefined,
    });
  }
  return tufts.sort((one, other) => other.depth - one.depth);
}

export function paintTuft(target: Target, scene: Scene, light: SceneLight, tuft: Tuft): void {
  const backlit = isBacklit(light);
  const lit = (paint: Rgb, direct: number): Rgb => [
    paint[0] * (light.ambient[0] + light.key[0] * direct),
    paint[1] * (light.ambient[1] + light.key[1] * direct),
    paint[2] * (light.ambient[2] + light.key[2] * direct),
  ];
  const tone = randomOfCell(tuft.id, 0, 0, 2);
  const grass: Rgb =
    scene.season === 'autumn'
      ? [128 + tone * 50, 116 + tone * 30, 54]
      : [70 + tone * 56, 124 + tone * 46, 50 + tone * 14];
  const root = lit(grass, 0.12);
  // Seen against the light, the tips shine through.
  const tip = lit(grass, backlit ? 0.62 : 0.8);
  if (tuft.flower === undefined) {
    for (let blade = 0; blade < 6; blade++) {
      const lean = (randomOfCell(tuft.id, blade, 1, 2) - 0.5) * 1.3;
      const tall = tuft.heightPx * (0.55 + 0.55 * randomOfCell(tuft.id, blade, 2, 2));
      const offset = (randomOfCell(tuft.id, blade, 3, 2) - 0.5) * tuft.heightPx * 0.7;
      paintBlade(target, tuft.x + offset, tuft.foot, tall, lean, tall * 0.035, root, tip);
    }
    return;
  }
  const lean = (randomOfCell(tuft.id, 1, 1, 2) - 0.5) * 0.5;
  paintBlade(target, tuft.x, tuft.foot, tuft.heightPx, lean, tuft.heightPx * 0.022, root, lit(grass, 0.4));
  paintBloom(
    target,
    tuft.x + lean * tuft.heightPx,
    tuft.foot - tuft.heightPx,
    tuft.heightPx * (0.1 + 0.05 * randomOfCell(tuft.id, 2, 1, 2)),
    lit(tuft.flower, backlit ? 0.4 : 0.6),
    lit([250, 214, 90], 0.5),
  );
}

function paintBlade(
  target: Target,
  x: number,
  foot: number,
  tall: number,
  lean: number,
  half: number,
  root: Rgb,
  tip: Rgb,
): void {
  const { raster, scale } = target;
  const { width, height, data } = raster;
  const from = Math.max(0, Math.floor((foot - tall) * scale));
  const to = Math.min(height - 1, Math.floor(foot * scale));
  for (let row = from; row <= to; row++) {
    const up = clamp01((foot - (row + 0.5) / scale) / tall);
    const middle = (x + lean * tall * up * up) * scale;
    const reach = Math.max(0.45, half * scale * (1 - up * 0.9));
    const thin = Math.min(1, half * scale * (1.1 - up) * 2.2);
    const first = Math.max(0, Math.floor(middle - reach - 1));
    const last = Math.min(width - 1, Math.ceil(middle + reach + 1));
    for (let column = first; column <= last; column++) {
      const cover = clamp01(reach + 0.5 - Math.abs(column + 0.5 - middle)) * Math.max(0.25, thin);
      if (cover <= 0) continue;
      const at = (row * width + column) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const value = root[channel]! + (tip[channel]! - root[channel]!) * up;
        data[at + channel] = data[at + channel]! + (value - data[at + channel]!) * cover;
      }
    }
  }
}

function paintBloom(target: Target, x: number, y: number, radius: number, petal: Rgb, heart: Rgb): void {
  const { raster, scale } = target;
  const { width, height, data } = raster;
  const centreX = x * scale;
  const centreY = y * scale;
  const reach = Math.max(0.8, radius * scale);
  for (
    let row = Math.max(0, Math.floor(centreY - reach));
    row <= Math.min(height - 1, centreY + reach);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(centreX - reach));
      column <= Math.min(width - 1, centreX + reach);
      column++
    ) {
      const dx = column + 0.5 - centreX;
      // Flowers are seen aslant.
      const dy = (row + 0.5 - centreY) * 1.35;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const lobes = reach < 3 ? 1 : 0.78 + 0.22 * Math.cos(Math.atan2(dy, dx) * 5);
      const cover = clamp01(reach * lobes - distance + 0.5);
      if (cover <= 0) continue;
      const inner = clamp01(reach * 0.34 - distance + 0.5);
      const shade = 1 - 0.18 * clamp01(dy / reach);
      const at = (row * width + column) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const value = (petal[channel]! + (heart[channel]! - petal[channel]!) * inner) * shade;
        data[at + channel] = data[at + channel]! + (value - data[at + channel]!) * cover;
      }
    }
  }
}
