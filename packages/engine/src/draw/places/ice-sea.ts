import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import { backdropRanges, farLandTint } from './backdrop.ts';
import type { PlaceDrawing } from './place.ts';
import { facesOf, type Range, rangeHeight } from './ranges.ts';

/** A polar sea: floes on dark water, icebergs behind them. What stands near stands on a floe. */
export function shapeIceSea(scene: Scene, view: View): PlaceDrawing {
  const near = hasNearSubject(scene);
  const eye = view.eyeHeight;
  const seed = randomOf(scene.seed, 'ice', 'floes') * 300;
  const berg = (depth: number, rise: number, name: string, many: number): Range => ({
    depth,
    spread: 0.3,
    rise,
    frequency: 5.2,
    kind: 'alpine',
    seed: randomOf(scene.seed, 'ice', name) * 300,
    profile: (theta) => smoothstep(-0.05, 0.4, noise(theta * many + seed, depth * 0.01)) * 1.2,
  });
  const ranges: readonly Range[] = [
    ...backdropRanges(scene, view),
    berg(eye * 520, 0.075, 'far', 3.4),
    berg(eye * 110, 0.17, 'near', 2.6),
  ];
  const thick = 0.045 * eye;
  const waterLevel = -thick;
  const stand = Math.log(eye * (near ? 7.5 : 2.3));
  /** Above 0 on a floe; floes lie in perspective and are flat. */
  const floe = (theta: number, ln: number): number => {
    const depth = Math.exp(ln) / eye;
    const size = 0.34 / (0.7 + depth * 0.045);
    const x = theta * depth * size;
    const y = depth * size * 0.55;
    const edge = noise(x * 4.4, y * 4.4) * 0.1;
    const cracks = Math.abs(noise(x * 1.3 + seed, y * 1.3 + 4)) - 0.07;
    const body = (near ? 0.1 : -0.06) + noise(x * 0.9 + seed, y * 0.9) * 0.7 + edge;
    const own = smoothstep(stand + 0.25, stand - 0.25, ln + noise(theta * 4, seed) * 0.2) * 1.4;
    return Math.max(Math.min(body, cracks * 2.4 + edge * 0.4), own - 0.4 + edge);
  };
  return {
    land: {
      waterLevel,
      rockFrom: eye * 80,
      faces: facesOf(ranges),
      height(theta, ln, depth, seenFrom) {
        let ice = 0;
        for (const range of ranges) ice = Math.max(ice, rangeHeight(range, theta, ln, depth, seenFrom * 0.8));
        if (ice > thick) return ice;
        const over = floe(theta, ln);
        const top = fbm(theta * 5 + seed, ln * 5, 3) * 0.03 * eye;
        return over > 0
          ? Math.min(1, over * 11) * (thick + Math.max(0, top)) - thick + 0.004 * eye
          : waterLevel + over * 12 * eye;
      },
      tint(theta, ln, depth, height, up, out) {
        if (scene.backdrop === 'mountains' && depth > 8000) {
          farLandTint(scene, 'snow', theta, ln, height, up, out);
          return;
        }
        const grain = fbm(theta * 24, ln * 22, 4, 0.55);
        // Where ice breaks it is blue.
        const blue = 1 - smoothstep(0.35, 0.85, up + grain * 0.3);
        const edge = depth < eye * 60 ? (1 - smoothstep(0, 0.08, floe(theta, ln))) * 0.6 : 0;
        const share = Math.max(blue, edge);
        out[0] = mixed(238 + grain * 14, 138, share);
        out[1] = mixed(244 + grain * 10, 196, share);
        out[2] = mixed(252, 226, share);
      },
    },
    roughness: 0.22,
  };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
