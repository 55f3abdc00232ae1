import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import type { PlaceDrawing } from './place.ts';

/** The sky as a place: clouds seen from above, to the horizon. */
export function shapeCloudSea(scene: Scene, view: View): PlaceDrawing {
  const seed = randomOf(scene.seed, 'cloud sea', 'seed') * 400;
  return {
    land: {
      faces: [[Math.log(view.eyeHeight * 3), Math.log(9000)]],
      height(theta, ln, depth) {
        const bank = smoothstep(-0.3, 0.6, noise(theta * 1.7 + seed, ln * 1.25));
        const heads = 1 - Math.abs(fbm(theta * 4.2 + seed, ln * 4.6, 3, 0.4)) * 1.8;
        return -view.eyeHeight * 0.5 + depth * (0.018 * bank + 0.05 * bank * Math.max(0, heads) ** 1.4);
      },
      tint(_theta, _ln, _depth, _height, up, out) {
        const value = 0.9 + 0.1 * up;
        out[0] = 240 * value;
        out[1] = 242 * value;
        out[2] = 248 * value;
      },
    },
    roughness: 0,
  };
}
