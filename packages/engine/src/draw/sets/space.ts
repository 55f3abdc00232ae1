import { clamp01, fbm, smoothstep } from '../../base/noise.ts';
import { SET_ID } from '../../base/picture.ts';
import { randomOf, randomOfCell } from '../../base/random.ts';
import type { Raster, Rgb } from '../../base/raster.ts';
import type { Scene } from '../../plan/scene.ts';
import type { SpaceSet } from '../../plan/scene-set.ts';
import type { SceneLight } from '../light.ts';
import type { PaintedSet } from '../set.ts';
import type { Target } from '../target.ts';
import { landDepthAt, type View } from '../view.ts';
import { guideDepthScale, levelGround } from './level-ground.ts';
import { paintSoft } from './paint-soft.ts';
import { setCameraOf } from './set-camera.ts';
import { paintCraters } from './space/craters.ts';
import { paintWorld } from './space/world.ts';

const softCells = 260_000;

/** Nebulae and stars, worlds that hang in them, and the ground of a world where there is one. */
export function openSpace(scene: Scene, view: View, light: SceneLight, set: SpaceSet): PaintedSet {
  const camera = setCameraOf(scene, view.width, view.height);
  const side = randomOf(scene.seed, 'space', 'sun') < 0.5 ? -1 : 1;
  const lit: SceneLight = {
    ...light,
    direction: [side * 0.66, 0.55, -0.5],
    key: [0.86, 0.83, 0.78],
    ambient: [0.34, 0.36, 0.46],
    bounce: set.ground === undefined ? [0.05, 0.06, 0.1] : [0.16, 0.15, 0.14],
    haze: [18, 18, 34],
    rim: [190, 205, 255],
    rimStrength: 0.7,
    shadowStrength: set.ground === undefined ? 0 : 0.62,
    shadowSoftness: 0.05,
    lamps: Math.max(light.lamps, 0.5),
  };
  const seed = randomOf(scene.seed, 'space', 'nebula') * 500;
  const tilt = (randomOf(scene.seed, 'space', 'tilt') - 0.5) * 1.6;
  const nebulaAt = (x: number, y: number, out: Float32Array): void => {
    const u = (x - view.centreX) / view.span;
    const v = (y - view.height * 0.45) / view.span;
    out[0] = 8;
    out[1] = 9;
    out[2] = 22;
    // The clouds lie along a band across the picture.
    const across = v * Math.cos(tilt) + u * Math.sin(tilt);
    const band = Math.exp(-(((across + fbm(u * 1.3 + seed, v * 1.3, 3) * 0.25) / 0.36) ** 2));
    set.nebula.forEach((colour, index) => {
      const cloud = fbm(u * 2.1 + seed + index * 37, v * 2.1 + index * 11, 5, 0.55);
      const wisp = fbm(u * 5 + seed * 0.7, v * 5 + index * 23, 4, 0.5);
      const share = clamp01(smoothstep(-0.12, 0.55, cloud + wisp * 0.25) * band * 0.85);
      const core = smoothstep(0.3, 0.7, cloud) * band * 0.5;
      for (let channel = 0; channel < 3; channel++) {
        out[channel] = out[channel]! + (colour[channel]! - out[channel]!) * share * 0.72;
        out[channel] = out[channel]! + (255 - out[channel]!) * core * 0.35;
      }
    });
    const dust = smoothstep(0.12, 0.5, fbm(u * 3.4 + seed + 90, v * 3.4 + 31, 4)) * band * 0.55;
    for (let channel = 0; channel < 3; channel++) out[channel] = out[channel]! * (1 - dust);
  };
  const unit = guideDepthScale(view, camera);
  return {
    light: lit,
    ground: levelGround(view, camera),
    paintBehind(target) {
      const { scale } = target;
      paintSoft(target, softCells, (x, y, out) => nebulaAt(x / scale, y / scale, out));
      paintStarField(target.raster, scene, view.span * scale, set.stars);
      for (const [index, world] of set.worlds.entries()) {
        markWorld(target, world);
        paintWorld(target.raster, {
          ...world,
          x: world.x * target.raster.width,
          y: world.y * target.raster.height,
          radius: world.radius * Math.min(target.raster.width, target.raster.height),
          light: lit.direction,
          seed: scene.seed + index * 71,
        });
      }
      if (set.ground !== undefined) {
        paintCraters(target, view, camera, set.ground, lit, scene.seed, unit);
        markGround(target, view, unit);
      }
      return undefined;
    },
  };
}

/** Metres at which worlds hang. */
const worldDepth = 1e7;

function markWorld({ guide }: Target, world: SpaceSet['worlds'][number]): void {
  const radius = world.radius * Math.min(guide.width, guide.height);
  const x = world.x * guide.width;
  const y = world.y * guide.height;
  for (let row = Math.max(0, Math.floor(y - radius)); row < Math.min(guide.height, y + radius); row++) {
    for (
      let column = Math.max(0, Math.floor(x - radius));
      column < Math.min(guide.width, x + radius);
      column++
    ) {
      if (Math.hypot(column + 0.5 - x, row + 0.5 - y) > radius) continue;
      guide.ids[row * guide.width + column] = SET_ID;
      guide.depth[row * guide.width + column] = worldDepth;
    }
  }
}

function markGround({ guide, scale }: Target, view: View, unit: number): void {
  const first = Math.max(0, Math.ceil((view.horizonY * scale) / (1 << guide.shift)));
  for (let row = first; row < guide.height; row++) {
    const depth = landDepthAt(view, (row << guide.shift) / scale) * Math.min(1, unit);
    guide.depth.fill(depth, row * guide.width, (row + 1) * guide.width);
    guide.ids.fill(SET_ID, row * guide.width, (row + 1) * guide.width);
  }
}

const starTints: readonly Rgb[] = [
  [255, 255, 255],
  [200, 218, 255],
  [255, 236, 206],
  [255, 214, 186],
];

/** Many faint stars, few bright ones with a soft cross. */
function paintStarField(raster: Raster, scene: Scene, span: number, density: number): void {
  const { width, height, data } = raster;
  const cell = span / 46;
  for (let row = 0; row * cell < height; row++) {
    for (let column = 0; column * cell < width; column++) {
      const random = (purpose: number): number => randomOfCell(scene.seed, column, row, purpose + 40);
      if (random(0) > density) continue;
      const bright = random(1) ** 5;
      const x = (column + random(2)) * cell;
      const y = (row + random(3)) * cell;
      const tint = starTints[Math.floor(random(4) * starTints.length)]!;
      const radius = span * (0.00055 + 0.0017 * bright);
      const reach = Math.ceil(radius * (bright > 0.5 ? 9 : 2.5)) + 1;
      for (let py = Math.max(0, Math.floor(y - reach)); py <= Math.min(height - 1, y + reach); py++) {
        for (let px = Math.max(0, Math.floor(x - reach)); px <= Math.min(width - 1, x + reach); px++) {
          const dx = Math.abs(px + 0.5 - x) / radius;
          const dy = Math.abs(py + 0.5 - y) / radius;
          const distance = Math.sqrt(dx * dx + dy * dy);
          let share =
            Math.exp(-distance * distance * 0.7) * (0.35 + 0.65 * Math.sqrt(bright) + 0.25 * random(5));
          if (bright > 0.5) share += Math.exp(-Math.min(dx, dy) * 2.2) * Math.exp(-distance * 0.42) * 0.55;
          if (share < 0.01) continue;
          const at = (py * width + px) * 4;
          for (let channel = 0; channel < 3; channel++)
            data[at + channel] =
              data[at + channel]! + (tint[channel]! - data[at + channel]!) * Math.min(1, share);
        }
      }
    }
  }
}
