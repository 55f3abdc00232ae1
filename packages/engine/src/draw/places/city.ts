import { fbm, noise, smoothstep } from '../../base/noise.ts';
import type { Scene } from '../../plan/scene.ts';
import { skylineDepth } from '../skyline.ts';
import type { View } from '../view.ts';
import type { PlaceDrawing } from './place.ts';
import { coniferTint, leafTints } from './wood-tints.ts';

/** Depths in eye heights: where the road ends, the pavement, the park. */
const roadEnd = 7;
const kerbEnd = 7.5;
const pavementEnd = 11.5;

/** A road and a pavement before a park or a river; the skyline itself is painted by `paintSkyline`. */
export function shapeCity(scene: Scene, view: View): PlaceDrawing {
  const waterLevel = scene.water ? -0.4 : undefined;
  const seed = scene.seed % 211;
  return {
    land: {
      farthest: skylineDepth,
      ...(waterLevel === undefined ? {} : { waterLevel }),
      height(theta, ln, depth) {
        const k = depth / view.eyeHeight;
        if (k < roadEnd) return 0;
        if (k < pavementEnd) return 0.05 * view.eyeHeight * 0.4;
        if (waterLevel !== undefined) return waterLevel - 2;
        return fbm(theta * 5 + seed, ln * 4, 3) * 0.3;
      },
      tint(theta, _ln, depth, _height, _up, out) {
        const k = depth / view.eyeHeight;
        const x = theta * depth;
        const grain = noise(x * 2.3, depth * 1.9) * 0.035 + noise(x * 0.31, depth * 0.4) * 0.06;
        if (k < roadEnd) {
          const dash = Math.abs(k - 3.1) < 0.11 && frac(x / (view.eyeHeight * 1.9)) < 0.55;
          const worn = 1 - 0.07 * smoothstep(0.5, 0, Math.abs(k - 4.6));
          set(out, dash ? 214 : 92 * worn, dash ? 210 : 93 * worn, dash ? 200 : 101 * worn, 1 + grain);
        } else if (k < kerbEnd) {
          set(out, 176, 172, 166, 1 + grain);
        } else if (k < pavementEnd) {
          const joint = frac(x / (view.eyeHeight * 0.9)) < 0.03 ? 0.9 : 1;
          set(out, 168, 160, 150, (1 + grain) * joint);
        } else if (scene.season === 'winter') {
          set(out, 226, 232, 240, 1 + grain);
        } else {
          set(out, 96, 134, 72, 1 + grain * 2);
        }
      },
    },
    woods: {
      from: view.eyeHeight * pavementEnd * 1.15,
      to: waterLevel === undefined ? 420 : 1,
      density: () => (waterLevel === undefined ? 0.55 : 0),
      perTheta: 30,
      perLn: 5,
      treeHeight: 1.1 + 0.62 * view.eyeHeight,
      conifers: 0.06,
      coniferTint: coniferTint(scene),
      leafTints: leafTints(scene),
      snowy: scene.season === 'winter' || scene.weather === 'snowfall',
    },
    roughness: 0.16,
  };
}

function frac(value: number): number {
  return value - Math.floor(value);
}

function set(out: Float32Array, red: number, green: number, blue: number, value: number): void {
  out[0] = red * value;
  out[1] = green * value;
  out[2] = blue * value;
}
