import { noise, smoothstep } from '../../base/noise.ts';
import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import { type OpenLand, shapeOpenLand } from './open-land.ts';
import type { PlaceDrawing } from './place.ts';
import { windBand } from './winding.ts';

/** A river that winds from the distance to the viewer through land with trees on its banks. */
export function shapeRiver(scene: Scene, view: View, land: OpenLand): PlaceDrawing {
  // The land has no pond of its own beside the river.
  const around = shapeOpenLand({ ...scene, water: false }, view, land);
  const river = windBand(scene, view, { half: 0.95, narrowing: 0.8, swing: 0.62 }, 'river');
  const waterLevel = -0.14 * view.eyeHeight;
  const { woods } = around;
  const ragged = (theta: number, ln: number): number =>
    Math.abs(river.across(theta, ln)) + noise(theta * 9, ln * 7) * 0.16 + noise(theta * 31, ln * 23) * 0.05;
  return {
    ...around,
    roughness: 0.16,
    land: {
      ...around.land,
      waterLevel,
      height(theta, ln, depth, seenFrom) {
        const across = ragged(theta, ln);
        // The land comes down to the water far off too: the river has cut its valley.
        const valley = smoothstep(0.9, 4.2, across + 4 * smoothstep(700, 2200, depth));
        const bank = 0.1 * view.eyeHeight * Math.min(0.4, across - 1);
        const height = around.land.height(theta, ln, depth, seenFrom) * valley;
        return across < 1
          ? waterLevel - (1 - across) * 0.9 * view.eyeHeight
          : height + waterLevel * (1 - smoothstep(1, 1.7, across)) + bank;
      },
      tint(theta, ln, depth, height, up, out) {
        around.land.tint(theta, ln, depth, height, Math.max(up, depth < 1500 ? 0.72 : up), out);
        // Gravel and wet earth along the water.
        const wet = 1 - smoothstep(1.02, 1.3, ragged(theta, ln));
        const snowy = scene.season === 'winter' ? 0.35 : 0.75;
        out[0] = out[0]! + (150 - out[0]!) * wet * snowy;
        out[1] = out[1]! + (132 - out[1]!) * wet * snowy;
        out[2] = out[2]! + (104 - out[2]!) * wet * snowy;
      },
    },
    ...(woods === undefined
      ? {}
      : {
          woods: {
            ...woods,
            density: (theta, ln, height) => {
              const across = Math.abs(river.across(theta, ln));
              // Trees follow the banks.
              const along = smoothstep(1.5, 1.9, across) * smoothstep(4.5, 2.2, across);
              return (woods.density(theta, ln, height) + along * 0.3) * smoothstep(1.4, 1.8, across);
            },
          },
        }),
  };
}
