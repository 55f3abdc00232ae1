import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions, Point } from '../hero.ts';
import { mix, shade } from '../kit.ts';
import { drawEye } from './face/draw-eye.ts';
import { fitArt } from './fit-art.ts';
import type { Knot } from './knot.ts';
import { darker } from './quadruped/tones.ts';
import { limbSurface, type Ring } from './ring-limb.ts';
import { Sketch } from './sketch.ts';

/** What swims and has fins: fishes and whales. Lengths are drawing units. */
export interface FishSpecies {
  readonly length: number;
  /** Half depths at tail root, behind the middle, before it, and at the head. */
  readonly depth: readonly [root: number, rear: number, front: number, head: number];
  readonly tail: 'fan' | 'veil' | 'crescent' | 'fluke';
  readonly tailSize: number;
  readonly dorsal: 'long' | 'shark' | 'none' | 'spines';
  readonly main: Rgb;
  readonly belly?: Rgb;
  readonly fin?: Rgb;
  readonly pattern?: 'bands' | 'scales' | 'stripe' | 'spots' | 'orca' | 'grooves';
  readonly mark?: Rgb;
  readonly eye: number;
  readonly iris?: Rgb;
  readonly mouth: 'pout' | 'smile' | 'shark' | 'beak' | 'whale';
  readonly gills?: boolean;
}

/** Form 0 swims level, form 1 leaps in an arch; both look right. The lowest point is the foot. */
export function drawFish(species: FishSpecies, options: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const leap = options.form % 2 === 1 || options.pose === 'jumping';
  const young = options.age === 'young';
  const main = options.colour ?? species.main;
  const belly = species.belly && (options.colour ? mix(species.belly, main, 0.2) : species.belly);
  const fin = options.colour ? darker(main, 0.16) : (species.fin ?? darker(main, 0.14));
  const bend = leap ? 0.62 : 0.06;
  const length = species.length * (young ? 0.8 : 1);
  const [root, rear, front, head] = species.depth;
  const ring = (x: number, radius: number): Ring => {
    const angle = (x - 0.5) * bend * 2;
    return [
      (Math.sin(angle) / (bend * 2)) * length * 1,
      -((Math.cos(angle) - 1) / (bend * 2)) * length,
      radius,
    ];
  };
  const spine: Ring[] = [
    ring(0, root),
    ring(0.26, rear),
    ring(0.6, front),
    ring(0.88, head),
    ring(1, head * 0.42),
  ];
  const surface = limbSurface(spine);
  const [tailX, tailY] = surface.at(0, 0);
  sketch.within({ x: tailX, y: tailY, turn: surface.turn(0), scale: species.tailSize }, () =>
    drawTailFin(sketch, species, fin),
  );
  if (species.dorsal !== 'none') drawDorsal(sketch, surface, species, fin);
  for (const [u, size] of [[0.62, 0.9]] as const) {
    const [x, y] = surface.at(u, 0.7);
    sketch.within({ x, y, turn: surface.turn(u) + 0.2, scale: front * size }, () =>
      sketch.blob(
        [
          [0.1, -0.1],
          [0.2, 0.3],
          [-0.4, 1.1, 1],
          [-0.62, 0.7],
          [-0.4, 0.1],
        ],
        shade(fin, -0.3),
      ),
    );
  }
  const [, topY] = surface.at(0.6, -1);
  sketch.limb(
    spine,
    sketch.linear(
      [0, topY, 0, topY + front * 2],
      [
        [0, shade(main, 0.1)],
        [0.45, shade(main, 0)],
        [1, shade(main, -0.22)],
      ],
    ),
  );
  if (belly) {
    const knots: Knot[] = [];
    for (let step = 0; step <= 8; step++) knots.push(surface.at(0.1 + step * 0.115, 0.985));
    for (let step = 8; step >= 0; step--)
      knots.push(surface.at(0.1 + step * 0.115, step === 0 ? 0.9 : 0.28 + (step === 8 ? 0.3 : 0)));
    sketch.blob(knots, shade(belly, -0.04));
  }
  drawFishPattern(sketch, surface, species, main, options.random);
  const shine: Knot[] = [
    surface.at(0.16, -0.5),
    surface.at(0.5, -0.78),
    surface.at(0.86, -0.66),
    surface.at(0.8, -0.46),
    surface.at(0.5, -0.5),
  ];
  sketch.blob(shine, '#ffffff', 0.2);
  if (species.gills)
    for (const u of [0.66, 0.69, 0.72])
      sketch.curve(
        [surface.at(u, -0.3), surface.at(u - 0.015, 0), surface.at(u, 0.3)],
        shade(main, -0.5),
        length * 0.006,
        0.6,
      );
  else if (species.mouth === 'pout')
    sketch.curve(
      [surface.at(0.72, -0.6), surface.at(0.67, 0), surface.at(0.72, 0.62)],
      shade(main, -0.5),
      length * 0.008,
      0.35,
    );
  const mouth = drawFishMouth(sketch, surface, species, main, length, head);
  const eyeSize = species.eye * (young ? 1.3 : 1);
  const at =
    species.mouth === 'whale'
      ? surface.at(0.79, 0.06)
      : species.mouth === 'beak'
        ? surface.at(0.82, -0.02)
        : surface.at(0.84, -0.26);
  if (species.pattern === 'orca') {
    const [ox, oy] = surface.at(0.77, -0.4);
    sketch.oval(ox, oy, length * 0.055, length * 0.027, '#ffffff', surface.turn(0.77) - 0.2);
  } else if (species.mouth === 'pout') sketch.dot(at[0], at[1], eyeSize * 1.34, '#fdfaf2');
  drawEye(sketch, at[0], at[1], eyeSize, { iris: species.iris, skin: main, narrow: 1 });
  const [px, py] = surface.at(0.6, 0.36);
  sketch.within(
    { x: px, y: py, turn: surface.turn(0.6), scale: front * (species.tail === 'fluke' ? 1.0 : 0.72) },
    () => {
      sketch.blob(
        [
          [0.16, -0.16],
          [0.06, 0.34],
          [-0.5, 1.0, 1],
          [-0.8, 0.74],
          [-0.56, 0.1],
        ],
        sketch.linear(
          [0, 0, -0.5, 1],
          [
            [0, shade(fin, 0.16)],
            [1, shade(fin, -0.16)],
          ],
        ),
      );
      for (const y of [0.2, 0.45, 0.7])
        sketch.curve(
          [
            [-0.02, 0.1],
            [-0.3, y * 0.7],
            [-0.56, y + 0.14],
          ],
          shade(fin, -0.5),
          0.03,
          0.3,
        );
    },
  );
  const [x1, y1] = surface.at(0.35, -0.94);
  const [x2] = surface.at(0.65, -0.94);
  const low = sketch.finish(0);
  const headAt = surface.at(0.84, 0);
  const eyes: readonly [Point, Point] = [
    [at[0], at[1]],
    [at[0], at[1]],
  ];
  const [sx, sy] = surface.at(0.52, -0.9);
  return fitArt(
    sketch,
    {
      head: { x: headAt[0], y: headAt[1], radius: head },
      eyes,
      grips: [[mouth[0], mouth[1]]],
      seat: [sx, sy],
      tops: [{ x1, x2, y: y1 }],
    },
    low.y + low.height,
  );
}

function drawTailFin(sketch: Sketch, { tail }: FishSpecies, fin: Rgb): void {
  const fill = sketch.linear(
    [0.2, 0, -1, 0],
    [
      [0, shade(fin, 0)],
      [1, shade(fin, 0.22)],
    ],
  );
  const shapes: Record<FishSpecies['tail'], Knot[]> = {
    fan: [
      [0.14, -0.14],
      [-0.4, -0.5],
      [-0.9, -0.7, 1],
      [-0.72, 0],
      [-0.9, 0.7, 1],
      [-0.4, 0.5],
      [0.14, 0.14],
    ],
    veil: [
      [0.14, -0.16],
      [-0.5, -0.72],
      [-1.3, -0.8, 1],
      [-1.0, -0.3],
      [-1.24, 0.04, 1],
      [-0.98, 0.3],
      [-1.2, 0.9, 1],
      [-0.46, 0.66],
      [0.14, 0.16],
    ],
    crescent: [
      [0.2, -0.12],
      [-0.2, -0.36],
      [-0.86, -1.1, 1],
      [-0.5, -0.1],
      [-0.66, 0.66, 1],
      [-0.2, 0.26],
      [0.2, 0.12],
    ],
    fluke: [
      [0.26, -0.16],
      [-0.1, -0.34],
      [-0.74, -0.62, 1],
      [-0.62, -0.18],
      [-0.8, 0.1, 1],
      [-0.3, 0.14],
      [0.2, 0.14],
    ],
  };
  sketch.blob(shapes[tail], fill);
  if (tail === 'fan' || tail === 'veil')
    for (const y of [-0.42, -0.2, 0, 0.2, 0.42])
      sketch.curve(
        [
          [0, y * 0.2],
          [-0.4, y * 0.8],
          [-0.78, y * 1.3],
        ],
        shade(fin, -0.5),
        0.025,
        0.3,
      );
}

function drawDorsal(
  sketch: Sketch,
  surface: ReturnType<typeof limbSurface>,
  { dorsal }: FishSpecies,
  fin: Rgb,
): void {
  const fill = shade(fin, 0.04);
  if (dorsal === 'shark') {
    const [tipX, tipY] = surface.at(0.42, -2.0);
    sketch.blob(
      [
        surface.at(0.62, -0.8),
        surface.at(0.52, -1.5),
        [tipX, tipY, 1],
        surface.at(0.44, -1.3),
        surface.at(0.42, -0.8),
      ],
      fill,
    );
    return;
  }
  const knots: Knot[] = [surface.at(0.76, -0.86)];
  const count = dorsal === 'spines' ? 6 : 4;
  for (let spine = 0; spine <= count; spine++) {
    const u = 0.7 - (spine / count) * 0.46;
    const [x, y] = surface.at(u - 0.05, -1.42 - Math.sin((spine / count) * Math.PI) * 0.22);
    knots.push([x, y, 1], surface.at(u - 0.09, -1.28));
  }
  knots.push(surface.at(0.2, -0.8));
  sketch.blob(knots, fill);
  const [vx, vy] = surface.at(0.2, 1.7);
  sketch.blob(
    [surface.at(0.42, 0.84), surface.at(0.32, 1.36), [vx, vy, 1], surface.at(0.2, 0.8)],
    shade(fin, -0.1),
  );
}

function drawFishPattern(
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

function drawFishMouth(
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
