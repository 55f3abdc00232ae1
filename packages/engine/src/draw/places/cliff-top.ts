import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import type { PlaceDrawing } from './place.ts';
import { groundTint } from './tints.ts';

/** A grassy cliff top high over the sea; the coast goes on behind it in one headland after the other. */
export function shapeCliffTop(scene: Scene, view: View): PlaceDrawing {
  const half = view.width / 2 / view.focal;
  const near = hasNearSubject(scene);
  const eye = view.eyeHeight;
  const seed = randomOf(scene.seed, 'cliff', 'coast') * 300;
  const side = scene.luminary.x > 0.5 ? -1 : 1;
  const waterLevel = -(near ? 5 : 3.4) * eye;
  const edge = Math.log(eye * (near ? 8.5 : 4.2));
  const heads = [0, 1, 2].map((index) => ({
    ln: Math.log(eye * 26) + index * 0.95,
    reach: half * (0.36 + 0.2 * index + 0.14 * randomOf(scene.seed, 'headland', index)),
  }));
  /** Above 0 on land: how far inside the coast. */
  const inland = (theta: number, ln: number): number => {
    const ragged = fbm(theta * 4 + seed, ln * 3.2, 4, 0.55);
    let most = edge - ln + theta * side * 0.75 + ragged * 0.34;
    for (const head of heads) {
      const across = (theta * side - head.reach) / half;
      most = Math.max(most, across * 1.3 + ragged * 0.34 - Math.abs(ln - head.ln) * 0.9);
    }
    return most;
  };
  return {
    land: {
      waterLevel,
      rockFrom: eye * 12,
      faces: [
        [edge - 0.6, edge + 0.7],
        [heads[0]!.ln - 0.5, heads[2]!.ln + 0.3],
      ],
      height(theta, ln, depth) {
        const inside = inland(theta, ln);
        const own = fbm(theta * 2.5 + seed, ln * 2, 3) * 0.03 * depth;
        const top = ln > edge + 0.9 ? eye * (0.15 + 0.9 * noise(theta * 2 + seed, ln)) : 0;
        const cliff = smoothstep(-0.1, 0.075, inside + noise(theta * 22, ln * 18) * 0.025);
        const bed = waterLevel + Math.min(0, inside + 0.1) * 5 * eye;
        return bed + cliff * (top + own - bed) - (cliff < 0.5 ? 0.02 * eye : 0);
      },
      tint(theta, ln, depth, height, up, out) {
        const grain = fbm(theta * 26 + seed, ln * 34, 4, 0.6);
        const rock = 1 - smoothstep(0.5, 0.75, up + grain * 0.12);
        groundTint(scene, 'grass', theta, ln, depth, 1, out);
        const layer = noise(theta * 2.5, (height / eye) * 5 + grain) * 18;
        out[0] = mixed(out[0]!, 196 + grain * 46 + layer, rock);
        out[1] = mixed(out[1]!, 178 + grain * 42 + layer, rock);
        out[2] = mixed(out[2]!, 152 + grain * 38 + layer, rock);
      },
    },
    roughness: scene.weather === 'storm' ? 1 : 0.6,
    surf: true,
    meadow: 0.55,
  };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
