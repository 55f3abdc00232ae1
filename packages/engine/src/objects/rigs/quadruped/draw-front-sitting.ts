import type { HeroOptions, Point } from '../../hero.ts';
import { shade } from '../../kit.ts';
import { drawWing } from '../draw-wing.ts';
import { drawFace } from '../face/draw-face.ts';
import type { Knot } from '../knot.ts';
import { limbSurface, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import { drawPattern } from './draw-coat.ts';
import { drawFur, drawSpineRing } from './draw-fur.ts';
import { drawLionMane } from './draw-mane.ts';
import type { DrawnAnimal } from './draw-side-view.ts';
import type { Species } from './species.ts';
import { deep, type Tones } from './tones.ts';

/** Sitting and looking at the viewer, the forelegs between the hind paws. */
export function drawFrontSitting(
  sketch: Sketch,
  species: Species,
  tones: Tones,
  random: HeroOptions['random'],
): DrawnAnimal {
  const look = species.face!;
  const [rump, , , chest] = species.trunk;
  const [, knee, ankle] = species.legs;
  const tall = Math.max(rump * 1.9, species.shoulder * 1.1);
  const panda = species.coat.pattern === 'panda';
  const dark = shade(tones.mark, 0.04);
  const rings: Ring[] = [
    [0, -rump * 1.04, rump * 1.02],
    [0, -tall * 0.42, (rump + chest) * 0.52],
    [0, -tall * 0.7, chest * 0.9],
    [0, -tall * 0.98, species.head * 0.62],
  ];
  const headY = -tall - species.head * 0.62;
  const coat = sketch.linear(
    [-rump * 0.3, -tall, rump * 0.3, 0],
    [
      [0, shade(tones.main, 0.1)],
      [0.45, shade(tones.main, 0)],
      [1, shade(tones.main, -0.24)],
    ],
  );
  if (species.spines) drawSpineRing(sketch, -tall * 0.92, rump * 1.06, species.spines, random);
  drawTailBeside(sketch, species, tones, rump);
  const { wings } = species;
  if (wings)
    for (const side of [1, -1] as const)
      sketch.within({ x: 0, y: 0, stretch: -side }, () =>
        drawWing(
          sketch,
          wings,
          [
            [0, 0, 1],
            [0, 0, 1],
            [-chest * 0.5, -tall * 0.66, chest * 1.06],
            [-chest * 0.45, -tall * 0.66, chest * 1.06],
          ],
          'standing',
          false,
        ),
      );
  sketch.limb(rings, coat);
  const surface = limbSurface(rings);
  if (panda)
    sketch.blob(
      [
        surface.at(0.58, -0.99),
        surface.at(0.76, -0.99),
        surface.at(0.98, -0.9),
        surface.at(0.98, 0.9),
        surface.at(0.76, 0.99),
        surface.at(0.58, 0.99),
        surface.at(0.66, 0.4),
        surface.at(0.66, -0.4),
      ],
      dark,
    );
  const { pattern } = species.coat;
  // A darker back is hardly seen from the front; stripes come from both sides.
  if (pattern && !panda && pattern !== 'back') {
    const own = pattern === 'saddle' ? 'back' : pattern;
    drawPattern(sketch, own, rings, 'trunk', tones, random);
    if (own === 'tabby' || own === 'tiger' || own === 'back')
      drawPattern(sketch, own, [...rings].reverse(), 'trunk', tones, random);
  }
  if (!species.spines) drawFur(sketch, species, rings, tones, random);
  const bib = tones.chest ?? tones.belly;
  if (bib && !panda)
    sketch.blob(
      [
        [-chest * 0.5, -tall * 0.94],
        [-chest * 0.62, -tall * 0.7],
        [-chest * 0.42, -tall * 0.46, 1],
        [-chest * 0.22, -tall * 0.5],
        [0, -tall * 0.36, 1],
        [chest * 0.22, -tall * 0.5],
        [chest * 0.42, -tall * 0.46, 1],
        [chest * 0.62, -tall * 0.7],
        [chest * 0.5, -tall * 0.94],
      ],
      shade(bib, -0.04),
    );
  for (const side of [1, -1] as const) {
    const tone = side > 0 ? -0.07 : 0;
    const x = side * rump * 0.8;
    const legColour = panda ? dark : coat;
    sketch.oval(x, -rump * 0.56, rump * 0.48, rump * 0.58, legColour, side * -0.15);
    sketch.curve(
      [
        [x - side * rump * 0.2, -rump * 1.06],
        [x + side * rump * 0.3, -rump * 0.86],
        [x + side * rump * 0.46, -rump * 0.4],
      ],
      deep(tones.main),
      rump * 0.04,
      0.2,
    );
    sketch.curve(
      [
        [x - side * rump * 0.34, -rump * 1.0],
        [x - side * rump * 0.5, -rump * 0.56],
        [x - side * rump * 0.4, -rump * 0.2],
      ],
      deep(panda ? tones.mark : tones.main),
      rump * 0.045,
      0.34,
    );
    frontPaw(sketch, species, tones, x + side * ankle * 0.3, 0, ankle * 1.24, tone);
  }
  for (const side of [1, -1] as const) {
    const x = side * (panda ? chest * 0.7 : Math.max(chest * 0.3, ankle * 1.0));
    const leg: Ring[] = [
      [x * 1.25, -tall * 0.62, knee * 1.5],
      [x * 1.12, -tall * 0.3, knee * 1.06],
      [x, -ankle * 0.9, ankle * 1.04],
    ];
    sketch.limb(
      leg,
      panda
        ? dark
        : sketch.linear(
            [0, -tall * 0.7, 0, 0],
            [
              [0, shade(tones.main, side > 0 ? -0.1 : 0), bib ? 0 : 0.6],
              [0.4, shade(tones.main, side > 0 ? -0.14 : -0.04)],
              [1, shade(tones.main, -0.14)],
            ],
          ),
    );
    const part = limbSurface(leg);
    sketch.curve(
      [part.at(0.2, -0.98), part.at(0.55, -0.98), part.at(0.9, -0.98)],
      deep(tones.main),
      ankle * 0.17,
      0.32,
    );
    sketch.curve(
      [part.at(0.2, 0.98), part.at(0.55, 0.98), part.at(0.9, 0.98)],
      deep(tones.main),
      ankle * 0.17,
      0.32,
    );
    if (pattern && !panda && pattern !== 'patches') drawPattern(sketch, pattern, leg, 'leg', tones, random);
    if (tones.socks) {
      const [sx, sy] = part.at(1 - tones.socks.height, 0);
      sketch.limb(
        [
          [sx, sy, ankle * 0.96],
          [x, -ankle * 0.9, ankle * 1.05],
        ],
        sketch.linear(
          [0, sy - ankle, 0, sy + ankle * 0.6],
          [
            [0, shade(tones.socks.colour, 0), 0],
            [1, shade(tones.socks.colour, -0.04)],
          ],
        ),
      );
    }
    frontPaw(sketch, species, tones, x, 0, ankle * 1.2, side > 0 ? -0.06 : 0.02);
  }
  let eyes: readonly [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  sketch.within({ x: 0, y: headY, scale: species.head, turn: (random('tilt') - 0.5) * 0.12 }, () => {
    if (species.mane?.kind === 'lion') drawLionMane(sketch, species.mane.colour, random, 0.4);
    else {
      if (species.mane) ruff(sketch, shade(species.mane.colour, -0.06));
      sketch.oval(0, 0.62, 0.66, 0.36, deep(tones.main), 0, 0.16);
    }
    eyes = drawFace(sketch, look, {
      coat: species.headCoat ?? tones.main,
      mark: tones.mark,
      turn: 0.06,
      asleep: false,
    });
  });
  const [x1, y1] = [-species.head * 0.4, headY - species.head * 0.84];
  return {
    head: { x: 0, y: headY, radius: species.head * 0.92 },
    eyes,
    mouth: [0, headY + species.head * (look.muzzle.y + look.muzzle.height * 0.5)],
    paws: [
      [-chest * 0.3, 0],
      [chest * 0.3, 0],
    ],
    seat: [0, -tall * 0.9],
    back: { x1, x2: -x1, y: y1 },
  };
}

function ruff(sketch: Sketch, fill: string): void {
  const knots: Knot[] = [];
  for (let tuft = 0; tuft <= 8; tuft++) {
    const angle = 0.1 + (tuft / 8) * (Math.PI - 0.2);
    knots.push([Math.cos(angle) * 1.0, 0.3 + Math.sin(angle) * 0.86, 1]);
    if (tuft < 8) {
      const next = angle + (Math.PI - 0.2) / 16;
      knots.push([Math.cos(next) * 0.86, 0.3 + Math.sin(next) * 0.7]);
    }
  }
  sketch.blob(knots, fill);
}

function frontPaw(
  sketch: Sketch,
  species: Species,
  tones: Tones,
  x: number,
  y: number,
  size: number,
  tone: number,
): void {
  const colour = tones.socks?.colour ?? (species.coat.pattern === 'panda' ? tones.mark : tones.main);
  sketch.blob(
    [
      [x - size * 1.04, y - size * 0.34],
      [x - size * 0.84, y - size * 0.92],
      [x, y - size * 1.14],
      [x + size * 0.84, y - size * 0.92],
      [x + size * 1.04, y - size * 0.34],
      [x + size * 0.7, y],
      [x - size * 0.7, y],
    ],
    shade(colour, tone),
  );
  for (const toe of [-0.34, 0.34])
    sketch.curve(
      [
        [x + toe * size, y - size * 0.56],
        [x + toe * size * 1.05, y - size * 0.08],
      ],
      shade(colour, -0.5),
      size * 0.1,
      0.5,
    );
}

function drawTailBeside(sketch: Sketch, species: Species, tones: Tones, rump: number): void {
  const { kind, length, colour, tip } = species.tail;
  const width = Math.min(species.tail.width, rump * (kind === 'bushy' ? 0.6 : 0.34));
  if (kind === 'stub' || kind === 'puff' || kind === 'curl' || kind === 'paddle') return;
  const own = shade(colour ?? tones.main, -0.14);
  const bushy = kind === 'bushy';
  const reach = rump * 0.9 + Math.min(length * 0.5, rump * 1.1);
  const rings: Ring[] = [
    [rump * 0.5, -width, width * 0.8],
    [rump * 1.15, -width * 1.2, width * (bushy ? 1.1 : 0.95)],
    [reach, -width * (bushy ? 2 : 1.9), width * (bushy ? 1.35 : 0.9)],
    [reach + width * 0.6, -width * (bushy ? 4 : 4.6), width * (bushy ? 0.8 : 0.8)],
    [reach + width * (bushy ? 0.1 : -0.4), -width * (bushy ? 5.2 : 6.4), width * (bushy ? 0.1 : 0.66)],
  ];
  sketch.limb(rings, own);
  if (tip)
    sketch.limb(
      rings.slice(-3).map(([x, y, r], index): Ring => [x, y, r * (index === 0 ? 0.3 : 0.98)]),
      shade(tip, -0.04),
    );
}
