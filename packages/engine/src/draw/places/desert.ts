import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import { backdropRanges, farLandTint } from './backdrop.ts';
import type { PlaceDrawing } from './place.ts';
import { facesOf, type Range, rangeHeight } from './ranges.ts';
import { groundTint } from './tints.ts';

/** Dunes, sharp on one side and long on the other, table mountains beyond. */
export function shapeDesert(scene: Scene, view: View): PlaceDrawing {
  const seed = randomOf(scene.seed, 'desert', 'dunes') * 400;
  const near = hasNearSubject(scene);
  const ranges: readonly Range[] = [
    ...backdropRanges(scene, view),
    {
      depth: 9000,
      spread: 0.4,
      rise: 0.085,
      frequency: 3.1,
      kind: 'table',
      seed: seed + 11,
      profile: (theta) => smoothstep(-0.1, 0.5, noise(theta * 1.6 + seed, 4.4)),
    },
  ];
  const flatTo = Math.log(view.eyeHeight * (near ? 10 : 2.5));
  return {
    land: {
      rockFrom: 3500,
      faces: [...facesOf(ranges), [Math.log(60), Math.log(3500)]],
      height(theta, ln, depth, seenFrom) {
        let height = 0;
        for (const range of ranges)
          height = Math.max(height, rangeHeight(range, theta, ln, depth, seenFrom * 0.8));
        const rolling = smoothstep(flatTo, flatTo + 1.3, ln);
        // Far dunes lie flat against the horizon.
        const falling = 0.22 + 0.78 * smoothstep(Math.log(3000), Math.log(60), ln);
        return (
          height +
          dune(theta, ln, seed) * depth * 0.12 * rolling * falling +
          dune(theta * 1.7, ln * 1.7 + 9, seed + 40) * depth * 0.012 * (0.25 + rolling)
        );
      },
      tint(theta, ln, depth, height, up, out) {
        if (depth > 5000) {
          farLandTint(scene, 'dunes', theta, ln, height, up, out);
          return;
        }
        groundTint(scene, 'dunes', theta, ln, depth, Math.max(up, 0.85), out);
        // Ripples of the wind.
        const ripple =
          noise(theta * depth * 0.55 + fbm(theta * 6, ln * 6, 2) * 2, depth * 2.4 + theta * 8) *
          smoothstep(60, 8, depth);
        const value = 1 + ripple * 0.055;
        out[0] = out[0]! * value;
        out[1] = out[1]! * value;
        out[2] = out[2]! * value;
      },
    },
    roughness: 0,
  };
}

/** One crest after the other, gentle on the side of the wind and steep on the lee; 0..1. */
function dune(theta: number, ln: number, seed: number): number {
  const bend = noise(theta * 1.6 + seed, ln * 1.3) * 0.85;
  const at = ln * 0.95 + theta * 0.7 + bend;
  const share = at - Math.floor(at);
  const crest = share < 0.7 ? smoothstep(0, 0.7, share) : 1 - smoothstep(0.7, 1, share);
  const high = 0.45 + 0.55 * noise(theta * 1.9 + Math.floor(at) * 7.3, seed + Math.floor(at));
  return crest * Math.max(0.1, high) + 0.1 * noise(theta * 4 + seed, ln * 4);
}
