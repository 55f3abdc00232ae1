import { eroded, fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import { type OpenLand, shapeOpenLand } from './open-land.ts';
import type { PlaceDrawing } from './place.ts';

/** Metres to the cone. */
const AWAY = 9000;
/** Half its width, in directions and in the logarithm of the depth; the crater as a share of that. */
const ACROSS = 0.62;
const ALONG = 0.62;
const CRATER = 0.085;

/** A volcano above open land: a dark cone with a glowing crater, lava on its flank, smoke over it. */
export function shapeVolcano(scene: Scene, view: View, land: OpenLand): PlaceDrawing {
  const around = shapeOpenLand(scene, view, land);
  const half = view.width / 2 / view.focal;
  const seed = randomOf(scene.seed, 'volcano', 'cone') * 300;
  const inPicture = scene.luminary.x > 0 && scene.luminary.x < 1;
  const side = (inPicture ? scene.luminary.x > 0.5 : randomOf(scene.seed, 'volcano', 'side') < 0.5) ? -1 : 1;
  const middle = side * half * 0.26;
  const room = Math.min(1, view.horizonY / view.focal / 0.5);
  const top = AWAY * 0.31 * room;
  const ln0 = Math.log(AWAY);
  const at = (theta: number, ln: number): readonly [off: number, turn: number] => {
    const x = (theta - middle) / ACROSS;
    const y = (ln - ln0) / ALONG;
    return [Math.hypot(x, y), Math.atan2(x, -y)];
  };
  /** 0..1: how much of the ground glows. Streams run down between the ribs of the face. */
  const lava = (theta: number, ln: number): number => {
    const [off, turn] = at(theta, ln);
    if (off < CRATER * 1.05) return 1;
    const bend = turn + noise(off * 7 + seed, turn * 2) * 0.32 + noise(off * 19, seed) * 0.1;
    let most = 0;
    for (let stream = 0; stream < 4; stream++) {
      const direction = (randomOf(scene.seed, 'lava', stream) - 0.5) * 1.9;
      const long = 0.24 + 0.4 * randomOf(scene.seed, 'lava', stream, 'length');
      const wide = 0.05 + 0.1 * smoothstep(0.3, 0.06, off);
      const band = 1 - smoothstep(wide * 0.4, wide, Math.abs(bend - direction));
      most = Math.max(most, band * smoothstep(long, long * 0.6, off));
    }
    return most;
  };
  const strength = scene.time === 'night' ? 1 : scene.time === 'day' ? 0.75 : 0.9;
  return {
    ...around,
    plume: { theta: middle, height: top * 0.94, depth: AWAY, seed, glow: strength },
    land: {
      ...around.land,
      rockFrom: 4000,
      faces: [...(around.land.faces ?? []), [ln0 - ALONG, ln0 + 0.05]],
      height(theta, ln, depth, seenFrom) {
        const height = around.land.height(theta, ln, depth, seenFrom);
        const [off, turn] = at(theta, ln);
        if (off >= 1) return height;
        const ribs =
          eroded(turn * 2.2 + seed, off * 2.4, 5) * 0.1 * smoothstep(0.05, 0.3, off) * (1 - off) +
          fbm(theta * 16 + seed, ln * 14, 3) * 0.02;
        const slope = (1 - off) ** 1.75 * (1 - 0.1 * Math.exp(-off * 30));
        const rim = (1 - CRATER) ** 1.75 + noise(turn * 2, seed) * 0.025;
        const dip = off < CRATER ? 0.13 * (1 - (off / CRATER) ** 2) : 0;
        // The rim is lower before than behind, so that the glow inside is seen.
        const tilt = 0.035 * Math.cos(turn) * smoothstep(0.2, 0.06, off);
        return Math.max(height, top * (Math.min(rim, slope) + ribs - dip - tilt));
      },
      tint(theta, ln, depth, height, up, out) {
        const [off, turn] = at(theta, ln);
        if (off >= 1 || depth < 5200) {
          around.land.tint(theta, ln, depth, height, up, out);
          return;
        }
        const grain = fbm(theta * 40, ln * 44, 4, 0.6);
        const green = smoothstep(0.5, 0.9, off + grain * 0.35 + noise(turn * 4, off * 3) * 0.12) * 0.9;
        const ash = smoothstep(0.22, 0.08, off + grain * 0.1) * 0.4;
        out[0] = mixed(mixed(86 + grain * 34, 62, green), 134, ash);
        out[1] = mixed(mixed(72 + grain * 28, 88, green), 112, ash);
        out[2] = mixed(mixed(74 + grain * 26, 58, green), 104, ash);
      },
      glow(theta, ln, _height, out) {
        const [off] = at(theta, ln);
        if (off >= 0.8) return 0;
        const hot = lava(theta, ln);
        const near = smoothstep(0.34, 0.04, off) * 0.32;
        const share = Math.max(hot, near) * strength;
        out[0] = 255;
        out[1] = mixed(84, 214, hot ** 3 * smoothstep(0.5, 0.05, off));
        out[2] = mixed(30, 92, hot ** 3 * smoothstep(0.3, 0.05, off));
        return share;
      },
    },
  };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
