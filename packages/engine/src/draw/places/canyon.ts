import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import type { PlaceDrawing } from './place.ts';
import { strataTint } from './strata.ts';
import { windBand } from './winding.ts';

/** Table mountains on both sides of a valley, one behind the other: metres, share of depth, inner edge. */
const WALLS = [
  { depth: 380, rise: 0.36, edge: 0.64 },
  { depth: 900, rise: 0.27, edge: 0.42 },
  { depth: 2300, rise: 0.2, edge: 0.26 },
  { depth: 6000, rise: 0.15, edge: 0.13 },
  { depth: 15_000, rise: 0.085, edge: -0.2 },
] as const;
const SPREAD = 0.55;

/** A canyon: red table mountains left and right, a thin river on its floor. */
export function shapeCanyon(scene: Scene, view: View): PlaceDrawing {
  const half = view.width / 2 / view.focal;
  const near = hasNearSubject(scene);
  const inPicture = scene.luminary.x > 0 && scene.luminary.x < 1;
  const gap =
    (inPicture ? scene.luminary.x - 0.5 : randomOf(scene.seed, 'canyon', 'gap') * 0.6 - 0.3) * half * 1.2;
  const seed = randomOf(scene.seed, 'canyon', 'walls') * 300;
  // In upright pictures the walls stand higher than they lie apart.
  const reach = Math.max(0.4, half);
  const room = Math.min(1, view.horizonY / view.focal / 0.46);
  const hasRiver = scene.water || !near;
  const river = windBand(scene, view, { half: 0.32, narrowing: 0.72, swing: 0.4 }, 'river');
  // The walls follow the river.
  const courses = WALLS.map(({ depth }) => (hasRiver ? river.middle(Math.log(depth)) : gap));
  const waterLevel = -0.03 * view.eyeHeight;
  return {
    land: {
      ...(hasRiver ? { waterLevel } : {}),
      rockFrom: 150,
      faces: WALLS.map(({ depth }) => [Math.log(depth) - SPREAD, Math.log(depth) + SPREAD * 0.5] as const),
      height(theta, ln, depth, seenFrom) {
        let height = 0;
        for (const [index, wall] of WALLS.entries()) {
          const offset = (ln - Math.log(wall.depth)) / SPREAD;
          if (offset < -1.2 || offset > 1.2) continue;
          const most = depth * wall.rise * room;
          if (most * 1.1 < seenFrom * 0.8) continue;
          const middle = gap + (courses[index]! - gap) * 0.8;
          const apart = Math.abs(theta - middle) / reach - wall.edge;
          const side = smoothstep(-0.1, 0.36, apart + noise(theta * 4 + seed, index * 9.1) * 0.14);
          const front = smoothstep(-1.2, 0.45, offset) * (1 - smoothstep(0.8, 1.2, offset));
          const ragged =
            fbm(theta * 5 + seed + index * 31, ln * 4.5, 4, 0.5) * 0.42 + noise(theta * 17, ln * 15) * 0.04;
          const mass = side * front * (1 + ragged) + ragged * 0.22 * side;
          const own = 0.82 + 0.24 * noise(theta * 1.7 + seed, index * 5.7);
          height = Math.max(height, most * own * terrace(mass));
        }
        const floor = fbm(theta * 4 + seed, ln * 3, 3) * depth * 0.008 * smoothstep(1.2, 3.4, ln);
        if (!hasRiver) return height + floor;
        const across = Math.abs(river.across(theta, ln)) + noise(theta * 12, ln * 9) * 0.15;
        const dry = smoothstep(1, 2.4, across);
        return across < 1
          ? waterLevel - (1 - across) * 0.5 * view.eyeHeight
          : height * smoothstep(1, 1.6, across) + Math.max(0, floor) * dry + 0.05 * view.eyeHeight * dry;
      },
      tint(theta, ln, depth, height, up, out) {
        strataTint(theta, ln, height / depth / room, up, out);
        if (!hasRiver) return;
        // Green follows the water.
        const across = Math.abs(river.across(theta, ln)) + noise(theta * 20, ln * 16) * 0.5;
        const green = (1 - smoothstep(1.5, 3.4, across)) * (scene.season === 'winter' ? 0.25 : 0.8);
        out[0] = out[0]! + (112 - out[0]!) * green;
        out[1] = out[1]! + (138 - out[1]!) * green;
        out[2] = out[2]! + (70 - out[2]!) * green;
      },
    },
    roughness: 0.15,
  };
}

/** Scree, a cliff, a ledge, another cliff and a level top; 0..1 for mass 0..1. */
function terrace(mass: number): number {
  return (
    0.26 * smoothstep(0.06, 0.42, mass) +
    0.4 * smoothstep(0.4, 0.5, mass) +
    0.06 * smoothstep(0.5, 0.66, mass) +
    0.26 * smoothstep(0.64, 0.72, mass) +
    0.05 * smoothstep(0.72, 1.1, mass)
  );
}
