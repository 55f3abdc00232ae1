import { noise, smoothstep } from '../../base/noise.ts';
import type { Rgb } from '../../base/raster.ts';
import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import { type OpenLand, shapeOpenLand } from './open-land.ts';
import type { PlaceDrawing } from './place.ts';
import { windBand } from './winding.ts';

const EARTH: Rgb = [214, 184, 138];
const RUT: Rgb = [178, 146, 104];
const SNOW: Rgb = [216, 220, 230];

/** A country road that winds into hilly land: pale earth with two ruts and grass between them. */
export function shapeRoad(scene: Scene, view: View, land: OpenLand): PlaceDrawing {
  const around = shapeOpenLand(scene, view, land);
  const road = windBand(scene, view, { half: 0.6, narrowing: 0.9, swing: 0.42, isTrodden: true }, 'road');
  const { woods } = around;
  const isWhite = scene.season === 'winter';
  return {
    ...around,
    // High grass would grow through the road.
    meadow: 0,
    land: {
      ...around.land,
      tint(theta, ln, depth, height, up, out) {
        around.land.tint(theta, ln, depth, height, up, out);
        if (depth > 5200) return;
        const across = road.across(theta, ln);
        const ragged = Math.abs(across) + noise(theta * depth * 0.9, depth * 0.35) * 0.07;
        const covered = 1 - smoothstep(0.9, 1.02, ragged);
        if (covered <= 0) return;
        const rut = Math.exp(-(((Math.abs(across) - 0.52) / 0.17) ** 2));
        const grown = isWhite ? 0 : (1 - smoothstep(0.1, 0.24, ragged)) * 0.55;
        const grain = 1 + noise(theta * depth * 1.7, depth * 1.1) * 0.05;
        const ground = isWhite ? SNOW : EARTH;
        for (let channel = 0; channel < 3; channel++) {
          const earth = (ground[channel]! + (RUT[channel]! - ground[channel]!) * rut * 0.75) * grain;
          out[channel] = out[channel]! + (earth - out[channel]!) * covered * (1 - grown);
        }
      },
    },
    ...(woods === undefined
      ? {}
      : {
          woods: {
            ...woods,
            density: (theta, ln, height) =>
              woods.density(theta, ln, height) * smoothstep(1.3, 2, Math.abs(road.across(theta, ln))),
          },
        }),
  };
}
