import { noise, smoothstep } from '../../base/noise.ts';
import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import { type OpenLand, shapeOpenLand } from './open-land.ts';
import type { PlaceDrawing } from './place.ts';

/** Half the width of its way, in eye heights. */
export const WAY = 0.85;

/** A straight way between lawns, seen along; its trees stand beside it as things. */
export function shapeAvenue(scene: Scene, view: View, land: OpenLand): PlaceDrawing {
  const around = shapeOpenLand(scene, view, land);
  const half = WAY * view.eyeHeight;
  const isWhite = scene.season === 'winter';
  const way = isWhite ? ([212, 216, 226] as const) : ([222, 202, 166] as const);
  return {
    ...around,
    land: {
      ...around.land,
      tint(theta, ln, depth, height, up, out) {
        around.land.tint(theta, ln, depth, height, up, out);
        const x = theta * depth;
        const off = Math.abs(x) / half + noise(x * 0.8, depth * 0.4) * 0.03;
        const covered = 1 - smoothstep(0.96, 1.03, off);
        const value = 1 + noise(x * 1.6, depth * 0.9) * 0.05 - smoothstep(0.7, 1, off) * 0.06;
        // Leaves and petals lie along the edges.
        const fallen =
          scene.season === 'autumn' || scene.season === 'spring'
            ? smoothstep(0.1, 0.42, noise(theta * 46 + 7, depth * 1.9)) *
              smoothstep(0.25, 1.3, off) *
              smoothstep(4.6, 1.6, off) *
              0.75
            : 0;
        const leaf = scene.season === 'autumn' ? AUTUMN : PETALS;
        for (let channel = 0; channel < 3; channel++) {
          const ground = out[channel]! + (way[channel]! * value - out[channel]!) * covered;
          out[channel] = ground + (leaf[channel]! - ground) * fallen * smoothstep(300, 60, depth);
        }
      },
    },
  };
}

const AUTUMN = [212, 122, 46] as const;
const PETALS = [246, 206, 216] as const;
