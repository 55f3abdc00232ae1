import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import type { Sketch } from '../sketch.ts';
import type { BirdSpecies } from './species.ts';

/** Tail feathers from the origin to the left; lengths in drawing units. */
export function drawBirdTail(
  sketch: Sketch,
  kind: BirdSpecies['tail']['kind'],
  length: number,
  width: number,
  colour: Rgb,
): void {
  switch (kind) {
    case 'peacock':
    case 'display':
      return;
    case 'cock': {
      for (let feather = 0; feather < 6; feather++) {
        const rise = 1.25 - feather * 0.26;
        const reach = length * (1 - feather * 0.06);
        sketch.limb(
          [
            [width * 0.3, 0, width * 0.3],
            [-reach * 0.34, -reach * rise * 0.66, width * 0.36],
            [-reach * 0.86, -reach * rise * 0.62, width * 0.26],
            [-reach * 1.06, -reach * rise * 0.2, width * 0.02],
          ],
          shade(colour, feather % 2 === 0 ? 0.02 : -0.22),
        );
      }
      return;
    }
    case 'fork':
    case 'long':
    case 'short':
    case 'fan': {
      const count = kind === 'fan' ? 6 : 3;
      const spread = kind === 'fan' ? 0.17 : kind === 'fork' ? 0.2 : 0.09;
      for (let feather = count - 1; feather >= 0; feather--) {
        const angle = (feather - (count - 1) / 2) * spread;
        const reach =
          length * (kind === 'fork' && feather === 1 ? 0.6 : 1 - Math.abs(feather - (count - 1) / 2) * 0.05);
        sketch.limb(
          [
            [width * 0.5, 0, width * 0.4],
            [-reach * 0.55 * Math.cos(angle), reach * 0.55 * Math.sin(angle), width * 0.42],
            [-reach * Math.cos(angle), reach * Math.sin(angle), width * (kind === 'fork' ? 0.04 : 0.24)],
          ],
          shade(colour, feather % 2 === 0 ? -0.04 : -0.2),
        );
      }
      return;
    }
    case 'plume': {
      const knots: Knot[] = [[width * 0.6, -width * 0.6]];
      for (let feather = 0; feather < 6; feather++) {
        const angle = -0.9 + feather * 0.36;
        knots.push([-Math.cos(angle) * length * 0.76, Math.sin(angle) * length * 0.76]);
        knots.push([-Math.cos(angle + 0.16) * length, Math.sin(angle + 0.16) * length, 1]);
      }
      knots.push([width * 0.5, width * 0.7]);
      sketch.blob(knots, shade(colour, -0.04));
    }
  }
}

/** A turkey's raised tail around the origin. */
export function drawTurkeyFan(sketch: Sketch, radius: number, colour: Rgb): void {
  const count = 13;
  for (const [reach, tone, own] of [
    [1, -0.1, [240, 222, 186]],
    [0.93, -0.3, [70, 50, 42]],
    [0.84, 0.04, colour],
  ] as const)
    for (let feather = 0; feather < count; feather++) {
      const angle = Math.PI * (1.04 - (feather / (count - 1)) * 1.08);
      const x = Math.cos(angle) * radius * reach;
      const y = -Math.sin(angle) * radius * reach;
      sketch.limb(
        [
          [0, 0, radius * 0.05],
          [x * 0.6, y * 0.6, radius * 0.1],
          [x, y, radius * 0.105],
        ],
        shade(own, tone + (feather % 2 === 0 ? 0.06 : -0.06)),
      );
    }
}

/** A peacock's fan around the origin; `radius` in drawing units. */
export function drawPeacockFan(sketch: Sketch, radius: number): void {
  for (const [ring, count, size] of [
    [1, 17, 0.115],
    [0.78, 15, 0.1],
    [0.57, 12, 0.086],
  ] as const) {
    for (let feather = 0; feather < count; feather++) {
      const angle = Math.PI * (1.02 - (feather / (count - 1)) * 1.04);
      const x = Math.cos(angle) * radius * ring;
      const y = -Math.sin(angle) * radius * ring;
      sketch.limb(
        [
          [0, 0, radius * 0.03],
          [x * 0.6, y * 0.6, radius * 0.062],
          [x, y, radius * size],
        ],
        feather % 2 === 0 ? '#2f8f63' : '#277d5b',
      );
    }
    for (let feather = 0; feather < count; feather++) {
      const angle = Math.PI * (1.02 - (feather / (count - 1)) * 1.04);
      const x = Math.cos(angle) * radius * ring;
      const y = -Math.sin(angle) * radius * ring;
      sketch.dot(x, y, radius * size * 0.8, '#c9a441');
      sketch.dot(x, y, radius * size * 0.6, '#2ab0b8');
      sketch.dot(x, y, radius * size * 0.36, '#22357f');
    }
  }
}
