import type { Rgb } from '../../../base/raster.ts';
import type { HeroOptions } from '../../hero.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import { darker } from '../quadruped/tones.ts';
import type { limbSurface } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import type { FishSpecies } from './species.ts';

/** Bands, scales and spots on the body. */
export function drawFishPattern(
  sketch: Sketch,
  surface: ReturnType<typeof limbSurface>,
  species: FishSpecies,
  main: Rgb,
  random: HeroOptions['random'],
): void {
  const mark = shade(species.mark ?? darker(main), 0);
  switch (species.pattern) {
    case 'bands':
      for (const [u, half] of [
        [0.7, 0.05],
        [0.42, 0.07],
        [0.1, 0.035],
      ] as const) {
        const edge = (at: number): Knot[] =>
          [-0.99, -0.5, 0, 0.5, 0.99].map((v) => surface.at(at + (1 - v * v) * 0.03, v));
        sketch.blob([...edge(u - half - 0.018), ...edge(u + half + 0.018).reverse()], '#3a2c2c', 0.85);
        sketch.blob([...edge(u - half), ...edge(u + half).reverse()], mark);
      }
      return;
    case 'stripe':
      sketch.blob(
        [
          surface.at(0.1, -0.3),
          surface.at(0.4, -0.44),
          surface.at(0.74, -0.3),
          surface.at(0.7, 0.0),
          surface.at(0.4, 0.08),
          surface.at(0.2, 0.3),
          surface.at(0.06, 0.1),
        ],
        mark,
        0.92,
      );
      return;
    case 'spots':
      for (let spot = 0; spot < 16; spot++) {
        const [x, y] = surface.at(0.14 + ((spot * 0.618) % 1) * 0.56, -0.8 + random(`spot${spot}`) * 0.9);
        sketch.dot(x, y, species.length * (0.008 + random(`size${spot}`) * 0.009), mark, 0.8);
      }
      return;
    case 'orca':
      sketch.blob(
        [surface.at(0.34, -0.5), surface.at(0.46, -0.64), surface.at(0.52, -0.4), surface.at(0.42, -0.2)],
        '#c9ccd6',
        0.7,
      );
      return;
    case 'grooves':
      for (const v of [0.5, 0.62, 0.74, 0.86])
        sketch.curve(
          [surface.at(0.5, v + 0.08), surface.at(0.75, v), surface.at(0.98, v)],
          shade(main, -0.4),
          species.length * 0.006,
          0.4,
        );
      return;
    case 'scales':
      for (let row = 0; row < 5; row++)
        for (let column = 0; column < 8; column++) {
          const u = 0.14 + ((column + (row % 2) * 0.5) / 8) * 0.52;
          const v = -0.66 + row * 0.32;
          sketch.curve(
            [surface.at(u + 0.02, v - 0.15), surface.at(u - 0.022, v), surface.at(u + 0.02, v + 0.15)],
            shade(main, -0.5),
            species.length * 0.006,
            0.3,
          );
        }
  }
}

/** The mouth; returns where it is. */
export function drawFishMouth(
  sketch: Sketch,
  surface: ReturnType<typeof limbSurface>,
  { mouth }: FishSpecies,
  main: Rgb,
  length: number,
  head: number,
): Knot {
  const line = shade(main, -0.7);
  switch (mouth) {
    case 'pout': {
      const [x, y] = surface.at(1.0, 0.1);
      sketch.within({ x: x + head * 0.3, y, turn: surface.turn(1), scale: head * 0.3 }, () => {
        sketch.oval(-0.16, -0.32, 0.5, 0.36, shade(main, 0.16), 0.25);
        sketch.oval(-0.22, 0.3, 0.42, 0.34, shade(main, -0.06), -0.2);
        sketch.curve(
          [
            [-0.5, 0.0],
            [0.1, 0.0],
          ],
          line,
          0.14,
          0.7,
        );
      });
      return [x + head * 0.3, y];
    }
    case 'beak': {
      const [x, y] = surface.at(1, 0.16);
      sketch.within({ x, y, turn: surface.turn(1), scale: head }, () => {
        sketch.limb(
          [
            [-0.2, 0.04, 0.4],
            [0.5, 0.14, 0.26],
            [0.96, 0.18, 0.17],
          ],
          shade(main, 0.02),
        );
        sketch.limb(
          [
            [-0.2, 0.3, 0.22],
            [0.5, 0.3, 0.13],
            [0.84, 0.29, 0.08],
          ],
          shade([232, 238, 244], -0.06),
        );
        sketch.curve(
          [
            [1.06, 0.24],
            [0.5, 0.26],
            [0.1, 0.26],
            [-0.3, 0.06],
          ],
          line,
          0.035,
          0.7,
        );
      });
      return [x + head * 0.9, y];
    }
    case 'whale':
      sketch.curve(
        [surface.at(1.04, 0.3), surface.at(0.94, 0.5), surface.at(0.82, 0.48), surface.at(0.73, 0.3)],
        line,
        length * 0.009,
        0.7,
      );
      return surface.at(1, 0.3);
    case 'shark': {
      sketch.blob(
        [
          surface.at(0.98, 0.46),
          surface.at(0.9, 0.54),
          surface.at(0.78, 0.5),
          surface.at(0.8, 0.68),
          surface.at(0.92, 0.78),
        ],
        '#7a3038',
      );
      for (const u of [0.82, 0.86, 0.9, 0.94]) {
        const [tipX, tipY] = surface.at(u + 0.006, 0.68);
        sketch.blob([surface.at(u - 0.014, 0.5), surface.at(u + 0.024, 0.5), [tipX, tipY, 1]], '#ffffff');
      }
      return surface.at(0.96, 0.6);
    }
    default:
      sketch.curve(
        [surface.at(1.02, 0.2), surface.at(0.94, 0.5), surface.at(0.84, 0.42)],
        line,
        length * 0.009,
        0.75,
      );
      return surface.at(1, 0.3);
  }
}
