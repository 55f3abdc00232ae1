import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Scene } from '../../plan/scene.ts';
import type { View } from '../view.ts';
import { hasNearSubject } from '../view.ts';
import { clumps } from '../woods.ts';
import type { PlaceDrawing } from './place.ts';
import { facesOf, type Range, rangeHeight, tabulate } from './ranges.ts';
import { groundTint, rockTint } from './tints.ts';
import { coniferTint, leafTints } from './wood-tints.ts';

/** Mountains above a valley, with a lake in it where the scene has water. */
export function shapeMountains(scene: Scene, view: View): PlaceDrawing {
  const half = view.width / 2 / view.focal;
  const sunTheta = (scene.luminary.x - 0.5) * 2 * half;
  const inPicture = scene.luminary.x > 0 && scene.luminary.x < 1;
  const sunGap = inPicture ? sunTheta : (randomOf(scene.seed, 'range', 'gap') - 0.5) * half;
  const side = sunGap > 0 ? -1 : 1;
  const heroTheta =
    sunGap + side * (0.42 + randomOf(scene.seed, 'range', 'hero') * 0.2) * Math.min(1.4, half * 1.5);
  const offset = (name: string): number => randomOf(scene.seed, 'range', name) * 500;
  // The sun stands over a pass, the highest peak across the picture from it.
  // The ranges sink where the sun stands, far enough to show it.
  const sunRise = (view.horizonY - scene.luminary.y * view.height) / view.focal;
  const sunk = inPicture && sunRise > -0.02 ? Math.max(0.12, Math.min(1, (sunRise * 0.62) / 0.11)) : 1;
  const notch = (theta: number): number => 1 - (1 - sunk) * Math.exp(-(((theta - sunGap) / 0.2) ** 2));
  // The highest peak stays in the picture, however flat that is.
  const room = Math.min(1, view.horizonY / view.focal / 0.42);
  const massif = tabulate(
    (theta) =>
      notch(theta) *
      (0.5 +
        0.62 * Math.exp(-(((theta - heroTheta) / 0.2) ** 2)) +
        0.28 * noise(theta * 1.7 + 3, scene.seed % 97) -
        0.3 * Math.exp(-(((theta - sunGap) / 0.17) ** 2))),
  );
  const valley = tabulate(
    (theta) => 0.25 + 0.95 * smoothstep(0.04, 0.55, Math.abs(theta - sunGap)) + 0.15 * noise(theta * 3, 7.7),
  );
  const ranges: readonly Range[] = [
    {
      depth: 27_000,
      spread: 0.42,
      rise: 0.13,
      frequency: 3.2,
      kind: 'alpine',
      seed: offset('far'),
      profile: tabulate(notch),
    },
    {
      depth: 13_000,
      spread: 0.5,
      rise: 0.31 * room,
      frequency: 2.7,
      kind: 'alpine',
      seed: offset('main'),
      profile: massif,
    },
    {
      depth: 5200,
      spread: 0.4,
      rise: 0.125,
      frequency: 3.6,
      kind: 'alpine',
      seed: offset('middle'),
      profile: valley,
    },
    {
      depth: 2300,
      spread: 0.36,
      rise: 0.062,
      frequency: 3.4,
      kind: 'round',
      seed: offset('near'),
      profile: valley,
    },
    {
      depth: 900,
      spread: 0.5,
      rise: 0.05,
      frequency: 3,
      kind: 'round',
      seed: offset('bank'),
      profile: valley,
    },
  ];
  const near = hasNearSubject(scene);
  const shoreSeed = offset('shore');
  const waterLevel = scene.water ? (near ? -1.2 : -0.6) : undefined;
  const shape = {
    faces: facesOf(ranges),
    rockFrom: 3400,
    height(theta: number, ln: number, depth: number, seenFrom: number): number {
      let height = 0;
      for (const range of ranges) {
        const part = rangeHeight(range, theta, ln, depth, seenFrom * 0.8);
        if (part > height) height = part + height * 0.25;
        else height += part * 0.25;
      }
      if (height + depth * 0.04 + 1 < seenFrom) return height;
      return height + valleyFloor(theta, ln, depth);
    },
    tint(theta: number, ln: number, depth: number, height: number, up: number, out: Float32Array): void {
      if (depth > 3400) rockTint(scene, 'grass', theta, ln, height, up, out);
      else groundTint(scene, 'grass', theta, ln, depth, up, out);
    },
  };
  function valleyFloor(theta: number, ln: number, depth: number): number {
    // Behind the lake the ranges stand on level ground.
    if (depth > 6000) return depth * 0.006;
    const swell = depth * 0.012 * fbm(theta * 3.1 + shoreSeed, ln * 2.2, 4);
    if (waterLevel === undefined) return swell * smoothstep(3, 60, depth);
    // Lake: open before the viewer, banks coming in from both sides, shut at the far end.
    const reach = Math.abs(theta - sunGap * 0.5) / Math.max(0.45, half);
    const spits = fbm(theta * 2.2 + shoreSeed, ln * 1.35 + shoreSeed, 4, 0.55);
    const inland =
      (reach - 0.86) * 1.1 + spits * 0.62 + smoothstep(Math.log(420), Math.log(1900), ln) * 0.85 - 0.1;
    const before = near
      ? smoothstep(Math.log(view.eyeHeight * 22), Math.log(view.eyeHeight * 9), ln) * 1.6
      : 0;
    const rise = inland + before;
    const bank = rise > 0 ? Math.min(rise, 0.6) * depth * 0.035 + Math.min(1, rise * 6) * 0.8 : rise * 3;
    return bank + swell * 0.6 * smoothstep(0.02, 0.5, rise) + (waterLevel ?? 0);
  }
  const woodSeed = offset('woods') % 100;
  // The land before a lake stays open: trees on it would hide the water and what floats there.
  const from = near ? Math.max(60, waterLevel === undefined ? 0 : view.eyeHeight * 24) : 70;
  return {
    land: waterLevel === undefined ? shape : { ...shape, waterLevel },
    roughness: 0.12,
    meadow: waterLevel === undefined ? 0.7 : 0.45,
    woods: {
      from,
      to: 2600,
      density: (theta, ln, height) => {
        const clump = clumps(theta, ln, woodSeed, 7);
        const open =
          1 - smoothstep(0.5, 0.05, Math.abs(theta - sunGap * 0.5)) * smoothstep(400, 90, Math.exp(ln));
        return clump * clump * 0.9 * open * (height > 180 ? 0.5 : 1);
      },
      perTheta: 95,
      perLn: 34,
      treeHeight: 15,
      conifers: scene.season === 'autumn' ? 0.62 : scene.season === 'winter' ? 1 : 0.94,
      coniferTint: coniferTint(scene),
      leafTints: leafTints(scene),
      snowy: scene.season === 'winter' || scene.weather === 'snowfall',
    },
  };
}
