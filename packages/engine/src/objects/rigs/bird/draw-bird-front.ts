import type { Point } from '../../hero.ts';
import { shade } from '../../kit.ts';
import { darker } from '../quadruped/tones.ts';
import { limbSurface, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import { drawFrontHead } from './draw-bird-head.ts';
import { drawBirdTail, drawPeacockFan, drawTurkeyFan } from './draw-bird-tail.ts';
import { drawSpreadWing } from './draw-bird-wing.ts';
import type { DrawnBird } from './drawn-bird.ts';
import type { BirdSpecies } from './species.ts';
import { wingColours } from './wing-colours.ts';

/** A bird that faces the viewer; soaring with its wings spread. */
export function drawBirdFront(sketch: Sketch, species: BirdSpecies, soaring: boolean): DrawnBird {
  const { depth, length, coat, legs, tail } = species;
  const tall = depth * 1.2 + length * Math.sin(Math.max(0.4, species.tilt)) * 0.62;
  const floor = -legs.length;
  const wide = depth * 1.04;
  const rings: Ring[] = [
    [0, floor - wide * 0.62, wide * 0.74],
    [0, floor - tall * 0.45, wide],
    [0, floor - tall * 0.82, wide * 0.8],
    [
      0,
      floor - tall - (species.neck ? species.neck.length * 0.5 : 0),
      species.neck ? species.neck.radius * 1.1 : species.head * 0.86,
    ],
  ];
  const headY = (rings.at(-1) as Ring)[1] - species.head * (species.neck ? 0.7 : 0.5);
  if (tail.kind === 'peacock')
    sketch.within({ x: 0, y: floor - tall * 0.4 }, () => drawPeacockFan(sketch, length * 1.5));
  else if (tail.kind === 'display')
    sketch.within({ x: 0, y: floor - tall * 0.4 }, () =>
      drawTurkeyFan(sketch, tail.length * 1.1, tail.colour ?? coat.main),
    );
  else if (species.crown?.kind === 'comb')
    sketch.within({ x: 0, y: floor - tall * 0.5, turn: Math.PI / 2 }, () =>
      drawBirdTail(
        sketch,
        'fan',
        tail.length * 0.5 + depth,
        depth * 0.6,
        tail.colour ?? darker(coat.main, 0.24),
      ),
    );
  if (soaring)
    for (const side of [1, -1])
      sketch.within(
        {
          x: side * wide * 0.4,
          y: floor - tall * 0.6,
          scale: length * 1.5 * (species.wing.size ?? 1),
          stretch: -side * 0.86,
          turn: side * 0.62,
        },
        () => drawSpreadWing(sketch, wingColours(species, side > 0 ? -0.1 : 0)),
      );
  for (const side of [-1, 1]) {
    const x = side * wide * 0.36;
    const colour = shade(legs.colour, side > 0 ? -0.14 : 0);
    sketch.limb(
      [
        [x, floor - wide * 0.3, legs.width * 1.3],
        [x, -legs.width, legs.width],
      ],
      colour,
    );
    const size = Math.max(legs.width * 3.6, depth * 0.16);
    if (legs.foot === 'web')
      sketch.blob(
        [
          [x - legs.width, -legs.width * 2.4],
          [x + legs.width, -legs.width * 2.4],
          [x + size, -legs.width * 0.4],
          [x + size * 0.5, 0],
          [x - size * 0.5, 0],
          [x - size, -legs.width * 0.4],
        ],
        colour,
      );
    else
      for (const reach of [-0.9, 0, 0.9])
        sketch.limb(
          [
            [x, -legs.width * 1.4, legs.width],
            [x + reach * size, -legs.width * 0.4, legs.width * 0.5],
          ],
          colour,
        );
  }
  sketch.limb(
    rings,
    sketch.linear(
      [-depth * 0.4, headY, depth * 0.4, floor],
      [
        [0, shade(coat.main, 0.16)],
        [0.5, shade(coat.main, 0)],
        [1, shade(coat.main, -0.22)],
      ],
    ),
  );
  const surface = limbSurface(rings);
  const pale = coat.belly ?? coat.breast;
  if (pale)
    sketch.blob(
      [
        surface.at(-0.2, 0),
        surface.at(0.0, -0.6),
        surface.at(0.35, -0.72),
        surface.at(0.7, -0.62),
        surface.at(0.9, -0.1),
        surface.at(0.9, 0.1),
        surface.at(0.7, 0.62),
        surface.at(0.35, 0.72),
        surface.at(0.0, 0.6),
      ],
      shade(pale, -0.04),
    );
  if (coat.breast && coat.belly)
    sketch.blob(
      [
        surface.at(0.42, -0.7),
        surface.at(0.7, -0.66),
        surface.at(0.92, -0.2),
        surface.at(0.92, 0.2),
        surface.at(0.7, 0.66),
        surface.at(0.42, 0.7),
        surface.at(0.34, 0),
      ],
      shade(coat.breast, 0),
    );
  if (coat.speckles)
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 4; column++) {
        const [x, y] = surface.at(0.2 + row * 0.16, -0.5 + (column + (row % 2) * 0.5) * 0.29);
        sketch.curve(
          [
            [x - depth * 0.06, y - depth * 0.04],
            [x, y + depth * 0.03],
            [x + depth * 0.06, y - depth * 0.04],
          ],
          shade(coat.speckles, 0),
          depth * 0.03,
          0.7,
        );
      }
  const wing = wingColours(species, 0);
  for (const side of soaring ? [] : [1, -1])
    sketch.within(
      { x: side * wide * 0.86, y: floor - tall * 0.72, stretch: side, turn: side * -0.06 },
      () => {
        sketch.blob(
          [
            [-wide * 0.22, -tall * 0.06],
            [wide * 0.1, -tall * 0.08],
            [wide * 0.3, tall * 0.2],
            [wide * 0.16, tall * 0.6, 1],
            [-wide * 0.06, tall * 0.42],
            [-wide * 0.2, tall * 0.2],
          ],
          sketch.linear(
            [0, 0, 0, tall * 0.6],
            [
              [0, shade(wing.colour, side > 0 ? -0.06 : 0.08)],
              [1, shade(wing.tip, -0.06)],
            ],
          ),
        );
        if (!species.down)
          for (const y of [0.12, 0.26, 0.38])
            sketch.curve(
              [
                [-wide * 0.12, tall * y],
                [wide * 0.06, tall * (y + 0.06)],
                [wide * 0.22, tall * y],
              ],
              shade(wing.colour, -0.5),
              depth * 0.022,
              0.4,
            );
      },
    );
  let eyes: readonly [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  sketch.within({ x: 0, y: headY, scale: species.head }, () => {
    drawFrontHead(sketch, species, { main: coat.main, asleep: false });
    eyes = [sketch.to(-0.5, -0.12), sketch.to(0.5, -0.12)];
  });
  const top = headY - species.head * 0.9;
  return {
    head: { x: 0, y: headY, radius: species.head },
    eyes,
    mouth: [0, headY + species.head * 0.5],
    back: { x1: -species.head * 0.4, x2: species.head * 0.4, y: top },
  };
}
