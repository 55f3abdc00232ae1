import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import { type OpenLand, shapeOpenLand } from './open-land.ts';
import type { PlaceDrawing } from './place.ts';

/** Still water with green islets and floating leaves, trees standing close around it. */
export function shapeSwamp(scene: Scene, view: View, land: OpenLand): PlaceDrawing {
  const around = shapeOpenLand({ ...scene, water: false }, view, land);
  const near = hasNearSubject(scene);
  const eye = view.eyeHeight;
  const seed = randomOf(scene.seed, 'swamp', 'islets') * 300;
  const waterLevel = -0.08 * eye;
  const stand = Math.log(eye * (near ? 7 : 2.1));
  const shut = Math.log(eye * 15);
  const half = view.width / 2 / view.focal;
  /** Above 0 on land. */
  const dry = (theta: number, ln: number): number => {
    const islets = fbm(theta * 3.4 + seed, ln * 3 + seed, 4, 0.5) * 0.9 - 0.3;
    const before = smoothstep(stand + 0.3, stand - 0.2, ln + noise(theta * 3, seed) * 0.25) * 1.2;
    const behind = smoothstep(shut - 0.4, shut + 0.4, ln + noise(theta * 4 + seed, 2) * 0.3) * 1.3;
    const beside = Math.max(0, Math.abs(theta) / Math.max(0.45, half) - 0.7) * 0.9;
    return islets + before + behind + beside;
  };
  const { woods } = around;
  return {
    ...around,
    roughness: 0.06,
    land: {
      ...around.land,
      waterLevel,
      height(theta, ln, depth, seenFrom) {
        const over = dry(theta, ln);
        if (over <= 0) return waterLevel + over * 2 * eye;
        return (
          around.land.height(theta, ln, depth, seenFrom) * smoothstep(0.2, 0.9, over) +
          waterLevel +
          Math.min(0.4, over) * 0.4 * eye
        );
      },
      tint(theta, ln, depth, height, up, out) {
        around.land.tint(theta, ln, depth, height, Math.max(up, 0.75), out);
        if (depth > 5200) return;
        const moss = 0.5 + 0.3 * noise(theta * 12, ln * 10);
        out[0] = out[0]! + (76 - out[0]!) * moss;
        out[1] = out[1]! + (104 - out[1]!) * moss;
        out[2] = out[2]! + (52 - out[2]!) * moss;
      },
    },
    ...(woods === undefined
      ? {}
      : {
          woods: {
            ...woods,
            density: (theta: number, ln: number, height: number) =>
              Math.max(woods.density(theta, ln, height), 0.55 * smoothstep(shut - 0.3, shut, ln)) *
              smoothstep(0, 0.25, dry(theta, ln)),
          },
        }),
  };
}
