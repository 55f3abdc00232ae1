import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import { clumps } from '../woods.ts';
import type { PlaceDrawing } from './place.ts';
import { groundTint } from './tints.ts';
import { coniferTint, leafTints } from './wood-tints.ts';

/** A cliff in a half circle, water falling white over its middle into a pool. */
export function shapeWaterfall(scene: Scene, view: View): PlaceDrawing {
  const half = view.width / 2 / view.focal;
  const near = hasNearSubject(scene);
  const seed = randomOf(scene.seed, 'waterfall', 'cliff') * 300;
  const side = randomOf(scene.seed, 'waterfall', 'side') < 0.5 ? -1 : 1;
  const fallAt = side * half * (near ? 0.4 : 0.05 + 0.2 * randomOf(scene.seed, 'waterfall', 'x'));
  const reach = Math.max(0.45, half);
  const eye = view.eyeHeight;
  const foot = Math.log(eye * (near ? 26 : 17));
  const rise = Math.min(0.37, (view.horizonY / view.focal) * 0.68);
  const top = Math.exp(foot) * rise;
  const waterLevel = -0.16 * eye;
  const width = 0.075 + 0.03 * randomOf(scene.seed, 'waterfall', 'width');
  const isWarm = scene.season === 'summer' || scene.season === 'spring';
  const edgeOf = (theta: number): number =>
    foot - 0.55 * Math.min(1.2, Math.abs(theta - fallAt) / reach) ** 2 + fbm(theta * 5 + seed, 3.1, 4) * 0.16;
  /** 0..1: whether water falls here; it spreads on its way down. */
  const falling = (theta: number, high: number): number => {
    const spread = width * (0.82 + 0.32 * (1 - high)) + noise(high * 5, seed) * 0.008;
    const off = Math.abs(theta - fallAt + noise(high * 2.2, seed + 9) * 0.012) / spread;
    const second = Math.abs(theta - fallAt - side * width * 1.75) / (width * 0.2);
    return Math.max(1 - smoothstep(0.82, 1.05, off), (1 - smoothstep(0.6, 1.1, second)) * 0.85);
  };
  return {
    land: {
      waterLevel,
      rockFrom: Math.exp(foot) * 0.4,
      faces: [[foot - 0.75, foot + 0.42]],
      height(theta, ln, depth) {
        const edge = edgeOf(theta);
        const onto = ln - edge;
        const notch = Math.exp(-(((theta - fallAt) / (width * 1.5)) ** 2));
        const crown =
          1 + fbm(theta * 3 + seed, 8.2, 3) * 0.22 - notch * 0.16 - 0.12 * Math.abs(theta - fallAt);
        const ribs = fbm(theta * 13 + seed, ln * 7, 4, 0.55) * (1 - notch);
        const cliff =
          0.16 * smoothstep(-0.22, -0.02, onto + ribs * 0.1) * (1 - notch) +
          0.5 * smoothstep(-0.06, 0.17, onto + ribs * 0.09) +
          0.34 * smoothstep(0.16, 0.32, onto + ribs * 0.12 * (1 - notch));
        const beyond =
          smoothstep(0.36, 0.95, onto) * (0.3 + 0.3 * noise(theta * 2.4 + seed, ln)) * (1 - notch * 0.8);
        const height = top * (cliff * crown + beyond);
        // The pool lies before the fall, its banks come in from the sides.
        const spits = fbm(theta * 2.6 + seed, ln * 1.6, 4, 0.55);
        const across = Math.abs(theta - fallAt * smoothstep(foot - 2, foot, ln)) / reach;
        const before = smoothstep(Math.log(eye * (near ? 12 : 3.6)), Math.log(eye * (near ? 7 : 2.2)), ln);
        const dry = (across - 0.78) * 0.9 + spits * 0.5 + before * 1.4;
        const bank =
          dry > 0 ? Math.min(0.5, dry) * depth * 0.05 + Math.min(1, dry * 5) * 0.2 * eye : dry * 2 * eye;
        const shore = waterLevel + (onto < -0.02 ? bank : Math.max(bank, 0.02 * eye));
        return height + shore;
      },
      tint(theta, ln, depth, height, up, out) {
        const onto = ln - edgeOf(theta);
        const high = (height - waterLevel) / top;
        const grain = fbm(theta * 20 + seed, ln * 20 + high * 13, 4, 0.6);
        if (onto > -0.3 && (up < 0.8 || onto < 0.34)) {
          const layer = noise(theta * 3, high * 16 + grain * 1.3) * 16;
          const moss = smoothstep(0.42, 0.74, up + grain * 0.35) * (isWarm ? 0.85 : 0.55);
          const snow = scene.season === 'winter' ? smoothstep(0.5, 0.75, up + grain * 0.2) : 0;
          const stone = 1 + grain * 0.42;
          out[0] = mixed(mixed(104 * stone + layer, 84, moss), 240, snow);
          out[1] = mixed(mixed(98 * stone + layer, 122, moss), 244, snow);
          out[2] = mixed(mixed(96 * stone + layer * 0.8, 58, moss), 252, snow);
        } else {
          groundTint(scene, 'grass', theta, ln, depth, Math.max(up, 0.75), out);
        }
        if (onto < -0.4) return;
        const fall = falling(theta, Math.min(1, high)) * smoothstep(0.6, 0.32, onto);
        const streaks =
          noise(theta * 150 + seed, high * 1.6) * 0.5 + noise(theta * 340, high * 3 + seed) * 0.35 + 0.1;
        const spray =
          Math.exp(-(((theta - fallAt) / (width * 2.2)) ** 2)) * Math.exp(-Math.max(0, high) * 9) * 0.95;
        const white = 232 + 42 * streaks;
        out[0] = mixed(mixed(out[0]!, white - 16, fall), 236, spray);
        out[1] = mixed(mixed(out[1]!, white - 2, fall), 244, spray);
        out[2] = mixed(mixed(out[2]!, white + 8, fall), 250, spray);
      },
    },
    woods: {
      from: eye * (near ? 9 : 4),
      to: Math.exp(foot) * 2.6,
      density(theta, ln, height) {
        if (falling(theta, 0.8) > 0.05 && ln > foot - 0.3) return 0;
        const high = (height - waterLevel) / top;
        const onto = ln - edgeOf(theta);
        const level =
          onto > 0.32
            ? 0.85
            : onto > -0.16
              ? 0.06
              : smoothstep(near ? 0.6 : 0.35, near ? 1 : 0.75, Math.abs(theta - fallAt) / reach);
        return clumps(theta, ln, seed % 100, 6) * level * (high > 0.1 && onto < 0.32 ? 0.4 : 1) * 0.9;
      },
      perTheta: 46,
      perLn: 22,
      treeHeight: top * 0.2,
      conifers: isWarm ? 0.25 : 0.7,
      coniferTint: coniferTint(scene),
      leafTints: leafTints(scene),
      snowy: scene.season === 'winter' || scene.weather === 'snowfall',
    },
    roughness: 0.3,
    surf: true,
    haze: 0.05,
  };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
