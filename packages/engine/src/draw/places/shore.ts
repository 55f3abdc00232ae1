import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import { backdropRanges, farLandTint } from './backdrop.ts';
import type { PlaceDrawing } from './place.ts';
import { facesOf, rangeHeight } from './ranges.ts';
import { groundTint } from './tints.ts';
import { coniferTint, leafTints } from './wood-tints.ts';

/** Open sea: water to the horizon, perhaps a headland. A subject on the ground gets rocks of the coast to stand on. */
export function shapeSea(scene: Scene, view: View): PlaceDrawing {
  return shapeShore(scene, view, hasNearSubject(scene) ? 0.62 : 0);
}

/** A beach: sand before, the sea behind it, shut by a headland on one side. */
export function shapeBeach(scene: Scene, view: View): PlaceDrawing {
  return shapeShore(scene, view, 1);
}

function shapeShore(scene: Scene, view: View, sand: number): PlaceDrawing {
  const half = view.width / 2 / view.focal;
  const seed = randomOf(scene.seed, 'shore', 'line') * 400;
  const side = scene.luminary.x > 0.5 ? -1 : 1;
  const ranges = [
    ...backdropRanges(scene, view),
    {
      depth: 2600,
      spread: 0.34,
      rise: 0.06,
      frequency: 4.2,
      kind: 'alpine' as const,
      seed: seed + 70,
      profile: (theta: number) =>
        1.3 * smoothstep(half * 0.35, half * 0.95, theta * side + noise(theta * 5, seed) * 0.06),
    },
  ];
  const waterLevel = -0.35;
  // The water's edge runs aslant, in shallow bays.
  const edge = Math.log(view.eyeHeight * (hasNearSubject(scene) ? 9 : 4.6));
  return {
    land: {
      waterLevel,
      faces: facesOf(ranges),
      height(theta, ln, depth, seenFrom) {
        let height = -4;
        for (const range of ranges)
          height = Math.max(height, rangeHeight(range, theta, ln, depth, seenFrom * 0.8) - 3);
        if (sand > 0) {
          const line =
            edge + theta * side * 0.4 + noise(theta * 2.6 + seed, 0.5) * 0.2 + noise(theta * 9, seed) * 0.03;
          const inland = line - ln;
          const beach =
            waterLevel + inland * (inland > 0 ? 0.32 * view.eyeHeight * 0.55 : 2.4) * Math.min(1, depth / 6);
          const dunes =
            inland > 0 ? fbm(theta * depth * 0.25 + seed, depth * 0.2, 3) * 0.05 * view.eyeHeight : 0;
          height = Math.max(height, beach + dunes);
        }
        return height;
      },
      tint(theta, ln, depth, height, up, out) {
        if (depth > 900) {
          farLandTint(scene, 'shore', theta, ln, height, up, out);
          return;
        }
        groundTint(scene, 'shore', theta, ln, depth, up, out);
        // Wet sand along the water.
        const wet = 1 - smoothstep(waterLevel + 0.02, waterLevel + 0.045 * view.eyeHeight, height);
        out[0] = out[0]! * (1 - wet * 0.34);
        out[1] = out[1]! * (1 - wet * 0.32);
        out[2] = out[2]! * (1 - wet * 0.24);
      },
    },
    woods: {
      from: 1500,
      to: 3000,
      density: (_theta, _ln, height) => (height > 12 ? 0.7 : 0),
      perTheta: 150,
      perLn: 40,
      treeHeight: 14,
      conifers: 0.5,
      coniferTint: coniferTint(scene),
      leafTints: leafTints(scene),
      snowy: false,
    },
    roughness: scene.weather === 'storm' ? 1 : sand >= 1 ? 0.45 : 0.6,
    surf: sand > 0,
  };
}
