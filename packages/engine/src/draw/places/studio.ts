import { fbm, noise } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { Scene } from '../../plan/scene.ts';
import type { SceneLight } from '../light.ts';
import type { SkyMap } from '../sky.ts';
import type { View } from '../view.ts';
import type { PlaceDrawing } from './place.ts';

const walls: readonly Rgb[] = [
  [122, 170, 178],
  [196, 160, 138],
  [150, 158, 190],
  [176, 178, 150],
  [202, 172, 172],
  [134, 172, 150],
];

/** A wooden table before a plain wall. */
export function shapeStudio(scene: Scene, view: View): PlaceDrawing {
  const seed = randomOf(scene.seed, 'studio', 'wood') * 300;
  const plank = view.eyeHeight * 0.62;
  return {
    land: {
      // The table ends where the wall begins.
      height: () => 0,
      tint(theta, _ln, depth, _height, _up, out) {
        const x = theta * depth;
        const board = Math.floor(depth / plank);
        const within = depth / plank - board;
        const tone = 0.9 + 0.2 * noise(board * 3.7 + seed, 0.5);
        const grain =
          fbm(x * 0.9 + board * 17 + seed, depth * 9, 3) * 0.09 +
          noise(x * 0.25 + board * 5, depth * 30) * 0.05;
        const gap = within < 0.035 ? 0.72 : 1;
        const value = tone * (1 + grain) * gap;
        out[0] = 172 * value;
        out[1] = 122 * value;
        out[2] = 82 * value;
      },
    },
    roughness: 0,
  };
}

/** Soft light from a large window on the upper left, whatever the hour; night is a lamp in a darker room. */
export function lightStudio(light: SceneLight): SceneLight {
  const dark = light.night * 0.5;
  return {
    ...light,
    direction: [-0.52, 0.7, -0.49],
    key: [0.62 - dark * 0.1, 0.58 - dark * 0.2, 0.5 - dark * 0.3],
    ambient: [0.62 - dark * 0.5, 0.61 - dark * 0.5, 0.64 - dark * 0.45],
    bounce: [0.2, 0.15, 0.1],
    rim: [255, 244, 224],
    rimStrength: 0.35,
    shadowStrength: 0.42,
    shadowSoftness: 0.4,
    hazeRange: 1e7,
    mist: 0,
  };
}

/** The wall, as a sky: a gradient with the pool of light on it. */
export function paintWall(scene: Scene, view: View, light: SceneLight): SkyMap {
  const step = Math.max(1, view.span / 300);
  const width = Math.ceil(view.width / step) + 2;
  const height = Math.ceil(Math.min(view.height, view.horizonY + view.span * 0.06) / step) + 2;
  const data = new Float32Array(width * height * 4);
  const wall = walls[Math.floor(randomOf(scene.seed, 'studio', 'wall') * walls.length)]!;
  const dim = 1 - light.night * 0.62;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const dx = (column * step - view.width * 0.44) / (view.width * 0.62);
      const dy = (row * step - view.horizonY * 0.6) / (Math.max(view.horizonY, 1) * 0.95);
      const pool = Math.exp(-(dx * dx + dy * dy) * 0.8);
      const value = (0.66 + 0.5 * pool) * dim;
      const at = (row * width + column) * 4;
      for (let channel = 0; channel < 3; channel++)
        data[at + channel] = Math.min(250, wall[channel]! * value);
    }
  }
  return { width, height, step, data };
}
