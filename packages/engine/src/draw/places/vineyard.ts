import { noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import { type OpenLand, shapeOpenLand } from './open-land.ts';
import type { PlaceDrawing } from './place.ts';

/** Hills under rows of vines: low green ridges that run up and down the slopes, with earth between them. */
export function shapeVineyard(scene: Scene, view: View, land: OpenLand): PlaceDrawing {
  const around = shapeOpenLand(scene, view, land);
  const near = hasNearSubject(scene);
  const eye = view.eyeHeight;
  const seed = randomOf(scene.seed, 'vineyard', 'rows') * 300;
  const slant = (randomOf(scene.seed, 'vineyard', 'slant') - 0.5) * 0.5;
  const isBare = scene.season === 'winter';
  // Rows further off stand further apart, or they would melt into one green; a path lies where that changes.
  const row = (theta: number, depth: number): readonly [wave: number, strength: number] => {
    const away = Math.log2(depth / eye / 7 + noise(theta * 1.3, seed) * 0.25);
    const doubling = Math.max(0, Math.floor(away));
    const lean = slant + (doubling % 2) * 0.35;
    const across = (theta + lean) * (depth / (eye * 0.66 * 2 ** doubling));
    const share = across - Math.floor(across);
    const wave = smoothstep(0.12, 0.34, share) * smoothstep(0.94, 0.72, share);
    const begins = smoothstep(eye * (near ? 8 : 2.2), eye * (near ? 11 : 2.6), depth);
    const path = away < 0 ? 1 : smoothstep(0.03, 0.09, Math.min(away - doubling, doubling + 1 - away));
    return [wave * path, begins * smoothstep(eye * 60, eye * 34, depth)];
  };
  return {
    ...around,
    meadow: near ? 0.4 : 0,
    land: {
      ...around.land,
      height(theta, ln, depth, seenFrom) {
        const height = around.land.height(theta, ln, depth, seenFrom);
        if (depth > eye * 60) return height;
        const [wave, strength] = row(theta, depth);
        return height + wave * strength * 0.11 * eye * smoothstep(eye * 60, eye * 25, depth);
      },
      tint(theta, ln, depth, height, up, out) {
        around.land.tint(theta, ln, depth, height, Math.max(up, 0.82), out);
        const [wave, strength] = row(theta, depth);
        if (strength <= 0) return;
        const leaf = isBare ? BARE : scene.season === 'autumn' ? AUTUMN : GREEN;
        const tone = 1 + noise(((theta * depth) / eye) * 9, (depth / eye) * 4) * 0.16;
        for (let channel = 0; channel < 3; channel++) {
          const earth = out[channel]! + (EARTH[channel]! - out[channel]!) * (isBare ? 0.1 : 0.55);
          const ground = earth + (leaf[channel]! * tone - earth) * wave;
          out[channel] = out[channel]! + (ground - out[channel]!) * strength;
        }
      },
    },
  };
}

const EARTH = [186, 150, 104] as const;
const GREEN = [84, 132, 56] as const;
const AUTUMN = [186, 112, 44] as const;
const BARE = [120, 104, 96] as const;
