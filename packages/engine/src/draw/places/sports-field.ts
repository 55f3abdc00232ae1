import { noise, smoothstep } from '../../base/noise.ts';
import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import { type OpenLand, shapeOpenLand } from './open-land.ts';
import type { PlaceDrawing } from './place.ts';

/** A pitch with mown stripes and white lines among trees. */
export function shapeSportsField(scene: Scene, view: View, land: OpenLand): PlaceDrawing {
  const around = shapeOpenLand(scene, view, land);
  const eye = view.eyeHeight;
  // The pitch in metres: half its width, its middle, its far end.
  const half = 5.2 * eye;
  const middle = 6.6 * eye;
  const end = 17 * eye;
  const area = { half: half * 0.55, from: end * 0.72 };
  const isWhite = scene.season === 'winter';
  return {
    ...around,
    meadow: 0,
    land: {
      ...around.land,
      tint(theta, ln, depth, height, up, out) {
        around.land.tint(theta, ln, depth, height, up, out);
        if (depth > end * 2) return;
        const x = theta * depth;
        if (!isWhite) {
          const mown = Math.max(
            smoothstep(half * 1.25, half * 1.12, Math.abs(x)) * smoothstep(end * 1.14, end * 1.06, depth),
            0,
          );
          const wave = Math.sin((depth / (eye * 1.5)) * Math.PI);
          const value = 1 + 0.075 * smoothstep(-0.12, 0.12, wave) + noise(x * 1.3, depth * 0.8) * 0.03;
          out[0] = out[0]! + (88 * value - out[0]!) * mown;
          out[1] = out[1]! + (150 * value - out[1]!) * mown;
          out[2] = out[2]! + (62 * value - out[2]!) * mown;
        }
        // Lines are as wide as they must be to be seen: wider in depth, where they are seen aslant.
        const row = (depth * depth * 2.4) / (view.focal * eye);
        const wide = Math.max(0.045 * eye, depth * 0.004) + Math.abs(theta) * row * 0.6;
        const deep = Math.max(0.045 * eye + depth * 0.004, row * 1.1);
        const along = (value: number, at: number, width: number): number =>
          1 - smoothstep(width * 0.5, width, Math.abs(value - at));
        const inside = Math.abs(x) < half + wide ? 1 : 0;
        const before = depth < end + deep ? 1 : 0;
        const radius = 1.9 * eye;
        const away = Math.hypot(x, depth - middle);
        const slant = Math.abs(depth - middle) / Math.max(0.01, away);
        const white = Math.max(
          along(Math.abs(x), half, wide) * before,
          along(depth, end, deep) * inside,
          along(depth, middle, deep) * inside,
          along(away, radius, wide + (deep - wide) * slant),
          along(Math.abs(x), area.half, wide) * (depth > area.from ? before : 0),
          along(depth, area.from, deep) * (Math.abs(x) < area.half + wide ? 1 : 0),
        );
        for (let channel = 0; channel < 3; channel++) {
          out[channel] = out[channel]! + ((isWhite ? 150 : 246) - out[channel]!) * white * 0.9;
        }
      },
    },
  };
}
