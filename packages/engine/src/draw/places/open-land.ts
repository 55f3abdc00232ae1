import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import { hasNearSubject, type View } from '../view.ts';
import { clumps } from '../woods.ts';
import { backdropRanges, farLandTint } from './backdrop.ts';
import type { PlaceDrawing } from './place.ts';
import { facesOf, type Range, rangeHeight } from './ranges.ts';
import { groundTint, type Soil } from './tints.ts';
import { coniferTint, leafTints } from './wood-tints.ts';

/** Parameters of rolling ground with more or fewer trees. */
export interface OpenLand {
  readonly soil: Soil;
  /** Hills one behind the other between the foreground and the horizon, as a share of their depth. */
  readonly swell: number;
  readonly trees: number;
  /** Grass and flowers in the foreground, 0..1. */
  readonly meadow: number;
  readonly conifers: number;
  readonly treeHeight: number;
  /** Trees stand no nearer than this many eye heights. */
  readonly clearing: number;
  /** Trees close over the viewer, but for a glade that leads the eye to the light. */
  readonly isWood: boolean;
}

/** Meadow, hills, snow and forest: rolling ground with more or fewer trees, whatever the scene puts behind it. */
export function shapeOpenLand(scene: Scene, view: View, land: OpenLand): PlaceDrawing {
  const seed = randomOf(scene.seed, scene.place, 'land') * 400;
  const near = hasNearSubject(scene);
  const far = backdropRanges(scene, view);
  const fold = (depth: number, rise: number, name: string): Range => ({
    depth,
    spread: 0.55,
    rise,
    frequency: 2.1,
    kind: 'round',
    seed: randomOf(scene.seed, scene.place, name) * 300,
    profile: (theta) => 0.55 + 0.6 * noise(theta * 1.5 + seed, depth * 0.0037 + 0.4),
  });
  const base = near ? 160 : 60 + view.eyeHeight * 14;
  const ranges: readonly Range[] = [
    ...far,
    fold(base * 22, land.swell * 1.5, 'fourth'),
    fold(base * 8, land.swell * 1.25, 'third'),
    fold(base * 3, land.swell, 'second'),
    fold(base, land.swell * (near ? 0.7 : 0.95), 'first'),
  ];
  const isForest = land.isWood;
  // However low the viewer stoops, trees keep their distance: from nearer only their stems would show.
  // Open land differs most by how far off its trees are, and how many.
  const openness = isForest ? 0 : randomOf(scene.seed, scene.place, 'openness');
  const trees = land.trees * (isForest ? 1 : 1.15 - 0.8 * openness);
  const clearing = Math.log(
    Math.max(
      land.treeHeight * (1.8 + 4 * openness),
      view.eyeHeight * land.clearing * (near && !isForest ? 1.5 + 2.5 * openness : 1),
    ),
  );
  const flatTo = view.eyeHeight * 6;
  const sunTheta = (scene.luminary.x - 0.5) * (view.width / view.focal);
  const waterLevel = scene.water ? -0.4 : undefined;
  return {
    land: {
      ...(waterLevel === undefined ? {} : { waterLevel }),
      faces: facesOf(ranges),
      height(theta, ln, depth, seenFrom) {
        let height = 0;
        for (const range of ranges)
          height = Math.max(height, rangeHeight(range, theta, ln, depth, seenFrom * 0.8));
        const swell =
          fbm(theta * 2.4 + seed, ln * 1.8, 3) * depth * 0.012 * smoothstep(flatTo, flatTo * 4, depth);
        const drifts = land.soil === 'snow' ? fbm(theta * 3 + seed, ln * 3.4, 3) * depth * 0.012 : 0;
        const pond =
          waterLevel === undefined
            ? 0
            : -1.5 *
              smoothstep(Math.log(view.eyeHeight * 9), Math.log(view.eyeHeight * 14), ln) *
              (1 - smoothstep(Math.log(base * 0.6), Math.log(base * 0.9), ln + noise(theta * 4, seed) * 0.2));
        return height + swell + drifts + pond;
      },
      tint(theta, ln, depth, height, up, out) {
        if (depth > 5200) farLandTint(scene, land.soil, theta, ln, height, up, out);
        else groundTint(scene, land.soil, theta, ln, depth, up, out);
      },
    },
    woods: {
      from: Math.exp(clearing) * 0.8,
      to: isForest ? 900 : 2200,
      density(theta, ln, height) {
        const open = smoothstep(clearing - 0.1, clearing + 0.5, ln);
        if (isForest) {
          // A glade that leads the eye to the light.
          const lane = smoothstep(0.03, 0.26, Math.abs(theta - sunTheta * 0.35 * smoothstep(2, 6, ln)));
          return open * (0.25 + 0.75 * lane) * 0.85;
        }
        const clump = clumps(theta, ln, seed % 100, 4.5);
        return open * clump ** 1.6 * trees * (height > 2 ? 1.5 : 0.85);
      },
      perTheta: isForest ? 27 : 60,
      perLn: isForest ? 10 : 20,
      treeHeight: land.treeHeight,
      conifers:
        scene.season === 'winter' || land.soil === 'snow'
          ? 1
          : scene.season === 'autumn'
            ? land.conifers * 0.45
            : land.conifers,
      coniferTint: coniferTint(scene),
      leafTints: leafTints(scene),
      snowy: land.soil === 'snow' || scene.season === 'winter' || scene.weather === 'snowfall',
    },
    roughness: 0.1,
    ...(isForest ? { haze: 0.028 } : {}),
    ...(land.meadow > 0 ? { meadow: land.meadow } : {}),
  };
}
