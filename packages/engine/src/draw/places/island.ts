import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import { clumps } from '../woods.ts';
import type { PlaceDrawing } from './place.ts';
import { shapeBeach, shapeSea } from './shore.ts';
import { groundTint } from './tints.ts';
import { leafTints } from './wood-tints.ts';

/** Where its middle stands in the picture (a share of the width), and how far off in eye heights. */
export function islandPlace(seed: number): { readonly x: number; readonly eyes: number } {
  return { x: 0.36 + 0.28 * randomOf(seed, 'island', 'x'), eyes: 10 };
}

/** A small green island ringed by sand in shallow water. What stands near stands on the beach of another. */
export function shapeIsland(scene: Scene, view: View): PlaceDrawing {
  const near = hasNearSubject(scene);
  const sea = near ? shapeBeach(scene, view) : shapeSea(scene, view);
  const half = view.width / 2 / view.focal;
  const seed = randomOf(scene.seed, 'island', 'shape') * 300;
  const { x, eyes } = islandPlace(scene.seed);
  const eye = view.eyeHeight;
  const theta0 = near ? (scene.luminary.x > 0.5 ? -0.55 : 0.55) * half : (x - 0.5) * 2 * half;
  const ln0 = Math.log(eye * eyes * (near ? 5 : 1));
  const reach = Math.max(0.3, Math.min(0.46, half * 0.62)) * (near ? 0.55 : 1);
  const deep = near ? 0.3 : 0.5;
  const level = sea.land.waterLevel ?? 0;
  const high = Math.exp(ln0) * 0.1;
  const from = (theta: number, ln: number): number => {
    const bays = noise(theta * 3.4 + seed, ln * 2.3) * 0.22 + noise(theta * 9, ln * 6 + seed) * 0.06;
    return Math.hypot((theta - theta0) / reach, (ln - ln0) / deep) + bays;
  };
  return {
    ...sea,
    surf: true,
    roughness: Math.min(sea.roughness, 0.5),
    land: {
      ...sea.land,
      faces: [...(sea.land.faces ?? []), [ln0 - deep, ln0 + deep * 0.3]],
      height(theta, ln, depth, seenFrom) {
        const around = sea.land.height(theta, ln, depth, seenFrom);
        const off = from(theta, ln);
        if (off > 2.4) return around;
        const inland = 1 - off;
        const own =
          inland < 0
            ? level + inland * 0.85 * eye
            : level +
              inland * 0.16 * eye +
              high * smoothstep(0.22, 0.95, inland) * (1 + fbm(theta * 6 + seed, ln * 5, 4) * 0.7);
        return Math.max(around, own);
      },
      tint(theta, ln, depth, height, up, out) {
        const off = from(theta, ln);
        if (off > 1.2) {
          sea.land.tint(theta, ln, depth, height, up, out);
          return;
        }
        groundTint(scene, 'shore', theta, ln, depth, Math.max(up, 0.85), out);
        const green = smoothstep(0.78, 0.62, off + noise(theta * 22, ln * 16) * 0.08);
        const grain = noise(theta * 40, ln * 34) * 14;
        out[0] = out[0]! + (92 + grain - out[0]!) * green;
        out[1] = out[1]! + (138 + grain - out[1]!) * green;
        out[2] = out[2]! + (66 + grain - out[2]!) * green;
      },
    },
    woods: {
      from: Math.exp(ln0 - deep),
      to: Math.exp(ln0 + deep),
      density: (theta, ln) => smoothstep(0.66, 0.5, from(theta, ln)) * clumps(theta, ln, seed % 100, 5) * 0.9,
      perTheta: 60,
      perLn: 26,
      treeHeight: Math.exp(ln0) * 0.055,
      conifers: 0,
      coniferTint: [
        [62, 112, 60],
        [96, 144, 72],
      ],
      leafTints: leafTints({ ...scene, season: 'summer' }),
      snowy: false,
    },
  };
}
